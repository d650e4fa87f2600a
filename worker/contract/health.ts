import * as z from 'zod'

/** GET /health. */
export const healthSchema = z.object({ status: z.literal('ok') })
