import { addresses } from '../../shared/messages/addresses.ts'
import { keyIssuedSchema } from '../../shared/messages/keys.ts'
import type { Disclosure } from '../../shared/messages/plan.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { assessmentOfNumber } from '../../worker/testing/releases.ts'
import { call, type Invited, inviteToNewProgramme, submit } from '../real/worker.ts'

const organisations = 7
const rounds = [
  { id: 'baseline', label: 'Baseline 2026' },
  { id: 'endline', label: 'Endline 2027' },
  { id: 'follow-up', label: 'Follow-up 2028' },
]

export interface PublishedProgramme {
  readonly programme: string
  readonly viewKey: string
  readonly coordinatorKey: string
}

async function inviteAnother(worker: RunningWorker, first: Invited, place: number): Promise<Invited> {
  const path = addresses.keys(first.programme)
  const invitation = { kind: 'organisation', organisation: { name: `Yayasan ${place + 1}` } }
  const issued = await call(worker, 'POST', path, first.coordinatorKey, invitation)
  return { ...first, organisationKey: keyIssuedSchema.parse(issued).key }
}

/** A programme of seven organisations over HTTP: two rounds published, one open, and a funder's key. */
export async function publishProgramme(
  worker: RunningWorker,
  disclosure: Disclosure,
): Promise<PublishedProgramme> {
  const { template, kind } = assessmentOfNumber(0)
  const first = await inviteToNewProgramme(worker, {
    name: 'Sekolah Bersama',
    disclosure,
    rounds,
    kinds: [kind, assessmentOfNumber(1).kind],
    template,
  })
  const invited = [first]
  for (let place = 1; place < organisations; place += 1) {
    invited.push(await inviteAnother(worker, first, place))
  }
  for (const [shift, round] of ['baseline', 'endline'].entries()) {
    await Promise.all(
      invited.map((organisation, place) =>
        submit(worker, organisation, round, crypto.randomUUID(), {
          revision: 1,
          consent: { version: 1, agreed: true, ...(disclosure === 'named' && { named: true }) },
          assessment: assessmentOfNumber(place, shift),
        }),
      ),
    )
    for (const move of ['close', 'publish'] as const) {
      await call(worker, 'POST', addresses[move](first.programme, round), first.coordinatorKey)
    }
  }
  const issued = await call(worker, 'POST', addresses.keys(first.programme), first.coordinatorKey, {
    kind: 'view',
    label: 'Dana',
  })
  return {
    programme: first.programme,
    viewKey: keyIssuedSchema.parse(issued).key,
    coordinatorKey: first.coordinatorKey,
  }
}
