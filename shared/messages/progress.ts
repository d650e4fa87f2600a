import * as z from 'zod'
import { kindSchema } from '../words/kind.ts'
import { nameSchema } from './name.ts'
import { previewSchema } from './preview.ts'
import { roundIdSchema, roundStateSchema } from './round.ts'

/**
 * GET /programmes/{programme}/rounds/{round}/progress: who has sent, and of a closed round what it would show, for the
 * coordinator only; never an answer, never a value.
 */
export const progressSchema = z.strictObject({
  round: roundIdSchema,
  state: roundStateSchema,
  preview: previewSchema,
  organisations: z.array(
    z.strictObject({
      id: z.string(),
      name: nameSchema,
      submissions: z.array(
        z.strictObject({
          partnership: z.string(),
          partnershipName: z.string(),
          kind: kindSchema,
          revision: z.number().int(),
          /** How many respondents count, as in the receipt. */
          respondents: z.number().int(),
          receivedAt: z.iso.datetime(),
          /** Whether it will be in the release, by name; null in a confidential programme. */
          named: z.boolean().nullable(),
        }),
      ),
    }),
  ),
})
export type Progress = z.infer<typeof progressSchema>
