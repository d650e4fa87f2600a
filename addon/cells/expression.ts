import type { AllowedFunction } from './allowed-functions.ts'
import { type Area, columnLetters } from './area.ts'

/** Set by the builders of this file alone, so that no other module can make an Expression by hand. */
const built: unique symbol = Symbol('built')

/** A part of a formula. Arguments are separated by `;`: every locale of Sheets takes it, Indonesian takes nothing else. */
export interface Expression {
  readonly [built]: true
  readonly written: string
  /** How tightly it holds together; what holds less tightly than its surroundings gets parentheses. */
  readonly binding: number
}

const atom = 6
const sign = 5
const bindings = { '*': 4, '/': 4, '+': 3, '-': 3, '&': 2, '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 }
export type Operator = keyof typeof bindings

function expression(written: string, binding = atom): Expression {
  return { [built]: true, written, binding }
}

/** A whole number. Decimals have no place in a formula: their mark differs between locales. */
export function whole(value: number): Expression {
  if (!Number.isSafeInteger(value)) throw new RangeError(`A formula takes whole numbers only, not ${value}`)
  return expression(String(value), value < 0 ? sign : atom)
}

const codes = new Set(['', 'NA', 'DK'])

/** A literal without words: a code (NA, DK), nothing, or signs such as `–` and `>0`. Words come from Lists. */
export function literal(value: string): Expression {
  if (!codes.has(value) && /\p{L}/u.test(value)) {
    throw new RangeError(`A formula holds no words: put "${value}" on the Lists worksheet and refer to it`)
  }
  return expression(`"${value.replace(/"/g, '""')}"`)
}

/** What keeps its place when the formula is copied elsewhere. */
type Fixed = 'none' | 'row' | 'column' | 'both'

interface ReferenceOptions {
  readonly fixed?: Fixed
  /** The sheet's name; without it the formula's own sheet. */
  readonly sheet?: string
}

function corner(row: number, column: number, fixed: Fixed): string {
  const columnMark = fixed === 'column' || fixed === 'both' ? '$' : ''
  const rowMark = fixed === 'row' || fixed === 'both' ? '$' : ''
  return `${columnMark}${columnLetters(column)}${rowMark}${row}`
}

function sheetPart(sheet: string | undefined): string {
  return sheet === undefined ? '' : `'${sheet.replace(/'/g, "''")}'!`
}

/** A reference to one cell. */
export function cell(row: number, column: number, options: ReferenceOptions = {}): Expression {
  return expression(sheetPart(options.sheet) + corner(row, column, options.fixed ?? 'none'))
}

/** A reference to a rectangle of cells. */
export function range(area: Area, options: ReferenceOptions = {}): Expression {
  const fixed = options.fixed ?? 'none'
  const start = corner(area.row, area.column, fixed)
  const end = corner(area.row + area.rows - 1, area.column + area.columns - 1, fixed)
  return expression(`${sheetPart(options.sheet)}${start}:${end}`)
}

/** A column from a row that stays on to one that moves with the formula: `A$6:A9`. */
export function rangeDownTo(column: number, firstRow: number, row: number): Expression {
  return expression(`${corner(firstRow, column, 'row')}:${corner(row, column, 'none')}`)
}

export function call(name: AllowedFunction, ...values: readonly Expression[]): Expression {
  return expression(`${name}(${values.map(({ written }) => written).join(';')})`)
}

function within(part: Expression, least: number): string {
  return part.binding < least ? `(${part.written})` : part.written
}

export function operation(left: Expression, operator: Operator, right: Expression): Expression {
  const binding = bindings[operator]
  return expression(`${within(left, binding)}${operator}${within(right, binding + 1)}`, binding)
}

/** 1 where the condition holds and 0 where not, cell by cell, inside SUMPRODUCT. */
export function asNumbers(condition: Expression): Expression {
  return expression(`--${within(condition, sign)}`, sign)
}

/** Several operands joined by one operator, from the left; at least one. */
export function joined(operator: Operator, first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce((left, right) => operation(left, operator, right), first)
}
