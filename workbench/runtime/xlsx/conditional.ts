import type { ConditionalFormattingRule, Style } from 'exceljs'
import { areaNotation, cellNotation } from '../spreadsheet/area.ts'
import type { ConditionalRule, GradientPoint } from '../spreadsheet/sheet.ts'
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'
import { solid } from './style.ts'
import { fileArgument, fileOperator } from './validation.ts'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

function look(rule: ConditionalRule): Partial<Style> {
  const { background, fontColor, bold, italic, underline, strikethrough } = rule.style
  return {
    ...(background !== undefined && { fill: solid(background) }),
    font: {
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italic }),
      ...(underline !== undefined && { underline }),
      ...(strikethrough !== undefined && { strike: strikethrough }),
      ...(fontColor !== undefined && { color: { argb: `FF${fontColor.slice(1).toUpperCase()}` } }),
    },
  }
}

function expressionOf(rule: ConditionalRule, model: SpreadsheetModel, anchor: string): string | null {
  const [first] = rule.values
  const text = quoted(String(first ?? ''))
  const expressions: Readonly<Record<string, string>> = {
    CUSTOM_FORMULA: fileArgument(model, first ?? null),
    CELL_EMPTY: `LEN(TRIM(${anchor}))=0`,
    CELL_NOT_EMPTY: `LEN(TRIM(${anchor}))>0`,
    TEXT_CONTAINS: `NOT(ISERROR(SEARCH(${text},${anchor})))`,
    TEXT_DOES_NOT_CONTAIN: `ISERROR(SEARCH(${text},${anchor}))`,
    TEXT_EQUAL_TO: `${anchor}=${text}`,
    TEXT_STARTS_WITH: `LEFT(${anchor},LEN(${text}))=${text}`,
    TEXT_ENDS_WITH: `RIGHT(${anchor},LEN(${text}))=${text}`,
  }
  return expressions[rule.criterion ?? ''] ?? null
}

function scalePoint(point: GradientPoint) {
  const types = {
    MIN: 'min',
    MAX: 'max',
    NUMBER: 'num',
    PERCENT: 'percent',
    PERCENTILE: 'percentile',
  } as const
  return { type: types[point.type], ...(point.value !== '' && { value: Number(point.value) }) }
}

/** A conditional format as a file has it; null when it has no such kind. */
export function fileConditional(
  model: SpreadsheetModel,
  rule: ConditionalRule,
  priority: number,
): { ref: string; rules: ConditionalFormattingRule[] } | null {
  const ref = rule.ranges.map(areaNotation).join(' ')
  if (rule.gradient) {
    const points = [rule.gradient.min, rule.gradient.mid, rule.gradient.max].filter((point) => point !== null)
    const color = points.map((point) => ({ argb: `FF${point.color.slice(1).toUpperCase()}` }))
    return { ref, rules: [{ type: 'colorScale', priority, cfvo: points.map(scalePoint), color }] }
  }
  const [area] = rule.ranges
  const expression = expressionOf(rule, model, area ? cellNotation(area.top, area.left) : 'A1')
  const style = look(rule)
  if (expression !== null)
    return { ref, rules: [{ type: 'expression', priority, formulae: [expression], style }] }
  const formulae = rule.values.map((value) => fileArgument(model, value))
  return cellRule(ref, fileOperator(rule.criterion ?? ''), { priority, formulae, style })
}

function cellRule(
  ref: string,
  operator: ReturnType<typeof fileOperator>,
  rule: { priority: number; formulae: string[]; style: Partial<Style> },
): { ref: string; rules: ConditionalFormattingRule[] } | null {
  const { priority, formulae, style } = rule
  const [first, second] = formulae
  const plain = (['equal', 'greaterThan', 'lessThan', 'between'] as const).find((name) => name === operator)
  if (plain) return { ref, rules: [{ type: 'cellIs', operator: plain, priority, formulae, style }] }
  const anchor = ref.split(/[: ]/)[0] ?? 'A1'
  const expressions = {
    notEqual: `${anchor}<>${first}`,
    greaterThanOrEqual: `AND(ISNUMBER(${anchor}),${anchor}>=${first})`,
    lessThanOrEqual: `AND(ISNUMBER(${anchor}),${anchor}<=${first})`,
    notBetween: `AND(ISNUMBER(${anchor}),OR(${anchor}<${first},${anchor}>${second}))`,
  }
  const expression = Object.entries(expressions).find(([name]) => name === operator)?.[1]
  if (expression === undefined) return null
  return { ref, rules: [{ type: 'expression', priority, formulae: [expression], style }] }
}
