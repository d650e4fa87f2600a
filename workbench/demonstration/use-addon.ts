import * as z from 'zod'
import type { Language } from '../../shared/language/language.ts'
import { consentVersion } from '../../shared/messages/consent.ts'
import type { Round } from '../../shared/messages/round.ts'
import { assessmentSchema } from '../../shared/messages/submission.ts'
import type { Desk } from '../runtime/workbench.ts'
import type { DemonstrationPartnership } from './organisation.ts'
import { demonstrationProgrammes } from './programmes.ts'
import { addedTabs, type Tabs } from './tabs.ts'

/** A partnership once the add-on has added it to a spreadsheet. */
export interface AddedPartnership {
  readonly id: string
  readonly tabs: Tabs
}

/** What the sidebar gets back from the add-on: done, or a message for the person. */
const failedSchema = z.object({ state: z.string(), message: z.string() })

function done<Value>(answer: unknown, value: z.ZodType<Value>): Value {
  const parsed = z.object({ state: z.literal('done'), value }).safeParse(answer)
  if (parsed.success) return parsed.data.value
  throw new Error(failedSchema.safeParse(answer).data?.message ?? `Unexpected: ${JSON.stringify(answer)}`)
}

/** *Add a partnership* from the menu, then what its sidebar does. */
export function addPartnership(
  desk: Desk,
  language: Language,
  { programme, name, planning = false }: DemonstrationPartnership,
): AddedPartnership {
  const before = desk.sheets()
  desk.chooseMenu('showAddPartnership')
  const answer = desk.rpc('rpcAddPartnership', { templateId: programme, language, name, planning })
  const { partnership } = done(answer, z.object({ partnership: z.string() }))
  return { id: partnership, tabs: addedTabs(desk, before, language) }
}

/** *Add to actions* from the menu, then what its sidebar does. */
export function addToActions(desk: Desk, { id }: AddedPartnership): void {
  desk.chooseMenu('showAddToActions')
  done(desk.rpc('rpcAddToActions', id), z.unknown())
}

/**
 * *Start a new round* from the menu, then what its sidebar does: the ratings are kept, and Ratings is empty again.
 *
 * @param present the label of the round that was rated last
 * @param next the label of the one to come
 */
export function startRound(desk: Desk, { id }: AddedPartnership, present: string, next: string): void {
  desk.chooseMenu('showStartRound')
  done(desk.rpc('rpcStartRound', { partnership: id, present, next }), z.unknown())
}

/** *Send results* from the menu, then its sidebar's first step: the invitation is pasted. */
export function connect(desk: Desk, invitation: string): void {
  desk.chooseMenu('showSendResults')
  done(desk.rpc('rpcConnect', invitation), z.object({ programmeName: z.string() }))
}

/** The same sidebar once connected: look at what will be sent, agree, send. */
export function sendResults(
  desk: Desk,
  { id }: AddedPartnership,
  { name, kind, programme, named = true }: DemonstrationPartnership,
  { id: roundId, label }: Round,
): void {
  const prepared = done(
    desk.rpc('rpcPrepareSending', id),
    z.object({ assessment: assessmentSchema.nullable() }),
  )
  if (prepared.assessment === null) throw new Error(`${name} has nothing to send`)
  const answer = desk.rpc('rpcSend', {
    round: { id: roundId, label },
    partnership: id,
    assessment: { ...prepared.assessment, kind },
    consent: consentVersion,
    named: demonstrationProgrammes[programme].disclosure === 'named' ? named : null,
  })
  const received = z
    .object({ state: z.literal('done'), differences: z.array(z.unknown()).length(0) })
    .safeParse(answer)
  if (!received.success) throw new Error(`${name} could not send: ${JSON.stringify(answer)}`)
}
