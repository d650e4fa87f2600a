import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyIssue, type KeyIssued, keyIssuedSchema } from '../../shared/messages/keys.ts'
import { type ProgrammeCreation, programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { operatorSecret, type RunningWorker } from './running-worker.ts'

/** A programme of the running Worker, and what its coordinator does. */
export interface Programme {
  readonly id: string
  readonly issue: (issue: KeyIssue) => Promise<KeyIssued>
  readonly revoke: (key: string) => Promise<void>
  readonly move: (move: 'close' | 'publish', round: string) => Promise<void>
}

export const round = 'baseline'

const creation: ProgrammeCreation = {
  name: 'Benchmark',
  rounds: [{ id: round, label: 'Baseline' }],
  kinds: ['education', 'general'],
  template: { id: 'education', version: 1 },
}

async function send(
  method: 'POST' | 'DELETE',
  address: string,
  key: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${address} gave ${response.status}: ${text}`)
  return JSON.parse(text)
}

const post = (address: string, key: string, body?: unknown) => send('POST', address, key, body)

/** The programme with its coordinator's key, on the Worker that runs now: it may run elsewhere later. */
export function programmeOn(worker: RunningWorker, id: string, key: string): Programme {
  return {
    id,
    issue: async (issue) =>
      keyIssuedSchema.parse(await post(worker.address + addresses.keys(id), key, issue)),
    revoke: async (revoked) => {
      await send('DELETE', worker.address + addresses.key(id, revoked), key)
    },
    move: async (move, of) => {
      await post(worker.address + addresses[move](id, of), key)
    },
  }
}

export async function createProgramme(
  worker: RunningWorker,
): Promise<{ id: string; coordinatorKey: string }> {
  const created = await post(worker.address + addresses.programmes(), operatorSecret, creation)
  const { programme, coordinatorKey } = programmeCreatedSchema.parse(created)
  return { id: programme, coordinatorKey }
}
