import * as z from 'zod'
import { kindSchema } from '../words/kind.ts'
import { auditEntrySchema } from './audit.ts'
import { programmeIdSchema } from './key.ts'
import { keyRecordSchema } from './keys.ts'
import { nameSchema } from './name.ts'
import { planSchema } from './plan.ts'
import { releaseSchema } from './release.ts'
import { retractionSchema, roundIdSchema, roundStateSchema } from './round.ts'
import { assessmentSchema, consentSchema, partnershipIdSchema, submissionSchema } from './submission.ts'

/** What is exported can be imported: neither is longer. */
export const mostHistoryBytes = 64 * 1024 * 1024

export const historyType = 'application/x-ndjson'

/**
 * A record holds no answer, in either kind of programme: organisations were told that the coordinator does not see them.
 * Everything is what another Worker needs to go on, and needs the operator's secret.
 */
const holdingsSchema = z.enum(['record', 'everything'])
export type Holdings = z.infer<typeof holdingsSchema>

const count = z.number().int().min(0)

/** What every submission's line says: its natural key, and how it came. */
const sendingShape = {
  round: roundIdSchema,
  organisation: z.uuid(),
  partnership: partnershipIdSchema,
  revision: submissionSchema.shape.revision,
  receivedAt: z.iso.datetime(),
  /** The key that it was sent with. */
  receivedBy: z.uuid(),
}

/**
 * A programme with its history as NDJSON: a JSON object a line, in this order. Keys are their records only, never what
 * could be used; a key names its programme, so none would work in another.
 */
export const historyLineSchema = z.discriminatedUnion('line', [
  z.strictObject({
    line: z.literal('mitra'),
    format: z.literal(1),
    holds: holdingsSchema,
    programme: programmeIdSchema,
    exportedAt: z.iso.datetime(),
  }),
  z.strictObject({
    line: z.literal('programme'),
    createdAt: z.iso.datetime(),
    /** The most organisations that it takes; null without a limit. */
    mostOrganisations: count.nullable(),
    plan: planSchema,
  }),
  z.strictObject({
    line: z.literal('round'),
    id: roundIdSchema,
    state: roundStateSchema,
    retraction: retractionSchema.nullable(),
  }),
  z.strictObject({
    line: z.literal('organisation'),
    id: z.uuid(),
    name: nameSchema,
    invitedAt: z.iso.datetime(),
  }),
  z.strictObject({ line: z.literal('key'), ...keyRecordSchema.shape }),
  /** In a record: that something was sent. */
  z.strictObject({
    line: z.literal('sent'),
    ...sendingShape,
    partnershipName: nameSchema,
    kind: kindSchema,
    respondents: count,
    /** Null in a confidential programme. */
    named: z.boolean().nullable(),
  }),
  /** In an export of everything: what was sent. */
  z.strictObject({
    line: z.literal('submission'),
    ...sendingShape,
    consent: consentSchema,
    assessment: assessmentSchema,
  }),
  /** What is left of a submission that was withdrawn, and whether a release still counts it. */
  z.strictObject({
    line: z.literal('withdrawn'),
    ...sendingShape,
    withdrawnAt: z.iso.datetime(),
    released: z.boolean(),
  }),
  z.strictObject({ line: z.literal('release'), release: releaseSchema }),
  /** What is noted in the audit; that something was sent stands in the submission's line until it is replaced. */
  z.strictObject({ line: z.literal('audit'), entry: auditEntrySchema }),
  /** Without this line the file was cut short. */
  z.strictObject({
    line: z.literal('end'),
    /** How many lines stand before this one. */
    lines: count,
  }),
])
export type HistoryLine = z.infer<typeof historyLineSchema>

/** POST /imports: the new programme, whose coordinator's key is shown this once. */
export const programmeImportedSchema = z.strictObject({
  programme: programmeIdSchema,
  coordinatorKey: z.string(),
  submissions: count,
  /** Each of them needs a new invitation, by this id: what it sent before is kept under it. */
  organisations: z.array(z.strictObject({ id: z.uuid(), name: nameSchema })),
  /** What is to be done now, in the asked-for language. */
  next: z.string(),
})
export type ProgrammeImported = z.infer<typeof programmeImportedSchema>
