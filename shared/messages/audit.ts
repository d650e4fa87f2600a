import * as z from 'zod'
import { keyKindSchema, programmeIdSchema } from './key.ts'
import { nameSchema } from './name.ts'
import { roundIdSchema } from './round.ts'
import { partnershipIdSchema } from './submission.ts'

/** What was done: an action and the ids of what it was done to; never content. */
const event = <Action extends string, Subject extends z.ZodRawShape>(action: Action, subject: Subject) =>
  z.strictObject({
    /** 1 for the first thing that happened. */
    number: z.number().int().min(1),
    at: z.iso.datetime(),
    /** The id of the key that did it; null for the operator. */
    key: z.uuid().nullable(),
    action: z.literal(action),
    subject: z.strictObject(subject),
  })

const aKey = { key: z.uuid() }
const aRound = { round: roundIdSchema }
const aSubmission = { ...aRound, partnership: partnershipIdSchema, revision: z.number().int() }

export const auditEntrySchema = z.discriminatedUnion('action', [
  event('create-programme', { name: nameSchema }),
  event('import-programme', { from: programmeIdSchema }),
  event('export-programme', { holds: z.enum(['record', 'everything']) }),
  event('issue-key', { ...aKey, kind: keyKindSchema }),
  event('rotate-key', { ...aKey, by: z.uuid(), until: z.iso.datetime() }),
  event('revoke-key', aKey),
  event('submit', aSubmission),
  event('withdraw', aSubmission),
  event('close-round', aRound),
  event('reopen-round', aRound),
  event('publish-round', aRound),
  event('retract-round', aRound),
])
export type AuditEntry = z.infer<typeof auditEntrySchema>

/** The number of the entry that a page goes back from, which is not on it; without one the newest come first. */
export const auditBeforeSchema = z.coerce.number().int().min(1)

/** GET /programmes/{programme}/audit: a page of what was done, the newest first, for the coordinator. */
export const auditPageSchema = z.strictObject({
  entries: z.array(auditEntrySchema),
  /** What `before` must say for the next page; null on the last. */
  before: z.number().int().nullable(),
})
export type AuditPage = z.infer<typeof auditPageSchema>
