import { contains, overlaps } from '../spreadsheet/area.ts'
import { type Content, emptyContent, type Validation } from '../spreadsheet/cell.ts'
import { shiftedFormula } from '../spreadsheet/formula.ts'
import type { MetadataPlace } from '../spreadsheet/metadata.ts'
import { DataValidation } from './data-validation.ts'
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
  placeOfRange,
} from './developer-metadata.ts'
import { type Protection, protect } from './protection.ts'
import type { Range } from './range.ts'
import { RangeAppearance } from './range-appearance.ts'
import { changeCells, collected, first, fitting } from './range-place.ts'
import { Exception, type Served, wrongParameters } from './service.ts'

type Names =
  | 'setNote'
  | 'setNotes'
  | 'getNote'
  | 'getNotes'
  | 'clearNote'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'breakApart'
  | 'isPartOfMerge'
  | 'getMergedRanges'
  | 'protect'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'

/** What lies over the range's cells: notes, validations, merges, protection and developer metadata. */
export abstract class RangeRules
  extends RangeAppearance
  implements Served<GoogleAppsScript.Spreadsheet.Range, Names>
{
  #notes(note: (row: number, column: number) => unknown): this {
    changeCells(this, 'note', (cell, row, column) => {
      const text = note(row, column)
      if (text === null || text === '') delete cell.note
      else if (typeof text === 'string') cell.note = text
      else throw wrongParameters('SpreadsheetApp.Range.setNote', text)
    })
    return this
  }

  setNote(note: unknown): this {
    return this.#notes(() => note)
  }

  setNotes(notes: unknown): this {
    const rows = fitting(this, 'setNotes', notes)
    return this.#notes((row, column) => rows[row]?.[column])
  }

  getNote(): string {
    return first(this.getNotes())
  }

  getNotes(): string[][] {
    return collected(this, (_, __, cell) => cell?.note ?? '')
  }

  clearNote(): this {
    return this.#notes(() => null)
  }

  #validate(rule: (row: number, column: number) => unknown): this {
    changeCells(this, 'validation', (cell, row, column) => {
      const asked = rule(row, column)
      if (asked === null) delete cell.validation
      else if (asked instanceof DataValidation) cell.validation = ruleFor(asked.rule, row, column)
      else throw wrongParameters('SpreadsheetApp.Range.setDataValidation', asked)
    })
    this.#uncheckEmpty()
    return this
  }

  /** A checkbox in an empty cell holds FALSE; any other value stays. */
  #uncheckEmpty(): void {
    const { sheet, area } = this.place
    for (const [row, line] of sheet.block(area).entries())
      for (const [column, cell] of line.entries()) {
        if (cell?.validation?.criterion !== 'CHECKBOX' || cell.value !== null || cell.formula !== undefined)
          continue
        const place = { top: area.top + row, left: area.left + column, height: 1, width: 1 }
        this.document.model.write(sheet, place, [[uncheckedContent(cell.validation)]])
      }
  }

  setDataValidation(rule: unknown): this {
    return this.#validate(() => rule)
  }

  setDataValidations(rules: unknown): this {
    const rows = fitting(this, 'setDataValidations', rules)
    return this.#validate((row, column) => rows[row]?.[column])
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null
  }

  getDataValidations(): (DataValidation | null)[][] {
    return collected(this, (_, __, cell) =>
      cell?.validation ? new DataValidation(this.document, cell.validation) : null,
    )
  }

  clearDataValidations(): this {
    return this.#validate(() => null)
  }

  /** Resets every cell to unchecked, whatever it held. */
  insertCheckboxes(...values: (string | number | boolean)[]): this {
    const rule = { criterion: 'CHECKBOX', values, allowInvalid: false, helpText: null, showDropdown: true }
    changeCells(this, 'validation', (cell) => {
      cell.validation = rule
    })
    const { sheet, area } = this.place
    this.document.model.write(
      sheet,
      area,
      collected(this, () => uncheckedContent(rule)),
    )
    return this
  }

  removeCheckboxes(): this {
    const { sheet, area } = this.place
    const contents = collected(this, (_, __, cell): Content => {
      if (cell?.validation?.criterion === 'CHECKBOX') return emptyContent
      return cell ? { ...cell } : emptyContent
    })
    changeCells(this, 'validation', (cell) => {
      if (cell.validation?.criterion === 'CHECKBOX') delete cell.validation
    })
    this.document.model.write(sheet, area, contents)
    return this
  }

  #merge(height: number, width: number): this {
    const { sheet, area } = this.place
    const partly = sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))
    if (partly) throw new Exception('You must select all cells in a merged range to merge or unmerge them.')
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area))
    sheet.layoutTouched = true
    for (let top = area.top; top < area.top + area.height; top += height)
      for (let left = area.left; left < area.left + area.width; left += width)
        if (height * width > 1) this.#mergeBlock(top, left, height, width)
    return this
  }

  #mergeBlock(top: number, left: number, height: number, width: number): void {
    const { sheet } = this.place
    const block = { top, left, height, width }
    sheet.merges.push(block)
    // Only the upper left cell keeps its content, as in Sheets.
    for (const [row, line] of sheet.block(block).entries())
      for (const [column, cell] of line.entries()) {
        const hidden = row + column > 0 && cell && (cell.value !== null || cell.formula !== undefined)
        const place = { top: top + row, left: left + column, height: 1, width: 1 }
        if (hidden) this.document.model.write(sheet, place, [[emptyContent]])
      }
  }

  merge(): this {
    return this.#merge(this.place.area.height, this.place.area.width)
  }

  mergeAcross(): this {
    return this.#merge(1, this.place.area.width)
  }

  mergeVertically(): this {
    return this.#merge(this.place.area.height, 1)
  }

  breakApart(): this {
    const { sheet, area } = this.place
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area))
    sheet.layoutTouched = true
    return this
  }

  isPartOfMerge(): boolean {
    const { sheet, area } = this.place
    return sheet.merges.some((merge) => overlaps(merge, area))
  }

  getMergedRanges(): Range[] {
    const { sheet, area } = this.place
    return sheet.merges
      .filter((merge) => overlaps(merge, area))
      .map((merge) => this.document.range(sheet, merge))
  }

  protect(): Protection {
    return protect(this.document, this.place.sheet, this.place.area)
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.document, placeOfRange(this), given)
    return this
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const asked = placeOfRange(this)
    return metadataAt(this.document, (place) => JSON.stringify(place) === JSON.stringify(asked))
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.document, (place) => this.#holds(place))
  }

  #holds(place: MetadataPlace): boolean {
    if (place.type === 'SPREADSHEET' || place.type === 'SHEET' || place.sheetId !== this.place.sheet.id)
      return false
    const { area, whole } = this.place
    if (place.type === 'ROW')
      return whole === 'rows' && place.index >= area.top && place.index < area.top + area.height
    return whole === 'columns' && place.index >= area.left && place.index < area.left + area.width
  }
}

/** A custom formula is written for the range's upper left cell and moves along to the others. */
function ruleFor(rule: Validation, rows: number, columns: number): Validation {
  const [formula] = rule.values
  if (rule.criterion !== 'CUSTOM_FORMULA' || typeof formula !== 'string') return rule
  return { ...rule, values: [shiftedFormula(formula, rows, columns)] }
}

function uncheckedContent(rule: Validation): Content {
  const unchecked = rule.values[1]
  if (rule.values.length === 0) return { value: false }
  return typeof unchecked === 'object' || unchecked === undefined ? emptyContent : { value: unchecked }
}
