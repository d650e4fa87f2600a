import * as z from 'zod'

/** `baseline`, `midline`, `endline`, or a free id such as `2027-06` with a label of its own. */
export const roundIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

export const roundSchema = z.strictObject({
  id: roundIdSchema,
  label: z.string().trim().min(1).max(60),
})
export type Round = z.infer<typeof roundSchema>

/** Open: takes submissions. Closed: frozen, may reopen. Published: the one release is out, for good. */
export const roundStateSchema = z.enum(['open', 'closed', 'published'])
export type RoundState = z.infer<typeof roundStateSchema>

/** A round and where it stands: the answer to close, reopen and publish. */
export const standingRoundSchema = z.object({ ...roundSchema.shape, state: roundStateSchema })
export type StandingRound = z.infer<typeof standingRoundSchema>
