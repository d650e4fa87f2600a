import { languages } from '../../shared/language/language.ts'
import type { Item } from '../../shared/template/instrument.ts'
import { weightSchema } from '../../shared/template/weight.ts'
import { ratingsRowCodes } from '../worksheets/ratings-layout.ts'
import { worksheetWords } from '../worksheets/words-in-each-language.ts'
import { type CellsRead, rowsById } from './cells-read.ts'
import { type NotCounted, notCountedCell } from './not-counted.ts'

const headings = new Set<unknown>(languages.map((language) => worksheetWords[language].ratings.weight))

/**
 * The cells of Ratings that hold something else than a weight, beside the items' ids; none when the column of weights
 * has lost its heading, as then nobody can tell where it is.
 *
 * @param cells the contents of Ratings
 */
export function readWrongWeights(cells: CellsRead, sheet: string, items: readonly Item[]): NotCounted[] {
  const ids = items.map(({ id }) => id)
  const rows = rowsById(cells, [ratingsRowCodes.validity, ...ids])
  const heading = rows.get(ratingsRowCodes.validity)?.[0] ?? 0
  const column = (cells[heading] ?? []).findIndex((content) => headings.has(content))
  if (column < 0) return []
  return ids
    .flatMap((id) => rows.get(id) ?? [])
    .filter((row) => !weightSchema.safeParse(cells[row]?.[column]).success)
    .map((row) => notCountedCell(sheet, row, column, cells[row]?.[column] ?? ''))
}
