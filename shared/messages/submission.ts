import * as z from 'zod'
import { practiceStatusSchema } from '../scoring/checklist.ts'
import { scorecardSchema, validRespondentSchema } from '../scoring/partnership.ts'
import { stableIdSchema } from '../template/stable-id.ts'
import { kindSchema } from '../words/kind.ts'
import { roundIdSchema } from './round.ts'

/** Made in the sheet when the partnership is added; with round and organisation it is a submission's natural key. */
export const partnershipIdSchema = z.uuid()

/** What one assessment says: everything that is sent, and all that the Worker ever learns of it. */
export const assessmentSchema = z.strictObject({
  template: z.strictObject({ id: stableIdSchema, version: z.number().int().min(1) }),
  kind: kindSchema,
  partnershipName: z.string().trim().min(1).max(120),
  respondents: z.array(validRespondentSchema).min(1).max(200),
  /** By practice id; a practice that is not answered is left out. */
  practices: z.record(stableIdSchema, practiceStatusSchema),
})
export type Assessment = z.infer<typeof assessmentSchema>

export const consentSchema = z.strictObject({
  /** The version of the consent text that was agreed to. */
  version: z.number().int().min(1),
  agreed: z.literal(true),
  /**
   * In a named programme, and in no other: whether the organisation is in the release, by name, with these results.
   * False means that no figure includes them.
   */
  named: z.boolean().optional(),
})

/** PUT /programmes/{programme}/rounds/{round}/submissions/{partnership}, with an organisation's key. */
export const submissionSchema = z.strictObject({
  /** 1 for the first sending, one more for every changed content: a repeat cannot count twice. */
  revision: z.number().int().min(1).max(1_000_000),
  consent: consentSchema,
  assessment: assessmentSchema,
})
export type Submission = z.infer<typeof submissionSchema>

/** An answer, and so open: a newer Worker may say more, and an add-on that is installed already must still read it. */
export const receiptSchema = z.object({
  round: roundIdSchema,
  organisation: z.string(),
  partnership: partnershipIdSchema,
  revision: z.number().int(),
  /** SHA-256 of the content, in hexadecimal: the same content always has the same. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601, UTC. */
  receivedAt: z.iso.datetime(),
  /** How many respondents count: all but those who left everything blank. */
  respondents: z.number().int(),
  /** What the Worker scored from the responses: the sheet shows the same. */
  scorecard: scorecardSchema,
})
export type Receipt = z.infer<typeof receiptSchema>

/** DELETE on the same address: erases the content, keeps a tombstone that an older revision cannot overwrite. */
export const withdrawalSchema = z.object({
  round: roundIdSchema,
  partnership: partnershipIdSchema,
  revision: z.number().int(),
  withdrawnAt: z.iso.datetime(),
})
export type Withdrawal = z.infer<typeof withdrawalSchema>
