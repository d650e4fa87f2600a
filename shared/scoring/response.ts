import * as z from 'zod'

/** A rating from the low end (1) to the high end (5), not applicable, don't know, or blank. A blank is never a zero. */
export const responseSchema = z.literal([1, 2, 3, 4, 5, 'NA', 'DK', null])
export type Response = z.infer<typeof responseSchema>

/** A cell's content as a response; `invalid` is anything else that a paste brought in. */
export type CellReading = Response | 'invalid'

/**
 * Reads one cell of the Ratings worksheet. `NA` and `DK` count in either case, as COUNTIF counts them in the sheet;
 * a text "3", a space before NA, TRUE or a date is invalid.
 */
export function readResponse(cell: unknown): CellReading {
  if (cell === '' || cell === null || cell === undefined) return null
  const parsed = responseSchema.safeParse(typeof cell === 'string' ? cell.toUpperCase() : cell)
  return parsed.success ? parsed.data : 'invalid'
}

/** Whether a response is a number: the only responses that enter a mean. */
export function isAnswer(response: CellReading): response is 1 | 2 | 3 | 4 | 5 {
  return typeof response === 'number'
}
