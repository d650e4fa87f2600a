import { type Area, holds } from './area.ts'
import { type CellStyle, type Computed, isError } from './cell.ts'
import { compareDates, compareNumbers, compareTexts } from './criteria.ts'
import type { ConditionalRule, GradientPoint, SheetModel } from './sheet.ts'
import type { SpreadsheetModel } from './spreadsheet.ts'
import { changedStyle, type StyleChange } from './style.ts'
import { formulaHolds, type Tried } from './validation.ts'

/** What the conditional formats add to a cell's look; the first rule that holds decides each aspect. */
export function conditionalStyle(place: Tried, value: Computed): CellStyle | null {
  let look: CellStyle | null = null
  for (const rule of place.sheet.conditionalRules) {
    const area = rule.ranges.find((range) => holds(range, place.row, place.column))
    const added = area ? styleOf(rule, place, value) : null
    if (added) look = changedStyle(changedStyle(undefined, added), look ?? {})
  }
  return look
}

function styleOf(rule: ConditionalRule, place: Tried, value: Computed): StyleChange | null {
  if (rule.gradient) return gradientStyle(rule, place, value)
  return applies(rule, place, value) ? rule.style : null
}

function applies(rule: ConditionalRule, place: Tried, value: Computed): boolean {
  const criterion = rule.criterion ?? ''
  if (criterion === 'CELL_EMPTY') return value === null || value === ''
  if (criterion === 'CELL_NOT_EMPTY') return value !== null && value !== ''
  if (criterion === 'CUSTOM_FORMULA') {
    // The formula is written for the upper left cell of the first range.
    const [anchor] = rule.ranges
    return formulaHolds(
      rule.values[0],
      place,
      place.row - (anchor?.top ?? 0),
      place.column - (anchor?.left ?? 0),
    )
  }
  const values = rule.values.map((argument) => {
    if (typeof argument !== 'string' || !argument.startsWith('=')) return argument
    const result = place.spreadsheet.engine.calculate(argument, place.sheet.engineId)
    return isError(result) ? null : result
  })
  if (criterion.startsWith('NUMBER_')) return compareNumbers(criterion, value, values)
  if (criterion.startsWith('DATE_')) return compareDates(criterion, value, values)
  return !isError(value) && compareTexts(criterion, String(value ?? ''), values)
}

function numbersIn(spreadsheet: SpreadsheetModel, sheet: SheetModel, areas: readonly Area[]): number[] {
  const found: number[] = []
  for (const area of areas)
    for (let row = area.top; row < area.top + area.height; row++)
      for (let column = area.left; column < area.left + area.width; column++) {
        const value = spreadsheet.computed(sheet, row, column)
        if (typeof value === 'number') found.push(value)
      }
  return found.sort((a, b) => a - b)
}

function boundOf(point: GradientPoint, numbers: readonly number[]): number {
  const [least = 0] = numbers
  const most = numbers.at(-1) ?? 0
  if (point.type === 'MIN') return least
  if (point.type === 'MAX') return most
  if (point.type === 'NUMBER') return Number(point.value)
  if (point.type === 'PERCENT') return least + ((most - least) * Number(point.value)) / 100
  return numbers[Math.round(((numbers.length - 1) * Number(point.value)) / 100)] ?? least
}

function gradientStyle(rule: ConditionalRule, place: Tried, value: Computed): StyleChange | null {
  if (typeof value !== 'number' || !rule.gradient) return null
  const numbers = numbersIn(place.spreadsheet, place.sheet, rule.ranges)
  const { min, mid, max } = rule.gradient
  const points = (mid ? [min, mid, max] : [min, max]).map((point) => ({
    color: point.color,
    at: boundOf(point, numbers),
  }))
  const after = points.findIndex((point) => value <= point.at)
  const [upper, lower] = [
    points[after < 0 ? points.length - 1 : after],
    points[after < 0 ? points.length - 1 : Math.max(0, after - 1)],
  ]
  if (!upper || !lower) return null
  const share = upper.at === lower.at ? 0 : (value - lower.at) / (upper.at - lower.at)
  return { background: mixed(lower.color, upper.color, share) }
}

function mixed(from: string, to: string, share: number): string {
  const part = (color: string, index: number) =>
    Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16)
  const channels = [0, 1, 2].map((index) =>
    Math.round(part(from, index) + (part(to, index) - part(from, index)) * share),
  )
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
