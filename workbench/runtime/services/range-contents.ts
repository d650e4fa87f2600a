import { type Computed, type Content, emptyContent, isError } from '../spreadsheet/cell.ts'
import { readEntry } from '../spreadsheet/entry.ts'
import { localFormula } from '../spreadsheet/formula.ts'
import { displayed } from '../spreadsheet/number-format.ts'
import { collected, first, fitting, RangePlace } from './range-place.ts'
import { RichTextValue, richTextOf } from './rich-text.ts'
import { Exception, type Served, wrongParameters } from './service.ts'

type Names =
  | 'getValue'
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'setValue'
  | 'setValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'clearContent'
  | 'isBlank'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'getRichTextValue'
  | 'getRichTextValues'

const longest = 50_000

/** What the range's cells hold. */
export abstract class RangeContents
  extends RangePlace
  implements Served<GoogleAppsScript.Spreadsheet.Range, Names>
{
  getValue(): unknown {
    return first(this.getValues())
  }

  getValues(): unknown[][] {
    const { sheet } = this.place
    return collected(this, (row, column) => {
      const value = this.document.model.computed(sheet, row, column)
      const isDate = typeof value === 'number' && this.document.model.isDate(sheet, row, column)
      return isDate ? this.document.date(value) : plainValue(value)
    })
  }

  getDisplayValue(): string {
    return first(this.getDisplayValues())
  }

  getDisplayValues(): string[][] {
    const { model } = this.document
    const { sheet } = this.place
    return collected(this, (row, column) =>
      displayed(model.computed(sheet, row, column), model.formatOf(sheet, row, column), model.locale),
    )
  }

  setValue(value: unknown): this {
    const content = this.#contentOf(value, 'setValue')
    return this.#fill((row, column) => content(row, column))
  }

  setValues(values: unknown[][]): this {
    const contents = fitting(this, 'setValues', values).map((row) =>
      row.map((value) => this.#contentOf(value, 'setValues')),
    )
    const { top, left } = this.place.area
    return this.#fill((row, column) => contents[row - top]?.[column - left]?.(row, column) ?? emptyContent)
  }

  #fill(content: (row: number, column: number) => Content): this {
    const { sheet, area } = this.place
    const contents = collected(this, (row, column) => content(row, column))
    this.document.model.write(sheet, area, contents)
    return this
  }

  /** What a value written by a script becomes, by the cell it goes to. */
  #contentOf(value: unknown, method: string): (row: number, column: number) => Content {
    if (value === '' || value === null) return () => emptyContent
    if (typeof value === 'string') return this.#entryOf(value)
    if (typeof value === 'boolean') return () => ({ value })
    if (typeof value === 'number' && Number.isFinite(value)) return () => ({ value })
    if (value instanceof Date && !Number.isNaN(value.getTime())) return () => this.#dateContent(value)
    throw value === undefined || typeof value === 'number'
      ? new Exception(
          `SpreadsheetApp.Range.${method}: ${value} is no cell value; write '' for an empty cell.`,
        )
      : wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  }

  #entryOf(text: string): (row: number, column: number) => Content {
    if (text.length > longest)
      throw new Exception(
        `Your input contains more than the maximum of ${longest} characters in a single cell.`,
      )
    const { sheet } = this.place
    return (row, column) =>
      readEntry(text, this.document.model.locale, sheet.cell(row, column)?.style?.numberFormat)
  }

  #dateContent(date: Date): Content {
    const serial = this.document.serial(date)
    const { dateFormat, dateTimeFormat } = this.document.model.locale
    return { value: serial, format: Number.isInteger(serial) ? dateFormat : dateTimeFormat }
  }

  getFormula(): string {
    return first(this.getFormulas())
  }

  getFormulas(): string[][] {
    return collected(this, (_, __, cell) =>
      cell?.formula === undefined ? '' : localFormula(cell.formula, this.document.model.locale),
    )
  }

  setFormula(formula: string): this {
    if (typeof formula !== 'string') throw wrongParameters('SpreadsheetApp.Range.setFormula', formula)
    return this.setValue(asFormula(formula))
  }

  setFormulas(formulas: string[][]): this {
    const rows = fitting(this, 'setFormulas', formulas)
    return this.setValues(
      rows.map((row) =>
        row.map((formula) => {
          if (typeof formula !== 'string') throw wrongParameters('SpreadsheetApp.Range.setFormulas', formulas)
          return asFormula(formula)
        }),
      ),
    )
  }

  clearContent(): this {
    return this.#fill(() => emptyContent)
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''))
  }

  setRichTextValue(value: unknown): this {
    return this.#setRichText(() => value)
  }

  setRichTextValues(values: unknown[][]): this {
    const rows = fitting(this, 'setRichTextValues', values)
    const { top, left } = this.place.area
    return this.#setRichText((row, column) => rows[row - top]?.[column - left])
  }

  #setRichText(given: (row: number, column: number) => unknown): this {
    const texts = collected(this, (row, column) => {
      const value = given(row, column)
      if (!(value instanceof RichTextValue))
        throw wrongParameters('SpreadsheetApp.Range.setRichTextValue', value)
      return value
    })
    const { sheet, area } = this.place
    // Rich text is text whatever it looks like: it is never read as a number or a formula.
    this.document.model.write(
      sheet,
      area,
      texts.map((row) => row.map((text) => (text.text === '' ? emptyContent : { value: text.text }))),
    )
    for (const [row, line] of texts.entries())
      for (const [column, text] of line.entries())
        if (text.runs.length > 0) sheet.ensured(area.top + row, area.left + column).runs = text.runs
    return this
  }

  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return collected(this, (_, __, cell) =>
      typeof cell?.value === 'string' && cell.formula === undefined ? richTextOf(cell) : null,
    )
  }
}

/** A computed value as `getValue` gives it. */
export function plainValue(value: Computed): string | number | boolean {
  if (value === null) return ''
  return isError(value) ? value.error : value
}

function asFormula(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`
}
