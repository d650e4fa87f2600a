import type { Area } from '../spreadsheet/area.ts'
import type { Cell, Computed } from '../spreadsheet/cell.ts'
import { isError } from '../spreadsheet/cell.ts'
import { shiftedFormula } from '../spreadsheet/formula.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'

function kindRank(value: Computed): number {
  if (value === null) return 4
  if (isError(value)) return 3
  if (typeof value === 'number') return 0
  return typeof value === 'string' ? 1 : 2
}

function compared(a: Computed, b: Computed): number {
  if (kindRank(a) !== kindRank(b)) return kindRank(a) - kindRank(b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}

/** Sorts an area's rows as a person does: blanks last whichever way, formulas moving with their row. */
export function sortRows(
  spreadsheet: SpreadsheetModel,
  sheet: SheetModel,
  area: Area,
  keys: readonly { column: number; ascending: boolean }[],
): void {
  const rows = sheet.block(area).map((cells, index) => ({
    cells,
    from: index,
    keys: keys.map(({ column }) => spreadsheet.computed(sheet, area.top + index, column)),
  }))
  rows.sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const [left = null, right = null] = [a.keys[index], b.keys[index]]
      const order = compared(left, right)
      const fixed = left === null || right === null || ascending
      if (order !== 0) return fixed ? order : -order
    }
    return a.from - b.from
  })
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.cells.entries())
      placeCell(sheet, area.top + index, area.left + column, cell, index - row.from)
  sheet.restructured = true
  spreadsheet.refresh(sheet, area)
}

function placeCell(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell | undefined,
  moved: number,
): void {
  let line = sheet.cells[row]
  if (!line) {
    line = []
    sheet.cells[row] = line
  }
  if (cell?.formula !== undefined && !cell.foreign) cell.formula = shiftedFormula(cell.formula, moved, 0)
  line[column] = cell
}
