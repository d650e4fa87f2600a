import type { Axis, StructuralEdit } from '../spreadsheet/edits.ts'
import type { Line, SheetModel } from '../spreadsheet/sheet.ts'
import type { Document } from './document.ts'
import { RangePlace } from './range-place.ts'
import { Exception, type Served, Service, wrongParameters } from './service.ts'

type Names =
  | 'insertRows'
  | 'insertRowBefore'
  | 'insertRowAfter'
  | 'insertRowsBefore'
  | 'insertRowsAfter'
  | 'insertColumns'
  | 'insertColumnBefore'
  | 'insertColumnAfter'
  | 'insertColumnsBefore'
  | 'insertColumnsAfter'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'moveRows'
  | 'moveColumns'
  | 'hideRows'
  | 'showRows'
  | 'hideColumns'
  | 'showColumns'
  | 'hideRow'
  | 'hideColumn'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'getRowHeight'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'

/** A sheet's rows and columns: their number, order, size and visibility. */
export abstract class SheetLayout
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  readonly document: Document
  readonly model: SheetModel

  constructor(document: Document, model: SheetModel) {
    super()
    this.document = document
    this.model = model
  }

  #count(axis: Axis): number {
    return axis === 'rows' ? this.model.maxRows : this.model.maxColumns
  }

  #edit(edit: StructuralEdit): this {
    const limit = this.#count(edit.axis)
    const last = edit.kind === 'insert' ? edit.at : edit.at + edit.count
    if (!Number.isInteger(edit.at) || edit.at < 0 || edit.count < 1 || last > limit)
      throw new Exception(`Those ${edit.axis} are out of bounds.`)
    if (edit.kind === 'delete' && edit.count === limit)
      throw new Exception(`You can't delete all the ${edit.axis} on the sheet.`)
    this.document.model.edit(this.model, edit)
    return this
  }

  insertRows(row: number, count = 1): void {
    this.#edit({ axis: 'rows', kind: 'insert', at: row - 1, count })
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1)
  }

  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1)
  }

  insertRowsBefore(row: number, count: number): this {
    return this.#edit({ axis: 'rows', kind: 'insert', at: row - 1, count })
  }

  insertRowsAfter(row: number, count: number): this {
    return this.#edit({ axis: 'rows', kind: 'insert', at: row, count })
  }

  insertColumns(column: number, count = 1): void {
    this.#edit({ axis: 'columns', kind: 'insert', at: column - 1, count })
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1)
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1)
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.#edit({ axis: 'columns', kind: 'insert', at: column - 1, count })
  }

  insertColumnsAfter(column: number, count: number): this {
    return this.#edit({ axis: 'columns', kind: 'insert', at: column, count })
  }

  deleteRow(row: number): this {
    return this.#edit({ axis: 'rows', kind: 'delete', at: row - 1, count: 1 })
  }

  deleteRows(row: number, count: number): void {
    this.#edit({ axis: 'rows', kind: 'delete', at: row - 1, count })
  }

  deleteColumn(column: number): this {
    return this.#edit({ axis: 'columns', kind: 'delete', at: column - 1, count: 1 })
  }

  deleteColumns(column: number, count: number): void {
    this.#edit({ axis: 'columns', kind: 'delete', at: column - 1, count })
  }

  moveRows(rows: unknown, destination: number): void {
    this.#move('rows', rows, destination)
  }

  moveColumns(columns: unknown, destination: number): void {
    this.#move('columns', columns, destination)
  }

  #move(axis: Axis, lines: unknown, destination: number): void {
    if (!(lines instanceof RangePlace)) throw wrongParameters('SpreadsheetApp.Sheet.move', lines, destination)
    const { area } = lines.place
    const at = axis === 'rows' ? area.top : area.left
    const count = axis === 'rows' ? area.height : area.width
    const to = destination - 1
    if (to > at && to < at + count) throw new Exception('The destination is inside the moved range.')
    if (to === at || to === at + count) return
    this.#edit({ axis, kind: 'move', at, count, to })
  }

  #lines(axis: Axis, start: number, count: number, change: (line: Line) => void): void {
    if (start < 1 || count < 1 || start - 1 + count > this.#count(axis))
      throw new Exception(`Those ${axis} are out of bounds.`)
    const list = axis === 'rows' ? this.model.rows : this.model.columns
    for (let index = start - 1; index < start - 1 + count; index++) {
      const line = list[index] ?? {}
      change(line)
      list[index] = line
    }
    this.model.layoutTouched = true
  }

  #setHidden(axis: Axis, start: number, count: number, hidden: boolean): void {
    this.#lines(axis, start, count, (line) => {
      if (hidden) line.hidden = true
      else delete line.hidden
    })
  }

  hideRows(row: number, count = 1): void {
    this.#setHidden('rows', row, count, true)
  }

  showRows(row: number, count = 1): void {
    this.#setHidden('rows', row, count, false)
  }

  hideColumns(column: number, count = 1): void {
    this.#setHidden('columns', column, count, true)
  }

  showColumns(column: number, count = 1): void {
    this.#setHidden('columns', column, count, false)
  }

  hideRow(row: unknown): void {
    if (!(row instanceof RangePlace)) throw wrongParameters('SpreadsheetApp.Sheet.hideRow', row)
    this.hideRows(row.getRow(), row.getNumRows())
  }

  hideColumn(column: unknown): void {
    if (!(column instanceof RangePlace)) throw wrongParameters('SpreadsheetApp.Sheet.hideColumn', column)
    this.hideColumns(column.getColumn(), column.getNumColumns())
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.rows[row - 1]?.hidden ?? false
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.columns[column - 1]?.hidden ?? false
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.model.maxRows)
      throw new Exception("You can't freeze all visible rows on the sheet.")
    this.model.frozenRows = rows
    this.model.layoutTouched = true
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.model.maxColumns)
      throw new Exception("You can't freeze all visible columns on the sheet.")
    const split = this.model.merges.some(
      (merge) => merge.left < columns && merge.left + merge.width > columns,
    )
    if (split) throw new Exception("You can't freeze columns which contain only part of a merged cell.")
    this.model.frozenColumns = columns
    this.model.layoutTouched = true
  }

  getFrozenRows(): number {
    return this.model.frozenRows
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns
  }

  #setSize(axis: Axis, start: number, count: number, size: number): this {
    if (typeof size !== 'number' || !(size > 0))
      throw wrongParameters('SpreadsheetApp.Sheet.setSize', start, size)
    this.#lines(axis, start, count, (line) => {
      line.size = Math.round(size)
    })
    return this
  }

  setColumnWidth(column: number, width: number): this {
    return this.#setSize('columns', column, 1, width)
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return this.#setSize('columns', column, count, width)
  }

  getColumnWidth(column: number): number {
    return this.model.columnWidth(column - 1)
  }

  setRowHeight(row: number, height: number): this {
    return this.#setSize('rows', row, 1, height)
  }

  setRowHeights(row: number, count: number, height: number): this {
    return this.#setSize('rows', row, count, height)
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.#setSize('rows', row, count, height)
  }

  getRowHeight(row: number): number {
    return this.model.rowHeight(row - 1)
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1)
  }

  /** Wide enough for the longest text of the column, at seven pixels a character. */
  autoResizeColumns(start: number, count: number): this {
    for (let column = start; column < start + count; column++) {
      const lengths = this.model.cells.map((line) => String(line?.[column - 1]?.value ?? '').length)
      const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
      this.#setSize('columns', column, 1, Math.max(21, longest * 7 + 10))
    }
    return this
  }

  /** Rows find their height by themselves when they are drawn. */
  autoResizeRows(row: number, count: number): this {
    this.#lines('rows', row, count, (line) => {
      delete line.size
    })
    return this
  }
}
