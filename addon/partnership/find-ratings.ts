import type { Item } from '../../shared/template/instrument.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import { UserError } from '../language/user-error.ts'
import { type RatingsPlaces, ratingsAnchors, ratingsRowCodes } from '../worksheets/ratings-layout.ts'
import { type CellsRead, columnOf, rowsById } from './cells-read.ts'

/** Where things are on a Ratings worksheet by now; rows and columns count from 0. */
export interface RatingsFound {
  /** The rows of each code and item id; every place where one stands. */
  readonly rowsOf: ReadonlyMap<string, readonly number[]>
  readonly sectorRow: number
  readonly validityRow: number
  readonly filledRow: number
  readonly idColumn: number
  /** Every row that the sheet's formulas cover, the items' among them. */
  readonly coveredRows: readonly number[]
  /** Those between the edges, these included. */
  readonly respondentColumns: readonly number[]
}

const brokenSheet = (what: string) =>
  new UserError({
    id: `Lembar penilaian tidak utuh lagi (${what}). Kembalikan lewat File → Histori versi, lalu coba lagi.`,
    en: `The ratings worksheet is no longer whole (${what}). Bring it back with File → Version history and try again.`,
  })

/** @throws UserError when the row was deleted or doubled */
export function onlyRow(rows: ReadonlyMap<string, readonly number[]>, id: string): number {
  const [row, another] = rows.get(id) ?? []
  if (row === undefined || another !== undefined) throw brokenSheet(id)
  return row
}

function onlyColumn(anchors: ReadonlyMap<string, number>, anchor: string): number {
  const column = anchors.get(anchor)
  if (column === undefined) throw brokenSheet(anchor)
  return column - 1
}

const from = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)

/**
 * Finds the rows by their codes and the edges by their marks. A row of an item may be missing; the rows of the sheet's
 * own formulas may not.
 *
 * @param cells the contents of Ratings
 * @param anchors where its anchored columns are, from 1
 * @throws UserError when such a row or an edge was deleted or doubled
 */
export function findRatings(
  cells: CellsRead,
  items: readonly Item[],
  anchors: ReadonlyMap<string, number>,
): RatingsFound {
  const codes = [...Object.values(ratingsRowCodes), ...items.map(({ id }) => id)]
  const rowsOf = rowsById(cells, codes)
  const validityRow = onlyRow(rowsOf, ratingsRowCodes.validity)
  const filledRow = onlyRow(rowsOf, ratingsRowCodes.filled)
  const itemRows = items.flatMap(({ id }) => rowsOf.get(id) ?? [])
  const edges = [ratingsAnchors.leftEdge, ratingsAnchors.rightEdge].map((anchor) =>
    onlyColumn(anchors, anchor),
  )
  return {
    rowsOf,
    sectorRow: onlyRow(rowsOf, ratingsRowCodes.sector),
    validityRow,
    filledRow,
    idColumn: columnOf(cells, codes),
    coveredRows: [...new Set([...from(validityRow + 1, filledRow), ...itemRows])],
    respondentColumns: from(Math.min(...edges), Math.max(...edges) + 1),
  }
}

/** Each dimension's row of scores: the first one with its code below the items. */
function scoreRowsIn(cells: CellsRead, column: number, below: number): ReadonlyMap<Dimension, number> {
  return new Map(
    dimensions.map((dimension) => {
      const row = cells.findIndex((content, index) => index > below && content[column] === dimension)
      if (row < 0) throw brokenSheet(dimension)
      return [dimension, row + 1]
    }),
  )
}

/**
 * The same for formulas elsewhere, which count from 1.
 *
 * @throws UserError when a row of the respondents' scores was deleted
 */
export function ratingsPlaces(cells: CellsRead, found: RatingsFound): RatingsPlaces {
  const { sectorRow, validityRow, filledRow, idColumn, respondentColumns } = found
  const dimensionColumn = columnOf(cells.slice(0, filledRow), dimensions)
  return {
    columns: { id: idColumn + 1, dimension: dimensionColumn + 1 },
    rows: { sector: sectorRow + 1, validity: validityRow + 1 },
    block: {
      row: validityRow + 2,
      column: (respondentColumns[0] ?? 0) + 1,
      rows: filledRow - validityRow - 1,
      columns: respondentColumns.length,
    },
    scoreRows: scoreRowsIn(cells, dimensionColumn, filledRow),
  }
}
