import { columnIndex, columnLetters } from './area.ts'
import type { SheetLocale } from './locale.ts'

/**
 * Formulas are kept in one form whatever the locale: `,` between arguments, `.` before decimals, `,` and `;` in
 * array literals, function names in capitals. This file translates to and from what a locale shows.
 */
interface Token {
  kind: 'text' | 'sheet' | 'number' | 'reference' | 'word' | 'other'
  text: string
}

const plain =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'!?)|(\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[.,]\d+)|(\$?[A-Za-z]{1,3}\$?\d+(?![A-Za-z0-9_.(!]))|([\p{L}_][\p{L}\p{N}_.]*!?)|(\s+|[\s\S])/gu
const kinds = ['text', 'sheet', 'number', 'reference', 'word', 'other'] as const

function splitNumber(text: string, decimal: string): Token[] {
  const other = decimal === '.' ? ',' : '.'
  const mark = text.indexOf(other)
  if (mark < 0) return [{ kind: 'number', text }]
  const tokens: Token[] = []
  if (mark > 0) tokens.push({ kind: 'number', text: text.slice(0, mark) })
  tokens.push({ kind: 'other', text: other }, { kind: 'number', text: text.slice(mark + 1) })
  return tokens
}

function tokens(formula: string, decimal: string): Token[] {
  const found: Token[] = []
  for (const match of formula.matchAll(plain)) {
    const index = kinds.findIndex((_, place) => match[place + 1] !== undefined)
    const kind = kinds[index] ?? 'other'
    if (kind === 'number') found.push(...splitNumber(match[0], decimal))
    else found.push({ kind, text: match[0] })
  }
  return found
}

function rewritten(
  formula: string,
  decimal: string,
  other: (text: string, inArray: boolean) => string,
): string {
  const list = tokens(formula, decimal)
  let depth = 0
  let result = ''
  for (const [index, token] of list.entries()) {
    if (token.text === '{') depth++
    if (token.text === '}') depth--
    if (token.kind === 'other' || token.kind === 'number') result += other(token.text, depth > 0)
    else if (token.kind === 'word' && list[index + 1]?.text === '(') result += token.text.toUpperCase()
    else result += token.text
  }
  return result
}

function canonicalMark(text: string, inArray: boolean, locale: SheetLocale): string {
  if (/^[\d,.]/.test(text) && /\d/.test(text)) return text.replace(',', '.')
  if (inArray && locale.decimal === ',') return text === '\\' ? ',' : text
  return text === ';' && !inArray ? ',' : text
}

/**
 * A formula as a person or a script of that locale wrote it, in the kept form. `;` separates arguments in every
 * locale, `,` only where the decimal mark is a point; a misplaced mark is left for the engine to refuse.
 */
export function canonicalFormula(formula: string, locale: SheetLocale): string {
  return rewritten(formula, locale.decimal, (text, inArray) => {
    // In a decimal-comma locale a bare comma is no separator: it stays a mistake.
    if (locale.decimal === ',' && text === ',') return '\u0000'
    return canonicalMark(text, inArray, locale)
  })
}

/** A kept formula as the locale shows it. */
export function localFormula(formula: string, locale: SheetLocale): string {
  if (locale.decimal === '.') return formula.replaceAll('\u0000', ',')
  return rewritten(formula, '.', (text, inArray) => {
    if (text === '\u0000') return ','
    if (/\d/.test(text)) return text.replace('.', ',')
    if (text !== ',') return text
    return inArray ? '\\' : ';'
  })
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(reference)
  if (!match) return reference
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match
  const column = columnIndex(letters) + (fixedColumn ? 0 : columns)
  const row = Number(digits) + (fixedRow ? 0 : rows)
  return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`
}

/** A kept formula copied by so many rows and columns: references without `$` move along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  return tokens(formula, '.')
    .map((token) => (token.kind === 'reference' ? shiftReference(token.text, rows, columns) : token.text))
    .join('')
}

/** The functions that an .xlsx must name with the `_xlfn.` prefix (those newer than the format). */
const newerThanFile = new Set(
  'TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS IFNA XOR VAR.S VAR.P STDEV.S STDEV.P RANK.EQ RANK.AVG PERCENTILE.INC QUARTILE.INC CEILING.MATH FLOOR.MATH DAYS ISOWEEKNUM NUMBERVALUE UNICODE UNICHAR SHEET SHEETS FORMULATEXT'.split(
    ' ',
  ),
)

/** A kept formula as an .xlsx holds it, without the leading `=`. */
export function fileFormula(formula: string): string {
  const list = tokens(formula.slice(1), '.')
  return list
    .map((token, index) => {
      const called = token.kind === 'word' && list[index + 1]?.text === '('
      return called && newerThanFile.has(token.text) ? `_xlfn.${token.text}` : token.text
    })
    .join('')
}

/** A formula of an .xlsx in the kept form. */
export function formulaOfFile(formula: string): string {
  return `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`
}
