import type { Cell, CellStyle, TextRun } from '../runtime/spreadsheet/cell.ts'
import { readEntry } from '../runtime/spreadsheet/entry.ts'
import type { SheetLocale } from '../runtime/spreadsheet/locale.ts'
import { displayed } from '../runtime/spreadsheet/number-format.ts'
import { defaultColumnWidth, defaultRowHeight, type SheetModel } from '../runtime/spreadsheet/sheet.ts'
import type { CellView, Desk, SheetView } from '../runtime/workbench.ts'
import { chartPicture } from './chart-picture.ts'
import type { CellPicture, Layout, PictureStyle, Rows, TextPart } from './messages.ts'
import { pictureStyle } from './picture-style.ts'
import { wrappedHeight } from './wrapped-height.ts'

/** Empty rows shown after the last used one, and the fewest in all; a sheet from a file may have a million. */
const spareRows = 200
const fewestRows = 1000
const defaultFontSize = 10

/** The sheet's lines, without its cells. */
function linesOf(desk: Desk, sheet: string): SheetView {
  return desk.view(sheet, { from: 0, count: 0 })
}

function fittedHeight(desk: Desk, model: SheetModel, cell: Cell, row: number, column: number, width: number) {
  const { style } = cell
  const size = style?.fontSize ?? defaultFontSize
  const { spreadsheet } = desk
  const value = style?.wrap === 'WRAP' ? spreadsheet.computed(model, row, column) : null
  if (value === null && size <= defaultFontSize) return 0
  const text = displayed(value, spreadsheet.formatOf(model, row, column), spreadsheet.locale)
  return wrappedHeight(text, width, size, style?.bold === true)
}

function columnWidths(view: SheetView): number[] {
  const hidden = new Set(view.hiddenColumns)
  return Array.from({ length: Math.max(view.maxColumns, view.columns) }, (_, column) =>
    hidden.has(column) ? 0 : (view.columnWidths[column] ?? defaultColumnWidth),
  )
}

function rowCount(view: SheetView): number {
  return Math.max(view.rows, Math.min(view.maxRows, Math.max(view.rows + spareRows, fewestRows)))
}

/** Heights as set; of the other rows as high as their wrapped texts and fonts ask for, as Sheets does. */
function rowHeights(desk: Desk, view: SheetView, widths: readonly number[]): number[] {
  const heights = Array.from({ length: rowCount(view) }, (_, row) => view.rowHeights[row] ?? defaultRowHeight)
  const model = desk.spreadsheet.sheetNamed(view.name)
  const merged = new Set(
    view.merges.flatMap((merge) => Array.from({ length: merge.height }, (_, down) => merge.top + down)),
  )
  for (const [row, column, cell] of model?.entries() ?? []) {
    const width = widths[column] ?? defaultColumnWidth
    const set = (view.rowHeights[row] ?? null) !== null
    if (set || !model || width === 0 || merged.has(row)) continue
    heights[row] = Math.max(heights[row] ?? 0, fittedHeight(desk, model, cell, row, column, width))
  }
  for (const row of view.hiddenRows) if (row < heights.length) heights[row] = 0
  return heights
}

/** A sheet's size, lines and merged cells. */
export function layoutOf(desk: Desk, sheet: string, revision: number): Layout {
  const view = linesOf(desk, sheet)
  const widths = columnWidths(view)
  return {
    sheet,
    revision,
    columnWidths: widths,
    rowHeights: rowHeights(desk, view, widths),
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    merges: view.merges,
    gridlines: view.gridlines,
    charts: view.charts.map(chartPicture),
  }
}

/** A value as a person would type it to get it again. */
function inputOf(cell: CellView, locale: SheetLocale): string {
  if (cell.formula !== null) return cell.formula
  if (cell.kind === 'number' && typeof cell.value === 'number') {
    const share = cell.text.endsWith('%')
    const shown = String(share ? Number((cell.value * 100).toPrecision(15)) : cell.value)
    return `${shown.replace('.', locale.decimal)}${share ? '%' : ''}`
  }
  if (cell.kind !== 'text') return cell.text
  const text = String(cell.value)
  const read = readEntry(text, locale, cell.style.numberFormat)
  return read.value === text && read.formula === undefined ? text : `'${text}`
}

class Styles {
  readonly list: PictureStyle[] = []
  readonly #places = new Map<CellStyle, number>()

  place(style: CellStyle): number {
    const found = this.#places.get(style)
    if (found !== undefined) return found
    this.list.push(pictureStyle(style))
    this.#places.set(style, this.list.length - 1)
    return this.list.length - 1
  }
}

function partsOf(text: string, runs: readonly TextRun[], styles: Styles): TextPart[] {
  const parts: TextPart[] = []
  let reached = 0
  for (const run of runs) {
    if (run.start > reached) parts.push({ text: text.slice(reached, run.start) })
    const link = run.link !== null && /^https?:\/\//i.test(run.link) ? { link: run.link } : {}
    parts.push({ text: text.slice(run.start, run.end), style: styles.place(run.style), ...link })
    reached = run.end
  }
  if (reached < text.length) parts.push({ text: text.slice(reached) })
  return parts
}

const sides: Partial<Record<CellView['kind'], 'right' | 'center'>> = {
  number: 'right',
  date: 'right',
  boolean: 'center',
  error: 'center',
}

function cellPicture(cell: CellView, locale: SheetLocale, styles: Styles): CellPicture {
  const { validation } = cell
  const input = inputOf(cell, locale)
  const side = sides[cell.kind]
  const picture: CellPicture = { row: cell.row, column: cell.column, text: cell.text }
  picture.style = styles.place(cell.style)
  if (input !== cell.text) picture.input = input
  if (side) picture.side = side
  if (cell.runs && cell.runs.length > 0) picture.parts = partsOf(cell.text, cell.runs, styles)
  if (cell.note !== null && cell.note !== '') picture.note = cell.note
  if (cell.protection !== null) picture.protection = cell.protection
  if (validation?.kind === 'dropdown' && validation.choices) picture.options = validation.choices
  if (validation?.kind === 'checkbox') picture.checkbox = cell.value === true
  return picture
}

/** The cells of some rows of a sheet, with their styles. */
export function rowsOf(desk: Desk, sheet: string, revision: number, from: number, count: number): Rows {
  const styles = new Styles()
  const cells = desk
    .view(sheet, { from, count })
    .cells.map((cell) => cellPicture(cell, desk.spreadsheet.locale, styles))
  return { sheet, revision, from, count, cells, styles: styles.list }
}
