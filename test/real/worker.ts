import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addresses } from '../../shared/messages/addresses.ts'
import { keyIssuedSchema } from '../../shared/messages/keys.ts'
import { type ProgrammeCreation, programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { type Receipt, receiptSchema, type Submission } from '../../shared/messages/submission.ts'
import { freePort } from '../../workbench/ports.ts'
import { type RunningWorker, startWorker } from '../../workbench/worker-process.ts'

const operatorSecret = 'an operator secret for tests only'

/** The Worker in a process of its own, with storage that is its own. */
export async function startTestWorker(signUp: 'operator' | 'open' = 'operator'): Promise<RunningWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-worker-'))
  return startWorker({ port: await freePort(), folder, operatorSecret, signUp })
}

/** Asks for something that must succeed. */
export async function call(
  worker: RunningWorker,
  method: string,
  path: string,
  key: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(worker.address + path, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json()
  if (!response.ok) throw new Error(`${method} ${path} gave ${response.status}: ${JSON.stringify(answer)}`)
  return answer
}

export interface Invited {
  readonly programme: string
  readonly coordinatorKey: string
  readonly organisationKey: string
}

/** Creates a programme over HTTP and invites one organisation. */
export async function inviteToNewProgramme(
  worker: RunningWorker,
  creation: ProgrammeCreation,
): Promise<Invited> {
  const created = await call(worker, 'POST', addresses.programmes(), operatorSecret, creation)
  const { programme, coordinatorKey } = programmeCreatedSchema.parse(created)
  const invitation = { kind: 'organisation', organisation: { name: 'Yayasan Uji' } }
  const issued = await call(worker, 'POST', addresses.keys(programme), coordinatorKey, invitation)
  return { programme, coordinatorKey, organisationKey: keyIssuedSchema.parse(issued).key }
}

export async function submit(
  worker: RunningWorker,
  { programme, organisationKey }: Invited,
  round: string,
  partnership: string,
  submission: Submission,
): Promise<Receipt> {
  const path = addresses.submission(programme, round, partnership)
  return receiptSchema.parse(await call(worker, 'PUT', path, organisationKey, submission))
}
