import * as z from 'zod'

/** POST /programmes/{programme}/rounds/{round}/retract, with the coordinator's key; without a body no reason is given. */
export const retractSchema = z.strictObject({
  /** Shown to whoever would read the release. */
  reason: z.string().trim().min(1).max(500).optional(),
})
