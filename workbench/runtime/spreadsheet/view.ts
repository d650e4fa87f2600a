import { type Area, areaNotation, cellNotation, type PlacedArea } from './area.ts'
import { type CellStyle, isError, type TextRun, type Validation } from './cell.ts'
import { conditionalStyle } from './conditional.ts'
import { localFormula } from './formula.ts'
import { displayed, isDateFormat } from './number-format.ts'
import type { ChartModel, SheetModel } from './sheet.ts'
import type { SpreadsheetModel } from './spreadsheet.ts'
import { changedStyle, plainStyle } from './style.ts'
import { choices } from './validation.ts'

/** A cell as a page draws it. Rows and columns count from 0. */
export interface CellView {
  row: number
  column: number
  a1: string
  /** What the cell shows. */
  text: string
  value: string | number | boolean
  /** As the formula bar shows it, by the spreadsheet's locale; null when the cell has none. */
  formula: string | null
  kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error'
  /** The cell's own look with the conditional formats that hold. */
  style: CellStyle
  runs: TextRun[] | null
  note: string | null
  validation: ValidationView | null
  /** Whether a warning is shown before an edit, and the protection's description. */
  protection: string | null
}

interface ValidationView {
  kind: 'dropdown' | 'checkbox' | 'other'
  criterion: string
  /** A dropdown's choices. */
  choices: string[] | null
  strict: boolean
  helpText: string | null
}

interface ChartView {
  id: number
  type: string
  options: Record<string, unknown>
  position: { row: number; column: number; offsetX: number; offsetY: number }
  ranges: { sheet: string; a1: string; values: (string | number | boolean)[][] }[]
  numHeaders: number
  transpose: boolean
}

/** Everything a page needs to draw a sheet; sizes in pixels. */
export interface SheetView {
  name: string
  id: number
  hidden: boolean
  tabColor: string | null
  gridlines: boolean
  /** The extent that has any cell, merge or chart. */
  rows: number
  columns: number
  maxRows: number
  maxColumns: number
  frozenRows: number
  frozenColumns: number
  columnWidths: number[]
  rowHeights: (number | null)[]
  hiddenColumns: number[]
  hiddenRows: number[]
  merges: Area[]
  cells: CellView[]
  charts: ChartView[]
}

/** Rows from one on, counted from 0. */
export interface RowSpan {
  from: number
  count: number
}

/** A sheet as a person sees it, with the cells of some rows or of all. */
export function viewOf(spreadsheet: SpreadsheetModel, sheet: SheetModel, span?: RowSpan): SheetView {
  const places = [...sheet.entries()].map(([row, column]) => ({ row, column }))
  const wanted = ({ row }: { row: number }) => !span || (row >= span.from && row < span.from + span.count)
  const cells = places.filter(wanted).map(({ row, column }) => cellView(spreadsheet, sheet, row, column))
  const ends = [...places.map(({ row, column }) => [row + 1, column + 1]), ...sheet.merges.map(endOf)]
  const rows = ends.reduce((most, [row = 0]) => Math.max(most, row), 0)
  const columns = ends.reduce((most, [, column = 0]) => Math.max(most, column), 0)
  const hiddenOf = (lines: SheetModel['rows']) =>
    [...lines.entries()].filter(([, line]) => line?.hidden).map(([index]) => index)
  return {
    name: sheet.name,
    id: sheet.id,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    gridlines: !sheet.hiddenGridlines,
    rows,
    columns,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Array.from({ length: columns }, (_, column) => sheet.columnWidth(column)),
    rowHeights: Array.from({ length: rows }, (_, row) => sheet.rows[row]?.size ?? null),
    hiddenColumns: hiddenOf(sheet.columns),
    hiddenRows: hiddenOf(sheet.rows),
    merges: sheet.merges,
    cells,
    charts: sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((range) => chartRange(spreadsheet, chart, range)),
    })),
  }
}

function endOf(area: Area): number[] {
  return [area.top + area.height, area.left + area.width]
}

/** Hidden rows and columns are left out unless the chart's strategy shows them. */
function chartRange(
  spreadsheet: SpreadsheetModel,
  { options }: ChartModel,
  { sheetId, area }: PlacedArea,
): ChartView['ranges'][number] {
  const sheet = spreadsheet.sheetWithId(sheetId)
  if (!sheet) return { sheet: '', a1: areaNotation(area), values: [] }
  const strategy = options.hiddenDimensionStrategy
  const drawn = (lines: SheetModel['rows'], from: number, count: number, shownBy: string) =>
    Array.from({ length: count }, (_, index) => from + index).filter(
      (index) => strategy === 'SHOW_BOTH' || strategy === shownBy || !lines[index]?.hidden,
    )
  const columns = drawn(sheet.columns, area.left, area.width, 'IGNORE_ROWS')
  const values = drawn(sheet.rows, area.top, area.height, 'IGNORE_COLUMNS').map((row) =>
    columns.map((column) => shownValue(spreadsheet, sheet, row, column)),
  )
  return { sheet: sheet.name, a1: areaNotation(area), values }
}

function shownValue(spreadsheet: SpreadsheetModel, sheet: SheetModel, row: number, column: number) {
  const value = spreadsheet.computed(sheet, row, column)
  return isError(value) ? value.error : (value ?? '')
}

function cellView(spreadsheet: SpreadsheetModel, sheet: SheetModel, row: number, column: number): CellView {
  const cell = sheet.cell(row, column)
  const value = spreadsheet.computed(sheet, row, column)
  const format = spreadsheet.formatOf(sheet, row, column)
  const conditional = conditionalStyle({ spreadsheet, sheet, row, column }, value)
  const own = cell?.style ?? plainStyle
  return {
    row,
    column,
    a1: cellNotation(row, column),
    text: displayed(value, format, spreadsheet.locale),
    value: isError(value) ? value.error : (value ?? ''),
    formula: cell?.formula === undefined ? null : localFormula(cell.formula, spreadsheet.locale),
    kind: kindOf(value, format),
    style: conditional ? changedStyle(own, conditional) : own,
    runs: cell?.runs ?? null,
    note: cell?.note ?? null,
    validation: cell?.validation ? validationView(spreadsheet, cell.validation) : null,
    protection: protectionOf(sheet, row, column),
  }
}

function kindOf(
  value: ReturnType<SpreadsheetModel['computed']>,
  format: string | undefined,
): CellView['kind'] {
  if (value === null || value === '') return 'empty'
  if (isError(value)) return 'error'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'text'
  return format !== undefined && isDateFormat(format) ? 'date' : 'number'
}

const choicesOf = new WeakMap<Validation, { list: string[] | null }>()

function validationView(spreadsheet: SpreadsheetModel, rule: Validation): ValidationView {
  const found = rule.criterion === 'VALUE_IN_LIST' ? choicesOf.get(rule) : undefined
  const list = found ? found.list : choices(spreadsheet, rule)
  choicesOf.set(rule, { list })
  return {
    kind: list && rule.showDropdown ? 'dropdown' : rule.criterion === 'CHECKBOX' ? 'checkbox' : 'other',
    criterion: rule.criterion,
    choices: list,
    strict: !rule.allowInvalid,
    helpText: rule.helpText,
  }
}

function protectionOf(sheet: SheetModel, row: number, column: number): string | null {
  const inside = (area: Area) =>
    row >= area.top && row < area.top + area.height && column >= area.left && column < area.left + area.width
  const found = sheet.protections.find((protection) =>
    protection.area ? inside(protection.area) : !protection.unprotected.some(inside),
  )
  return found ? found.description : null
}
