import * as z from 'zod'

/** `baseline`, `midline`, `endline`, or a free id such as `2027-06` with a label of its own. */
export const roundIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

export const roundSchema = z.strictObject({
  id: roundIdSchema,
  label: z.string().trim().min(1).max(60),
})
export type Round = z.infer<typeof roundSchema>

/**
 * Open: takes submissions. Closed: frozen, may reopen. Published: the one release is out, for good. Retracted: the release
 * was taken back, for good too; there is never another.
 */
export const roundStateSchema = z.enum(['open', 'closed', 'published', 'retracted'])
export type RoundState = z.infer<typeof roundStateSchema>

/** When a release was taken back, and the reason that the coordinator gives to everybody. */
export const retractionSchema = z.object({
  /** ISO 8601, UTC. */
  retractedAt: z.iso.datetime(),
  reason: z.string().nullable(),
})
export type Retraction = z.infer<typeof retractionSchema>

/** A round and where it stands: the answer to close, reopen, publish and retract. */
export const standingRoundSchema = z.object({
  ...roundSchema.shape,
  state: roundStateSchema,
  /** Null unless the round is retracted. */
  retraction: retractionSchema.nullable(),
})
export type StandingRound = z.infer<typeof standingRoundSchema>
