import * as z from 'zod'
import { dimensionSchema } from '../words/dimension.ts'
import { roundSchema } from './round.ts'

/** How the published means moved from an earlier round of the programme to a later one. */
export const roundChangeSchema = z.strictObject({
  since: roundSchema,
  /** The later round's organisations. */
  organisations: z.number().int().min(0),
  /** Those of them that also took part in the earlier one: the means are of all of each round, unmatched. */
  organisationsInBoth: z.number().int().min(0),
  /** The later published mean less the earlier one, −4 to 4; null where either is protected or absent. */
  scores: z.record(dimensionSchema, z.number().min(-4).max(4).nullable()),
})
export type RoundChange = z.infer<typeof roundChangeSchema>
