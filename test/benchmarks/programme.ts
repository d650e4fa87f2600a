import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyIssue, keyIssuedSchema } from '../../shared/messages/keys.ts'
import { type ProgrammeCreation, programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { operatorSecret, type RunningWorker } from './running-worker.ts'

/** A programme of the running Worker, and what its coordinator does. */
export interface Programme {
  readonly id: string
  readonly issue: (issue: KeyIssue) => Promise<string>
  readonly move: (move: 'close' | 'publish', round: string) => Promise<void>
}

export const round = 'baseline'

const creation: ProgrammeCreation = {
  name: 'Benchmark',
  rounds: [{ id: round, label: 'Baseline' }],
  kinds: ['education', 'general'],
  template: { id: 'education', version: 1 },
}

async function post(address: string, key: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`POST ${address} gave ${response.status}: ${text}`)
  return JSON.parse(text)
}

/** The programme with its coordinator's key, on the Worker that runs now: it may run elsewhere later. */
export function programmeOn(worker: RunningWorker, id: string, key: string): Programme {
  return {
    id,
    issue: async (issue) =>
      keyIssuedSchema.parse(await post(worker.address + addresses.keys(id), key, issue)).key,
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
