import type { RuleArgument, Validation } from '../spreadsheet/cell.ts'
import { canonicalFormula, localFormula } from '../spreadsheet/formula.ts'
import type { Document } from './document.ts'
import { memberOf, validationCriteria } from './enums.ts'
import { RangePlace } from './range-place.ts'
import { type EnumValue, Exception, type Served, Service, wrongParameters } from './service.ts'

type Names = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'

export class DataValidation
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.DataValidation, Names>
{
  readonly document: Document
  readonly rule: Validation

  constructor(document: Document, rule: Validation) {
    super()
    this.document = document
    this.rule = rule
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.document, this.rule)
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid
  }

  getCriteriaType(): EnumValue {
    return validationCriteria.member(this.rule.criterion)
  }

  getCriteriaValues(): unknown[] {
    const values = this.rule.values.map((value) => scriptArgument(this.document, value))
    if (this.rule.criterion === 'VALUE_IN_LIST') return [values, this.rule.showDropdown]
    return this.rule.criterion === 'VALUE_IN_RANGE' ? [...values, this.rule.showDropdown] : values
  }

  getHelpText(): string | null {
    return this.rule.helpText
  }
}

/** A rule's argument as a script gives it, for the model. */
export function modelArgument(document: Document, value: unknown, method: string): RuleArgument {
  if (value instanceof Date) return { serial: document.serial(value) }
  if (value instanceof RangePlace) return { sheetId: value.place.sheet.id, area: value.place.area }
  if (typeof value === 'string' && value.startsWith('='))
    return canonicalFormula(value, document.model.locale)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  throw wrongParameters(method, value)
}

/** A rule's argument as a script reads it. */
export function scriptArgument(document: Document, value: RuleArgument): unknown {
  if (typeof value === 'string' && value.startsWith('=')) return localFormula(value, document.model.locale)
  if (typeof value !== 'object' || value === null) return value
  return 'serial' in value
    ? document.date(value.serial)
    : document.range(document.sheetModel(value.sheetId), value.area)
}

type BuilderNames = Exclude<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, 'withCriteria'>

export class DataValidationBuilder
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.DataValidationBuilder, BuilderNames>
{
  readonly #document: Document
  readonly #rule: Validation

  constructor(document: Document, from?: Validation) {
    super()
    this.#document = document
    this.#rule = from
      ? { ...from }
      : { criterion: '', values: [], allowInvalid: true, helpText: null, showDropdown: true }
  }

  #require(criterion: string, ...values: unknown[]): this {
    this.#rule.criterion = criterion
    this.#rule.values = values.map((value) =>
      modelArgument(this.#document, value, 'SpreadsheetApp.DataValidationBuilder'),
    )
    return this
  }

  build(): DataValidation {
    if (this.#rule.criterion === '') throw new Exception('Data validation rule has no criteria.')
    return new DataValidation(this.#document, { ...this.#rule })
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#document, this.#rule)
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid
  }

  getCriteriaType(): EnumValue {
    return validationCriteria.member(this.#rule.criterion)
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues()
  }

  getHelpText(): string | null {
    return this.#rule.helpText
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.#rule.allowInvalid = allowInvalid
    return this
  }

  setHelpText(helpText: string): this {
    this.#rule.helpText = helpText
    return this
  }

  requireCheckbox(...values: unknown[]): this {
    return this.#require('CHECKBOX', ...values)
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE')
  }

  requireDateAfter(date: unknown): this {
    return this.#require('DATE_AFTER', date)
  }

  requireDateBefore(date: unknown): this {
    return this.#require('DATE_BEFORE', date)
  }

  requireDateBetween(start: unknown, end: unknown): this {
    return this.#require('DATE_BETWEEN', start, end)
  }

  requireDateEqualTo(date: unknown): this {
    return this.#require('DATE_EQUAL_TO', date)
  }

  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.#require('DATE_NOT_BETWEEN', start, end)
  }

  requireDateOnOrAfter(date: unknown): this {
    return this.#require('DATE_ON_OR_AFTER', date)
  }

  requireDateOnOrBefore(date: unknown): this {
    return this.#require('DATE_ON_OR_BEFORE', date)
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', formula)
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', start, end)
  }

  requireNumberEqualTo(bound: number): this {
    return this.#require('NUMBER_EQUAL_TO', bound)
  }

  requireNumberGreaterThan(bound: number): this {
    return this.#require('NUMBER_GREATER_THAN', bound)
  }

  requireNumberGreaterThanOrEqualTo(bound: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', bound)
  }

  requireNumberLessThan(bound: number): this {
    return this.#require('NUMBER_LESS_THAN', bound)
  }

  requireNumberLessThanOrEqualTo(bound: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', bound)
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', start, end)
  }

  requireNumberNotEqualTo(bound: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', bound)
  }

  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', text)
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require('TEXT_DOES_NOT_CONTAIN', text)
  }

  requireTextEqualTo(text: string): this {
    return this.#require('TEXT_EQUAL_TO', text)
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL')
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL')
  }

  requireValueInList(values: unknown, showDropdown = true): this {
    if (!Array.isArray(values) || values.length > 500)
      throw wrongParameters('SpreadsheetApp.DataValidationBuilder.requireValueInList', values)
    this.#rule.showDropdown = showDropdown
    return this.#require('VALUE_IN_LIST', ...values.map(String))
  }

  requireValueInRange(range: unknown, showDropdown = true): this {
    if (!(range instanceof RangePlace))
      throw wrongParameters('SpreadsheetApp.DataValidationBuilder.requireValueInRange', range)
    this.#rule.showDropdown = showDropdown
    return this.#require('VALUE_IN_RANGE', range)
  }

  withCriteria(criterion: unknown, values: unknown[]): this {
    const method = 'SpreadsheetApp.DataValidationBuilder.withCriteria'
    const { label } = memberOf(validationCriteria, criterion, method)
    const [list, showDropdown] = values
    if (label === 'VALUE_IN_LIST') return this.requireValueInList(list, showDropdown !== false)
    if (label === 'VALUE_IN_RANGE') return this.requireValueInRange(list, showDropdown !== false)
    return this.#require(label, ...values)
  }
}
