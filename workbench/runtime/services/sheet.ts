import { readNotation } from '../spreadsheet/area.ts'
import { copySheet } from '../spreadsheet/copied-sheet.ts'
import { cssColor } from './color.ts'
import type { Range } from './range.ts'
import { RangeList } from './range-list.ts'
import { RangePlace } from './range-place.ts'
import { Exception, type Served, wrongParameters } from './service.ts'
import { SheetRules } from './sheet-rules.ts'
import type { Spreadsheet } from './spreadsheet.ts'

type Names =
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'setTabColor'
  | 'getTabColor'
  | 'setHiddenGridlines'
  | 'hasHiddenGridlines'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'activate'
  | 'appendRow'
  | 'setActiveRange'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setCurrentCell'
  | 'getSheetValues'
  | 'copyTo'

/** One sheet of the spreadsheet. */
export class Sheet extends SheetRules implements Served<GoogleAppsScript.Spreadsheet.Sheet, Names> {
  getName(): string {
    return this.model.name
  }

  setName(name: string): this {
    this.document.model.renameSheet(this.model, String(name))
    return this
  }

  getSheetId(): number {
    return this.model.id
  }

  getIndex(): number {
    return this.document.model.sheets.indexOf(this.model) + 1
  }

  getParent(): Spreadsheet {
    return this.document.spreadsheet
  }

  /** A1 notation, or row, column and optionally how many of each, from 1. */
  getRange(...given: unknown[]): Range {
    const [first] = given
    if (typeof first === 'string' && given.length === 1) return this.#named(first)
    const [row, column, height = 1, width = 1] = given
    if (![row, column, height, width].every((value) => Number.isInteger(value)))
      throw wrongParameters('SpreadsheetApp.Sheet.getRange', ...given)
    return this.document.range(this.model, {
      top: Number(row) - 1,
      left: Number(column) - 1,
      height: Number(height),
      width: Number(width),
    })
  }

  #named(notation: string): Range {
    const size = { rows: this.model.maxRows, columns: this.model.maxColumns }
    const found = readNotation(notation, size)
    const named = this.document.model.names.find(({ name }) => name === notation)
    if (!found && named) return this.document.range(this.document.sheetModel(named.sheetId), named.area)
    const other = found?.sheetName !== null && found?.sheetName !== this.model.name
    const outside =
      !found ||
      found.area.top + found.area.height > size.rows ||
      found.area.left + found.area.width > size.columns
    if (other || outside) throw new Exception('Range not found')
    return this.document.range(this.model, found.area, found.whole)
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations) || notations.length === 0)
      throw wrongParameters('SpreadsheetApp.Sheet.getRangeList', notations)
    return new RangeList(notations.map((notation) => this.getRange(notation)))
  }

  getDataRange(): Range {
    const { rows, columns } = this.model.used()
    return this.document.range(this.model, {
      top: 0,
      left: 0,
      height: Math.max(1, rows),
      width: Math.max(1, columns),
    })
  }

  getSheetValues(row: number, column: number, height: number, width: number): unknown[][] {
    return this.getRange(row, column, height, width).getValues()
  }

  getLastRow(): number {
    return this.model.used().rows
  }

  getLastColumn(): number {
    return this.model.used().columns
  }

  getMaxRows(): number {
    return this.model.maxRows
  }

  getMaxColumns(): number {
    return this.model.maxColumns
  }

  /** To the end of the same spreadsheet: the workbench has no other. */
  copyTo(spreadsheet: unknown): Sheet {
    if (spreadsheet !== this.document.spreadsheet)
      throw wrongParameters('SpreadsheetApp.Sheet.copyTo', spreadsheet)
    return this.document.sheet(copySheet(this.document.model, this.model))
  }

  hideSheet(): this {
    const visible = this.document.model.sheets.filter((sheet) => !sheet.hidden)
    if (visible.length === 1 && visible[0] === this.model)
      throw new Exception("You can't hide all the sheets in a document.")
    this.model.hidden = true
    return this
  }

  showSheet(): this {
    this.model.hidden = false
    return this
  }

  isSheetHidden(): boolean {
    return this.model.hidden
  }

  setTabColor(color: unknown): this {
    this.model.tabColor = cssColor(color, 'setTabColor')
    return this
  }

  getTabColor(): string | null {
    return this.model.tabColor
  }

  setHiddenGridlines(hidden: boolean): this {
    this.model.hiddenGridlines = hidden
    return this
  }

  hasHiddenGridlines(): boolean {
    return this.model.hiddenGridlines
  }

  #whole(): Range {
    const { maxRows, maxColumns } = this.model
    const used = this.model.cells.reduce((most, line) => Math.max(most, line?.length ?? 0), 1)
    const height = Math.min(maxRows, Math.max(1, this.model.cells.length))
    return this.document.range(this.model, { top: 0, left: 0, height, width: Math.min(maxColumns, used) })
  }

  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): this {
    this.#whole().clear(options)
    if (!options.contentsOnly) this.model.conditionalRules = []
    return this
  }

  clearContents(): this {
    this.#whole().clearContent()
    return this
  }

  clearFormats(): this {
    this.#whole().clearFormat()
    return this
  }

  clearNotes(): this {
    this.#whole().clearNote()
    return this
  }

  activate(): this {
    this.document.model.activeSheet = this.model.id
    return this
  }

  appendRow(values: unknown): this {
    if (!Array.isArray(values) || values.length === 0)
      throw wrongParameters('SpreadsheetApp.Sheet.appendRow', values)
    const row = this.model.used().rows
    if (row === this.model.maxRows) this.insertRowsAfter(row, 1)
    if (values.length > this.model.maxColumns)
      this.insertColumnsAfter(this.model.maxColumns, values.length - this.model.maxColumns)
    this.getRange(row + 1, 1, 1, values.length).setValues([values])
    return this
  }

  setActiveRange(range: unknown): Range {
    if (!(range instanceof RangePlace)) throw wrongParameters('SpreadsheetApp.Sheet.setActiveRange', range)
    const { sheet, area, whole } = range.place
    return this.document.range(sheet, area, whole).activate()
  }

  getActiveRange(): Range {
    return this.document.range(this.model, this.document.selection(this.model))
  }

  getActiveCell(): Range {
    return this.getCurrentCell()
  }

  getCurrentCell(): Range {
    const { top, left } = this.document.selection(this.model)
    return this.document.range(this.model, { top, left, height: 1, width: 1 })
  }

  setCurrentCell(cell: unknown): Range {
    return this.setActiveRange(cell)
  }
}
