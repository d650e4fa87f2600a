import type { DataValidation as FileRule } from 'exceljs'
import { absoluteNotation, quotedSheetName, readNotation } from '../spreadsheet/area.ts'
import type { RuleArgument, Validation } from '../spreadsheet/cell.ts'
import { fileFormula } from '../spreadsheet/formula.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'

const operators = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  AFTER: 'greaterThan',
  LESS_THAN: 'lessThan',
  BEFORE: 'lessThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
} as const

/** The operator of a file for the end of a criterion's name. */
export function fileOperator(criterion: string) {
  const name = criterion.replace(/^(NUMBER|DATE)_/, '')
  return Object.entries(operators).find(([known]) => known === name)?.[1]
}

/** A file's dropdown or number rule; null for the kinds that only the file needs to keep. */
export function validationOfFile(
  model: SpreadsheetModel,
  sheet: SheetModel,
  rule: FileRule,
): Validation | null {
  const shared = { allowInvalid: !rule.showErrorMessage, helpText: rule.prompt ?? null, showDropdown: true }
  if (rule.type === 'list') {
    const source = String(rule.formulae?.[0] ?? '')
    const listed = /^"(.*)"$/.exec(source)
    if (listed) return { criterion: 'VALUE_IN_LIST', values: (listed[1] ?? '').split(','), ...shared }
    const range = rangeOf(model, sheet, source)
    return range ? { criterion: 'VALUE_IN_RANGE', values: [range], ...shared } : null
  }
  if (rule.type !== 'whole' && rule.type !== 'decimal') return null
  const named = Object.entries(operators).find(([, operator]) => operator === rule.operator)
  const values = rule.formulae.map(Number)
  if (!named || values.some(Number.isNaN)) return null
  return { criterion: `NUMBER_${named[0]}`, values, ...shared }
}

function rangeOf(model: SpreadsheetModel, sheet: SheetModel, source: string): RuleArgument {
  const named = model.names.find(({ name }) => name === source)
  if (named) return { sheetId: named.sheetId, area: named.area }
  const found = readNotation(source.replace(/^=/, ''), { rows: sheet.maxRows, columns: sheet.maxColumns })
  const target = found?.sheetName ? model.sheetNamed(found.sheetName) : sheet
  return found && target ? { sheetId: target.id, area: found.area } : null
}

/** The longest list that a file can hold in the rule itself. */
const longestList = 255

/** A validation as a file has it; null when it has no such kind. */
export function fileValidation(model: SpreadsheetModel, rule: Validation): FileRule | null {
  const shared = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText !== null && { showInputMessage: true, prompt: rule.helpText, error: rule.helpText }),
  }
  const formulae = rule.values.map((value) => fileArgument(model, value))
  if (rule.criterion === 'CHECKBOX') return { type: 'list', formulae: ['"TRUE,FALSE"'], ...shared }
  if (rule.criterion === 'VALUE_IN_LIST') {
    const list = rule.values.map(String)
    const fits = list.join(',').length <= longestList && list.every((value) => !value.includes(','))
    return fits ? { type: 'list', formulae: [`"${list.join(',').replaceAll('"', '""')}"`], ...shared } : null
  }
  if (rule.criterion === 'VALUE_IN_RANGE') return { type: 'list', formulae, ...shared }
  if (rule.criterion === 'CUSTOM_FORMULA') return { type: 'custom', formulae, ...shared }
  const operator = fileOperator(rule.criterion)
  if (!operator) return null
  return { type: rule.criterion.startsWith('DATE_') ? 'date' : 'decimal', operator, formulae, ...shared }
}

/** A rule's argument as a file's formula. */
export function fileArgument(model: SpreadsheetModel, value: RuleArgument): string {
  if (typeof value === 'string' && value.startsWith('=')) return fileFormula(value)
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if ('serial' in value) return String(value.serial)
  return `${quotedSheetName(model.sheetWithId(value.sheetId)?.name ?? '')}!${absoluteNotation(value.area)}`
}
