import type { Band } from '../../shared/template/instrument.ts'
import { edgesOutOfOrder } from '../worksheets/band-edges.ts'
import { firstListRow, listColumns } from '../worksheets/lists-layout.ts'
import type { CellsRead } from './cells-read.ts'
import { type NotCounted, notCountedCell } from './not-counted.ts'

/**
 * The cells of Lists that hold a band's lower end out of order.
 *
 * @param cells the contents of Lists
 */
export function readWrongBands(cells: CellsRead, sheet: string, bands: readonly Band[]): NotCounted[] {
  const first = firstListRow - 1
  const column = listColumns.bandFrom - 1
  const edges = bands.map((_, place) => cells[first + place]?.[column] ?? '')
  return edgesOutOfOrder(edges).map((place) => notCountedCell(sheet, first + place, column, edges[place]))
}
