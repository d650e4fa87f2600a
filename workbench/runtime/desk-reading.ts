import { plainValue } from './services/range-contents.ts'
import { type Area, readNotation } from './spreadsheet/area.ts'
import { localFormula } from './spreadsheet/formula.ts'
import { displayed } from './spreadsheet/number-format.ts'
import type { SheetModel } from './spreadsheet/sheet.ts'
import type { SpreadsheetModel } from './spreadsheet/spreadsheet.ts'
import { type RowSpan, type SheetView, viewOf } from './spreadsheet/view.ts'

/** What a person reads in an open spreadsheet. */
export abstract class DeskReading {
  readonly spreadsheet: SpreadsheetModel

  constructor(spreadsheet: SpreadsheetModel) {
    this.spreadsheet = spreadsheet
  }

  protected sheetNamed(name: string): SheetModel {
    const sheet = this.spreadsheet.sheetNamed(name)
    if (!sheet) throw new Error(`There is no sheet ${name}`)
    return sheet
  }

  protected areaOf(sheet: SheetModel, a1: string): Area {
    const found = readNotation(a1, { rows: sheet.maxRows, columns: sheet.maxColumns })
    if (!found) throw new Error(`${a1} is no range`)
    return found.area
  }

  /** A cell's value: number (a date's too), text, boolean, an error's text, '' when empty. */
  value(sheetName: string, a1: string): string | number | boolean {
    const sheet = this.sheetNamed(sheetName)
    const { top, left } = this.areaOf(sheet, a1)
    return plainValue(this.spreadsheet.computed(sheet, top, left))
  }

  /** The values of a range, row by row. */
  values(sheetName: string, a1: string): (string | number | boolean)[][] {
    const sheet = this.sheetNamed(sheetName)
    const { top, left, height, width } = this.areaOf(sheet, a1)
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) =>
        plainValue(this.spreadsheet.computed(sheet, top + row, left + column)),
      ),
    )
  }

  /** What a cell shows. */
  display(sheetName: string, a1: string): string {
    const sheet = this.sheetNamed(sheetName)
    const { top, left } = this.areaOf(sheet, a1)
    const { spreadsheet } = this
    return displayed(
      spreadsheet.computed(sheet, top, left),
      spreadsheet.formatOf(sheet, top, left),
      spreadsheet.locale,
    )
  }

  /** A cell's formula as the formula bar shows it, '' when it has none. */
  formula(sheetName: string, a1: string): string {
    const sheet = this.sheetNamed(sheetName)
    const { top, left } = this.areaOf(sheet, a1)
    const formula = sheet.cell(top, left)?.formula
    return formula === undefined ? '' : localFormula(formula, this.spreadsheet.locale)
  }

  /** The sheets' names in order, hidden ones too. */
  sheets(): string[] {
    return this.spreadsheet.sheets.map(({ name }) => name)
  }

  /** A sheet as a page draws it; with the cells of some rows only, or of all. */
  view(sheetName: string, rows?: RowSpan): SheetView {
    return viewOf(this.spreadsheet, this.sheetNamed(sheetName), rows)
  }
}
