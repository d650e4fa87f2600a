import { columnIndex } from './area.ts'
import { type Computed, isError } from './cell.ts'
import { shiftedFormula } from './formula.ts'
import type { SheetModel } from './sheet.ts'
import type { SpreadsheetModel } from './spreadsheet.ts'

/** A formula that was calculated before, and what its cells held then. */
interface Calculated {
  formula: string
  /** Null when the formula may depend on more than the single cells of its own sheet that it names. */
  cells: { row: number; column: number }[] | null
  held: string
  value: Computed
}

const calculated = new WeakMap<SpreadsheetModel, Map<string, Calculated>>()

/** Ranges, other sheets, and functions whose value does not follow from their arguments. */
const farReaching = /[!:]|\b(NOW|TODAY|RAND|RANDBETWEEN|INDIRECT|OFFSET|ROW|ROWS|COLUMN|COLUMNS)\(/i
const reference = /\$?\b([A-Z]{1,3})\$?([1-9][0-9]*)\b(?!\()/gi

function cellsNamed(formula: string): Calculated['cells'] {
  const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '""')
  if (farReaching.test(unquoted)) return null
  return [...unquoted.matchAll(reference)].map(([, letters = '', digits = '']) => ({
    row: Number(digits) - 1,
    column: columnIndex(letters),
  }))
}

function found(spreadsheet: SpreadsheetModel, key: string, shift: () => string): Calculated {
  const known = calculated.get(spreadsheet) ?? new Map<string, Calculated>()
  calculated.set(spreadsheet, known)
  const before = known.get(key)
  if (before) return before
  const formula = shift()
  const fresh: Calculated = { formula, cells: cellsNamed(formula), held: '', value: null }
  known.set(key, fresh)
  return fresh
}

function heldBy(spreadsheet: SpreadsheetModel, sheet: SheetModel, cells: { row: number; column: number }[]) {
  const values = cells.map(({ row, column }) => spreadsheet.computed(sheet, row, column))
  return JSON.stringify(values.map((value) => (isError(value) ? [value.error] : value)))
}

/**
 * What a formula that stands in no cell comes to, moved by so many rows and columns. Conditional formats ask this of
 * every cell of their ranges, so it is calculated again only when a cell that the formula names holds another value.
 */
export function customValue(
  spreadsheet: SpreadsheetModel,
  sheet: SheetModel,
  formula: string,
  rows: number,
  columns: number,
): Computed {
  const key = `${sheet.id} ${rows} ${columns} ${formula}`
  const entry = found(spreadsheet, key, () => shiftedFormula(formula, rows, columns))
  const held = entry.cells ? heldBy(spreadsheet, sheet, entry.cells) : ''
  if (held === '' || held !== entry.held) {
    entry.value = spreadsheet.engine.calculate(entry.formula, sheet.engineId)
    entry.held = held
  }
  return entry.value
}
