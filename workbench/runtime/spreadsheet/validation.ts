import { type CellError, type Computed, isError, type RuleArgument, type Validation } from './cell.ts'
import { compareDates, compareNumbers, compareTexts } from './criteria.ts'
import { customValue } from './custom-formula.ts'
import { displayed } from './number-format.ts'
import type { SheetModel } from './sheet.ts'
import type { SpreadsheetModel } from './spreadsheet.ts'

/** Where a value is tried. */
export interface Tried {
  spreadsheet: SpreadsheetModel
  sheet: SheetModel
  row: number
  column: number
}

/** The choices of a dropdown, as they show; null when the rule is no dropdown. */
export function choices(spreadsheet: SpreadsheetModel, rule: Validation): string[] | null {
  if (rule.criterion === 'VALUE_IN_LIST') return rule.values.map(String)
  const [range] = rule.values
  if (rule.criterion !== 'VALUE_IN_RANGE' || typeof range !== 'object' || !range || !('area' in range))
    return null
  const sheet = spreadsheet.sheetWithId(range.sheetId)
  if (!sheet) return []
  const found = new Set<string>()
  for (let row = range.area.top; row < range.area.top + range.area.height; row++)
    for (let column = range.area.left; column < range.area.left + range.area.width; column++) {
      const value = spreadsheet.computed(sheet, row, column)
      if (value !== null && value !== '')
        found.add(displayed(value, spreadsheet.formatOf(sheet, row, column), spreadsheet.locale))
    }
  return [...found]
}

/** Whether a validation takes the value; an empty cell is always taken. */
export function accepts(rule: Validation, value: Computed, place: Tried): boolean {
  if (value === null || value === '') return true
  if (isError(value)) return false
  const { criterion } = rule
  const listed = choices(place.spreadsheet, rule)
  if (listed)
    return listed.includes(typeof value === 'boolean' ? String(value).toUpperCase() : shown(value, place))
  if (criterion === 'CHECKBOX') return acceptsCheck(rule.values, value)
  if (criterion === 'CUSTOM_FORMULA') return formulaHolds(rule.values[0], place)
  return acceptsComparison(criterion, value, rule.values)
}

function shown(value: string | number, place: Tried): string {
  return displayed(value, undefined, place.spreadsheet.locale)
}

function acceptsCheck(values: readonly RuleArgument[], value: Exclude<Computed, CellError | null>): boolean {
  return values.length === 0 ? typeof value === 'boolean' : values.includes(value)
}

function acceptsComparison(
  criterion: string,
  value: string | number | boolean,
  values: readonly RuleArgument[],
): boolean {
  if (criterion.startsWith('NUMBER_')) return compareNumbers(criterion, value, values)
  if (criterion.startsWith('DATE_')) return compareDates(criterion, value, values)
  return compareTexts(criterion, String(value), values)
}

/** Whether a custom formula, written for the rule's own cell, is true. */
export function formulaHolds(
  formula: RuleArgument | undefined,
  place: Tried,
  rows = 0,
  columns = 0,
): boolean {
  if (typeof formula !== 'string') return false
  const value = customValue(place.spreadsheet, place.sheet, formula, rows, columns)
  return value === true || (typeof value === 'number' && value !== 0)
}
