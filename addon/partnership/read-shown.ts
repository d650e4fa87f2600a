import * as z from 'zod'
import { dimensionSchema, dimensions } from '../../shared/words/dimension.ts'
import { overallCodes, scorecardAnchor } from '../worksheets/scorecard-layout.ts'
import { type CellsRead, rowsById } from './cells-read.ts'

const shownSchema = z.object({
  dimensions: z.record(dimensionSchema, z.number().nullable()),
  overall: z.object({ principles: z.number().nullable(), benefits: z.number().nullable() }),
})
/** The scores that the Scorecard worksheet shows; null where it shows none. */
export type ShownScores = z.infer<typeof shownSchema>

/**
 * @param cells the contents of Scorecard
 * @param columns where its anchored columns are
 */
export function readShown(cells: CellsRead, columns: ReadonlyMap<string, number>): ShownScores {
  const rows = rowsById(cells, [...dimensions, ...Object.values(overallCodes)])
  const column = (columns.get(scorecardAnchor) ?? 0) - 1
  const scoreOf = (code: string): number | null => {
    const row = rows.get(code)?.[0]
    const content = row === undefined ? null : cells[row]?.[column]
    return typeof content === 'number' ? content : null
  }
  return shownSchema.parse({
    dimensions: Object.fromEntries(dimensions.map((dimension) => [dimension, scoreOf(dimension)])),
    overall: { principles: scoreOf(overallCodes.principles), benefits: scoreOf(overallCodes.benefits) },
  })
}
