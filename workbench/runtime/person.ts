import { type Area, areaNotation } from './spreadsheet/area.ts'
import { type Content, isError } from './spreadsheet/cell.ts'
import { readEntry } from './spreadsheet/entry.ts'
import type { SheetModel } from './spreadsheet/sheet.ts'
import type { SpreadsheetModel } from './spreadsheet/spreadsheet.ts'
import { accepts } from './spreadsheet/validation.ts'

export type Input = string | number | boolean

/** What a person's input becomes in a cell. */
export function enteredContent(
  spreadsheet: SpreadsheetModel,
  sheet: SheetModel,
  row: number,
  column: number,
  input: Input,
): Content {
  const cell = sheet.cell(row, column)
  if (typeof input === 'string') return readEntry(input, spreadsheet.locale, cell?.style?.numberFormat)
  return { value: input }
}

/** Puts what a person typed into a cell; a strict validation refuses it as Sheets does and the cell stays. */
export function typeInto(spreadsheet: SpreadsheetModel, sheet: SheetModel, area: Area, input: Input): void {
  const { top, left } = area
  const content = enteredContent(spreadsheet, sheet, top, left, input)
  const rule = sheet.cell(top, left)?.validation
  const before = sheet.cell(top, left)
  const kept = before ? { ...before } : undefined
  spreadsheet.write(sheet, area, [[content]])
  if (!rule || rule.allowInvalid) return
  const value = spreadsheet.computed(sheet, top, left)
  if (accepts(rule, value, { spreadsheet, sheet, row: top, column: left })) return
  const restored: Content = kept ?? { value: null }
  spreadsheet.write(sheet, area, [[restored]])
  const shown = isError(value) ? value.error : String(value)
  throw new Error(
    rule.helpText ??
      `The data you entered in cell ${areaNotation(area)} violates the data validation rules set on this cell: ${shown}`,
  )
}
