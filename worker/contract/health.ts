import * as z from 'zod'

const answerSchema = z.enum(['answers', 'silent'])

/** GET /health, whose readers ignore members that they do not know. */
export const healthSchema = z.object({
  /** `ok` when every part answers. */
  status: z.enum(['ok', 'failing']),
  /** Mitra's own version. */
  version: z.string(),
  /** Cloudflare's id of what was deployed. */
  deployment: z.string(),
  /** When it was deployed, ISO 8601 in UTC. */
  deployedAt: z.string(),
  /** What the Worker cannot do its work without. */
  parts: z.object({ programmes: answerSchema, library: answerSchema }),
})
export type Health = z.infer<typeof healthSchema>
