import type { Cell, Content } from '../spreadsheet/cell.ts'
import { emptyContent } from '../spreadsheet/cell.ts'
import { shiftedFormula } from '../spreadsheet/formula.ts'
import { copyPasteTypes, memberOf } from './enums.ts'
import { changeCells, RangePlace } from './range-place.ts'
import { RangeRules } from './range-rules.ts'
import { Exception, type Served, wrongParameters } from './service.ts'
import { sortRows } from './sort.ts'

type Names = 'copyTo' | 'clear' | 'activate' | 'sort'

interface ClearOptions {
  contentsOnly?: boolean | undefined
  formatOnly?: boolean | undefined
  validationsOnly?: boolean | undefined
  commentsOnly?: boolean | undefined
}

/** A range of cells on a sheet. */
export class Range extends RangeRules implements Served<GoogleAppsScript.Spreadsheet.Range, Names> {
  activate(): this {
    const { sheet, area } = this.place
    this.document.model.activeSheet = sheet.id
    this.document.host.selections.set(sheet.id, area)
    return this
  }

  /** Clears contents and formats, or only what the options name; notes and validations stay as in Sheets. */
  clear(options: ClearOptions = {}): this {
    const only = Object.values(options).some((option) => option)
    if (!only || options.contentsOnly) this.clearContent()
    if (!only || options.formatOnly) this.clearFormat()
    if (options.validationsOnly) this.clearDataValidations()
    if (options.commentsOnly) this.clearNote()
    return this
  }

  copyTo(destination: unknown, given?: unknown, transposed?: boolean): void {
    if (!(destination instanceof RangePlace))
      throw wrongParameters('SpreadsheetApp.Range.copyTo', destination)
    if (transposed) throw new Exception('Range.copyTo with transposed is not implemented in the workbench')
    const method = 'SpreadsheetApp.Range.copyTo'
    const type =
      copyPasteTypes.includes(given) || typeof given !== 'object' || given === null
        ? given === undefined
          ? 'PASTE_NORMAL'
          : memberOf(copyPasteTypes, given, method).label
        : pasteTypeOf(given)
    const source = this.place.sheet
      .block(this.place.area)
      .map((row) => row.map((cell) => cell && { ...cell }))
    const target = this.#spread(destination)
    copyLook(target, source, type)
    if (pastesContent(type)) this.#copyContent(target, source, type)
  }

  /** The destination grown to whole copies of the source. */
  #spread(destination: RangePlace): Range {
    const { height, width } = this.place.area
    const { sheet, area } = destination.place
    const whole = (asked: number, unit: number) => Math.max(1, Math.floor(asked / unit)) * unit
    return this.document.range(sheet, {
      top: area.top,
      left: area.left,
      height: whole(area.height, height),
      width: whole(area.width, width),
    })
  }

  #copyContent(target: Range, source: (Cell | undefined)[][], type: string): void {
    const { area } = target.place
    const { height, width, top, left } = this.place.area
    const contents = Array.from({ length: area.height }, (_, row) =>
      Array.from({ length: area.width }, (_, column): Content => {
        const cell = source[row % height]?.[column % width]
        if (!cell) return emptyContent
        if (type === 'PASTE_VALUES') {
          const value = this.document.model.computed(
            this.place.sheet,
            top + (row % height),
            left + (column % width),
          )
          return typeof value === 'object' && value !== null ? { value: value.error } : { value }
        }
        if (cell.formula === undefined) return { value: cell.value, ...(cell.marked && { marked: true }) }
        const rows = area.top + row - (top + (row % height))
        const columns = area.left + column - (left + (column % width))
        return { value: null, formula: shiftedFormula(cell.formula, rows, columns) }
      }),
    )
    this.document.model.write(target.place.sheet, area, contents)
  }

  /** Sorts the rows by one or more of the sheet's columns (from 1). */
  sort(specification: unknown): this {
    const { sheet, area } = this.place
    sortRows(this.document.model, sheet, area, sortKeys(specification))
    return this
  }
}

function sortKeys(specification: unknown): { column: number; ascending: boolean }[] {
  const list = Array.isArray(specification) ? specification : [specification]
  return list.map((key: unknown) => {
    if (typeof key === 'number') return { column: key - 1, ascending: true }
    if (typeof key !== 'object' || key === null || !('column' in key) || typeof key.column !== 'number')
      throw wrongParameters('SpreadsheetApp.Range.sort', key)
    return { column: key.column - 1, ascending: !('ascending' in key && key.ascending === false) }
  })
}

function pasteTypeOf(options: object): string {
  if ('contentsOnly' in options && options.contentsOnly === true) return 'PASTE_VALUES'
  return 'formatOnly' in options && options.formatOnly === true ? 'PASTE_FORMAT' : 'PASTE_NORMAL'
}

function pastesContent(type: string): boolean {
  return ['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMULA', 'PASTE_VALUES'].includes(type)
}

function copyLook(target: Range, source: (Cell | undefined)[][], type: string): void {
  const from = (row: number, column: number) => {
    const line = source[row % source.length] ?? []
    return line[column % line.length]
  }
  if (['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT'].includes(type))
    changeCells(target, 'style', (cell, row, column) => {
      const style = from(row, column)?.style
      if (style) cell.style = style
      else delete cell.style
    })
  if (['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_DATA_VALIDATION'].includes(type))
    changeCells(target, 'validation', (cell, row, column) => {
      const validation = from(row, column)?.validation
      if (validation) cell.validation = validation
      else delete cell.validation
    })
}
