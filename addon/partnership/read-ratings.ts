import type { ValidRespondent } from '../../shared/scoring/partnership.ts'
import { type Response, readResponse } from '../../shared/scoring/response.ts'
import type { Item } from '../../shared/template/instrument.ts'
import { type CellsRead, isBlank } from './cells-read.ts'
import { findRatings, onlyRow } from './find-ratings.ts'
import { type NotCounted, notCountedCell } from './not-counted.ts'
import { asCompared, type WordsRead } from './read-words.ts'

export interface RatingsRead {
  readonly respondents: readonly ValidRespondent[]
  readonly notCounted: readonly NotCounted[]
}

/**
 * The respondents between the edges, these included, in the order of their columns. A column without any entry is no
 * respondent; one with an entry that is no response is left out, and the cell named.
 *
 * @param cells the contents of Ratings
 * @param columns where its anchored columns are
 * @throws UserError when a row or an edge was deleted or doubled
 */
export function readRatings(
  cells: CellsRead,
  sheet: string,
  items: readonly Item[],
  columns: ReadonlyMap<string, number>,
  words: WordsRead,
): RatingsRead {
  const found = findRatings(cells, items, columns)
  const itemRows = items.map(({ id }) => onlyRow(found.rowsOf, id))
  const respondents: ValidRespondent[] = []
  const notCounted: NotCounted[] = []
  for (const column of found.respondentColumns) {
    const contentAt = (row: number): unknown => cells[row]?.[column] ?? ''
    const invalid = found.coveredRows.filter((row) => readResponse(contentAt(row)) === 'invalid')
    notCounted.push(...invalid.map((row) => notCountedCell(sheet, row, column, contentAt(row))))
    const responses: Response[] = itemRows
      .map((row) => readResponse(contentAt(row)))
      .filter((response) => response !== 'invalid')
    const isEmpty = responses.every((response) => response === null)
    if (invalid.length > 0 || isEmpty) continue
    const sectorCell = contentAt(found.sectorRow)
    const sector = words.sectors.get(asCompared(sectorCell)) ?? null
    if (sector === null && !isBlank(sectorCell)) {
      notCounted.push(notCountedCell(sheet, found.sectorRow, column, sectorCell))
    }
    respondents.push({ sector, responses })
  }
  return { respondents, notCounted }
}
