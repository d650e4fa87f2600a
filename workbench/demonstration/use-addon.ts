import * as z from 'zod'
import { consentVersion } from '../../shared/messages/consent.ts'
import { assessmentSchema } from '../../shared/messages/submission.ts'
import type { Desk } from '../runtime/workbench.ts'
import type { DemonstrationOrganisation } from './organisations.ts'

/** What the sidebar gets back from the add-on: done, or a message for the person. */
const failedSchema = z.object({ state: z.string(), message: z.string() })

function done<Value>(answer: unknown, value: z.ZodType<Value>): Value {
  const parsed = z.object({ state: z.literal('done'), value }).safeParse(answer)
  if (parsed.success) return parsed.data.value
  throw new Error(failedSchema.safeParse(answer).data?.message ?? `Unexpected: ${JSON.stringify(answer)}`)
}

/** *Add a partnership* from the menu, then what its sidebar does. */
export function addPartnership(desk: Desk, { partnership, language }: DemonstrationOrganisation): string {
  desk.chooseMenu('showAddPartnership')
  const answer = desk.rpc('rpcAddPartnership', {
    templateId: 'education',
    language,
    name: partnership,
    planning: true,
  })
  return done(answer, z.object({ partnership: z.string() })).partnership
}

/** *Send results* from the menu, then what its sidebar does: connect once, look at what will be sent, agree, send. */
export function sendResults(
  desk: Desk,
  organisation: DemonstrationOrganisation,
  sending: {
    readonly invitation: string
    readonly partnership: string
    readonly round: { id: string; label: string }
  },
): void {
  desk.chooseMenu('showSendResults')
  done(desk.rpc('rpcConnect', sending.invitation), z.object({ programmeName: z.string() }))
  const prepared = done(
    desk.rpc('rpcPrepareSending', sending.partnership),
    z.object({ assessment: assessmentSchema.nullable() }),
  )
  if (prepared.assessment === null) throw new Error(`${organisation.name} has nothing to send`)
  const answer = desk.rpc('rpcSend', {
    round: sending.round,
    partnership: sending.partnership,
    assessment: { ...prepared.assessment, kind: organisation.kind },
    consent: consentVersion,
  })
  const received = z
    .object({ state: z.literal('done'), differences: z.array(z.unknown()).length(0) })
    .safeParse(answer)
  if (!received.success) throw new Error(`${organisation.name} could not send: ${JSON.stringify(answer)}`)
}
