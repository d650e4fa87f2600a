import type { Computed, RuleArgument } from './cell.ts'

/** Comparisons that data validations and conditional formats share, by the names of Google's criteria. */
const numberTests: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  BETWEEN: (value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b),
  NOT_BETWEEN: (value, a, b) => value < Math.min(a, b) || value > Math.max(a, b),
  EQUAL_TO: (value, a) => value === a,
  NOT_EQUAL_TO: (value, a) => value !== a,
  GREATER_THAN: (value, a) => value > a,
  GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  LESS_THAN: (value, a) => value < a,
  LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
}

const sameAsNumber: Readonly<Record<string, string>> = {
  AFTER: 'GREATER_THAN',
  BEFORE: 'LESS_THAN',
  ON_OR_AFTER: 'GREATER_THAN_OR_EQUAL_TO',
  ON_OR_BEFORE: 'LESS_THAN_OR_EQUAL_TO',
}

function numberOf(argument: RuleArgument | undefined): number {
  if (typeof argument === 'object' && argument && 'serial' in argument) return argument.serial
  return Number(argument ?? Number.NaN)
}

export function compareNumbers(criterion: string, value: Computed, values: readonly RuleArgument[]): boolean {
  const test = numberTests[criterion.replace('NUMBER_', '')]
  return (
    typeof value === 'number' && test !== undefined && test(value, numberOf(values[0]), numberOf(values[1]))
  )
}

export function compareDates(criterion: string, value: Computed, values: readonly RuleArgument[]): boolean {
  const name = criterion.replace('DATE_', '')
  if (name === 'IS_VALID_DATE') return typeof value === 'number' && value >= 0
  const test = numberTests[sameAsNumber[name] ?? name]
  if (typeof value !== 'number' || !test) return false
  return test(Math.floor(value), Math.floor(numberOf(values[0])), Math.floor(numberOf(values[1])))
}

/** Texts are compared without regard to capitals, as in Sheets. */
export function compareTexts(criterion: string, value: string, values: readonly RuleArgument[]): boolean {
  const text = value.toLowerCase()
  const asked = String(values[0] ?? '').toLowerCase()
  const tests: Readonly<Record<string, () => boolean>> = {
    TEXT_CONTAINS: () => text.includes(asked),
    TEXT_DOES_NOT_CONTAIN: () => !text.includes(asked),
    TEXT_EQUAL_TO: () => text === asked,
    TEXT_STARTS_WITH: () => text.startsWith(asked),
    TEXT_ENDS_WITH: () => text.endsWith(asked),
    TEXT_IS_VALID_EMAIL: () => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    TEXT_IS_VALID_URL: () => /^(https?|ftp|mailto):\S+$/.test(text),
  }
  return tests[criterion]?.() ?? false
}
