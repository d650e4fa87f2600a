import type { ValidRespondent } from '../../shared/scoring/partnership.ts'
import { type Response, readResponse } from '../../shared/scoring/response.ts'
import type { Item } from '../../shared/template/instrument.ts'
import { UserError } from '../language/user-error.ts'
import { ratingsAnchors, ratingsRowCodes } from '../worksheets/ratings-layout.ts'
import { type CellsRead, isBlank, rowsById } from './cells-read.ts'
import { type NotCounted, notCountedCell } from './not-counted.ts'
import { asCompared, type WordsRead } from './read-words.ts'

export interface RatingsRead {
  readonly respondents: readonly ValidRespondent[]
  readonly notCounted: readonly NotCounted[]
}

interface RatingsPlaces {
  /** In template order. */
  readonly itemRows: readonly number[]
  /** Every row that the sheet's formulas cover, the items' among them. */
  readonly coveredRows: readonly number[]
  readonly sectorRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

const brokenSheet = (what: string) =>
  new UserError({
    id: `Lembar penilaian tidak utuh lagi (${what}). Kembalikan lewat File → Histori versi, lalu coba lagi.`,
    en: `The ratings worksheet is no longer whole (${what}). Bring it back with File → Version history and try again.`,
  })

function onlyRow(rows: ReadonlyMap<string, readonly number[]>, id: string): number {
  const [row, another] = rows.get(id) ?? []
  if (row === undefined || another !== undefined) throw brokenSheet(id)
  return row
}

function onlyColumn(columns: ReadonlyMap<string, number>, anchor: string): number {
  const column = columns.get(anchor)
  if (column === undefined) throw brokenSheet(anchor)
  return column - 1
}

function placesIn(
  cells: CellsRead,
  items: readonly Item[],
  columns: ReadonlyMap<string, number>,
): RatingsPlaces {
  const codes = Object.values(ratingsRowCodes)
  const rows = rowsById(cells, [...codes, ...items.map(({ id }) => id)])
  const itemRows = items.map(({ id }) => onlyRow(rows, id))
  const first = onlyRow(rows, ratingsRowCodes.validity) + 1
  const end = onlyRow(rows, ratingsRowCodes.filled)
  const between = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
  const edges = [ratingsAnchors.leftEdge, ratingsAnchors.rightEdge].map((anchor) =>
    onlyColumn(columns, anchor),
  )
  return {
    itemRows,
    coveredRows: Array.from(new Set([...between, ...itemRows])),
    sectorRow: onlyRow(rows, ratingsRowCodes.sector),
    firstColumn: Math.min(...edges),
    lastColumn: Math.max(...edges),
  }
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
  const places = placesIn(cells, items, columns)
  const respondents: ValidRespondent[] = []
  const notCounted: NotCounted[] = []
  for (let column = places.firstColumn; column <= places.lastColumn; column += 1) {
    const contentAt = (row: number): unknown => cells[row]?.[column] ?? ''
    const invalid = places.coveredRows.filter((row) => readResponse(contentAt(row)) === 'invalid')
    notCounted.push(...invalid.map((row) => notCountedCell(sheet, row, column, contentAt(row))))
    const responses: Response[] = places.itemRows
      .map((row) => readResponse(contentAt(row)))
      .filter((response) => response !== 'invalid')
    const isEmpty = responses.every((response) => response === null)
    if (invalid.length > 0 || isEmpty) continue
    const sectorCell = contentAt(places.sectorRow)
    const sector = words.sectors.get(asCompared(sectorCell)) ?? null
    if (sector === null && !isBlank(sectorCell)) {
      notCounted.push(notCountedCell(sheet, places.sectorRow, column, sectorCell))
    }
    respondents.push({ sector, responses })
  }
  return { respondents, notCounted }
}
