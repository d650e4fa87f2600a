import type { ConditionalRule, GradientPoint } from '../spreadsheet/sheet.ts'
import { changedStyle, type StyleChange } from '../spreadsheet/style.ts'
import { cssColor } from './color.ts'
import { modelArgument, scriptArgument } from './data-validation.ts'
import type { Document } from './document.ts'
import { booleanCriteria, interpolationTypes, memberOf } from './enums.ts'
import { RangePlace } from './range-place.ts'
import { type EnumValue, Exception, type Served, Service, wrongParameters } from './service.ts'

type ConditionNames =
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getBackground'
  | 'getFontColor'
  | 'getBold'
  | 'getItalic'

class BooleanCondition
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.BooleanCondition, ConditionNames>
{
  readonly #document: Document
  readonly #rule: ConditionalRule

  constructor(document: Document, rule: ConditionalRule) {
    super()
    this.#document = document
    this.#rule = rule
  }

  getCriteriaType(): EnumValue {
    return booleanCriteria.member(this.#rule.criterion ?? '')
  }

  getCriteriaValues(): unknown[] {
    return this.#rule.values.map((value) => scriptArgument(this.#document, value))
  }

  getBackground(): string | null {
    return this.#rule.style.background ?? null
  }

  getFontColor(): string | null {
    return this.#rule.style.fontColor ?? null
  }

  getBold(): boolean | null {
    return this.#rule.style.bold ?? null
  }

  getItalic(): boolean | null {
    return this.#rule.style.italic ?? null
  }
}

export class ConditionalFormatRule
  extends Service
  implements
    Served<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, 'copy' | 'getRanges' | 'getBooleanCondition'>
{
  readonly document: Document
  readonly sheetId: number
  readonly rule: ConditionalRule

  constructor(document: Document, sheetId: number, rule: ConditionalRule) {
    super()
    this.document = document
    this.sheetId = sheetId
    this.rule = rule
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.document, this)
  }

  getRanges(): Service[] {
    const sheet = this.document.sheetModel(this.sheetId)
    return this.rule.ranges.map((area) => this.document.range(sheet, area))
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.rule.criterion === null ? null : new BooleanCondition(this.document, this.rule)
  }
}

type BuilderNames = Exclude<
  keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  'getGradientCondition' | 'getBooleanCondition' | 'withCriteria' | 'getRanges'
>

const builder = 'SpreadsheetApp.ConditionalFormatRuleBuilder'

export class ConditionalFormatRuleBuilder
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, BuilderNames>
{
  readonly #document: Document
  #sheetId = 0
  #rule: ConditionalRule = { ranges: [], criterion: null, values: [], style: {}, gradient: null }

  constructor(document: Document, from?: ConditionalFormatRule) {
    super()
    this.#document = document
    if (!from) return
    this.#sheetId = from.sheetId
    this.#rule = { ...from.rule }
  }

  build(): ConditionalFormatRule {
    if (this.#rule.ranges.length === 0)
      throw new Exception('Conditional format rule must have at least one range.')
    if (this.#rule.criterion === null && this.#rule.gradient === null)
      throw new Exception('Conditional format rule must have a condition.')
    return new ConditionalFormatRule(this.#document, this.#sheetId, { ...this.#rule })
  }

  copy(): ConditionalFormatRuleBuilder {
    return this.build().copy()
  }

  setRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || !ranges.every((range): range is RangePlace => range instanceof RangePlace))
      throw wrongParameters(`${builder}.setRanges`, ranges)
    this.#sheetId = ranges[0]?.place.sheet.id ?? 0
    if (ranges.some((range) => range.place.sheet.id !== this.#sheetId))
      throw new Exception('All ranges of a conditional format rule must be on the same sheet.')
    this.#rule.ranges = ranges.map((range) => range.place.area)
    return this
  }

  #style(change: StyleChange): this {
    this.#rule.style = changedStyle(this.#rule.style, change)
    return this
  }

  setBackground(color: unknown): this {
    return this.#style({ background: cssColor(color, 'setBackground') })
  }

  setFontColor(color: unknown): this {
    return this.#style({ fontColor: cssColor(color, 'setFontColor') })
  }

  setBold(bold: boolean | null): this {
    return this.#style({ bold })
  }

  setItalic(italic: boolean | null): this {
    return this.#style({ italic })
  }

  setUnderline(underline: boolean | null): this {
    return this.#style({ underline })
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#style({ strikethrough })
  }

  #gradient(change: Partial<NonNullable<ConditionalRule['gradient']>>): this {
    const plain = (type: 'MIN' | 'MAX'): GradientPoint => ({ color: '#ffffff', type, value: '' })
    const before = this.#rule.gradient ?? { min: plain('MIN'), mid: null, max: plain('MAX') }
    this.#rule.gradient = { ...before, ...change }
    this.#rule.criterion = null
    return this
  }

  setGradientMinpoint(color: unknown): this {
    return this.#gradient({ min: { color: gradientColor(color), type: 'MIN', value: '' } })
  }

  setGradientMaxpoint(color: unknown): this {
    return this.#gradient({ max: { color: gradientColor(color), type: 'MAX', value: '' } })
  }

  setGradientMinpointWithValue(color: unknown, type: unknown, value: string): this {
    return this.#gradient({ min: gradientPoint(color, type, value) })
  }

  setGradientMidpointWithValue(color: unknown, type: unknown, value: string): this {
    return this.#gradient({ mid: gradientPoint(color, type, value) })
  }

  setGradientMaxpointWithValue(color: unknown, type: unknown, value: string): this {
    return this.#gradient({ max: gradientPoint(color, type, value) })
  }

  #when(criterion: string, ...values: unknown[]): this {
    this.#rule.criterion = criterion
    this.#rule.gradient = null
    this.#rule.values = values.map((value) => modelArgument(this.#document, value, builder))
    return this
  }

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY')
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY')
  }

  whenDateAfter(date: unknown): this {
    return this.#when('DATE_AFTER', date)
  }

  whenDateBefore(date: unknown): this {
    return this.#when('DATE_BEFORE', date)
  }

  whenDateEqualTo(date: unknown): this {
    return this.#when('DATE_EQUAL_TO', date)
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', formula)
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end)
  }

  whenNumberEqualTo(bound: number): this {
    return this.#when('NUMBER_EQUAL_TO', bound)
  }

  whenNumberGreaterThan(bound: number): this {
    return this.#when('NUMBER_GREATER_THAN', bound)
  }

  whenNumberGreaterThanOrEqualTo(bound: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', bound)
  }

  whenNumberLessThan(bound: number): this {
    return this.#when('NUMBER_LESS_THAN', bound)
  }

  whenNumberLessThanOrEqualTo(bound: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', bound)
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', start, end)
  }

  whenNumberNotEqualTo(bound: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', bound)
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text)
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text)
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text)
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text)
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', text)
  }

  withCriteria(criterion: unknown, values: unknown[]): this {
    return this.#when(memberOf(booleanCriteria, criterion, `${builder}.withCriteria`).label, ...values)
  }
}

function gradientColor(color: unknown): string {
  return cssColor(color, 'setGradient') ?? '#ffffff'
}

function gradientPoint(color: unknown, type: unknown, value: string): GradientPoint {
  const { label } = memberOf(interpolationTypes, type, `${builder}.setGradient`)
  const known = (['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'] as const).find((name) => name === label)
  return { color: gradientColor(color), type: known ?? 'NUMBER', value: String(value) }
}
