import { type Content, emptyContent } from './cell.ts'
import { serialOfDay } from './dates.ts'
import { canonicalFormula } from './formula.ts'
import type { SheetLocale } from './locale.ts'

interface ReadNumber {
  value: number
  format?: string
}

function plainNumber(text: string, locale: SheetLocale): number | null {
  const group = locale.group === '.' ? '\\.' : ','
  const decimal = locale.decimal === '.' ? '\\.' : ','
  const pattern = new RegExp(`^[+-]?(\\d+|\\d{1,3}(${group}\\d{3})+)?(${decimal}\\d*)?([eE][+-]?\\d+)?$`)
  if (!pattern.test(text) || !/\d/.test(text)) return null
  const value = Number(text.replaceAll(locale.group, '').replace(locale.decimal, '.'))
  return Number.isFinite(value) ? value : null
}

function readNumber(text: string, locale: SheetLocale): ReadNumber | null {
  const number = plainNumber(text, locale)
  if (number !== null) return { value: number }
  if (text.endsWith('%')) {
    const share = plainNumber(text.slice(0, -1).trim(), locale)
    if (share !== null) return { value: share / 100, format: text.includes(locale.decimal) ? '0.00%' : '0%' }
  }
  if (text.toLowerCase().startsWith(locale.currency.toLowerCase())) {
    const amount = plainNumber(text.slice(locale.currency.length).trim(), locale)
    if (amount !== null) return { value: amount, format: `"${locale.currency}"#,##0` }
  }
  return null
}

function fullYear(year: string): number {
  const number = Number(year)
  if (year.length > 2) return number
  return number < 30 ? 2000 + number : 1900 + number
}

function readNumericDay(text: string, locale: SheetLocale): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text)
  if (!match) return null
  const [, first = '', , second = '', year = ''] = match
  const [month, day] = locale.dateOrder === 'mdy' ? [first, second] : [second, first]
  return serialOfDay(fullYear(year), Number(month), Number(day))
}

function readWordedDay(text: string, locale: SheetLocale): number | null {
  const dayFirst = /^(\d{1,2})[ -](\p{L}+)\.?[ -](\d{4})$/u.exec(text)
  const monthFirst = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text)
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = locale.months.get(word?.toLowerCase() ?? '')
  return month === undefined ? null : serialOfDay(Number(year), month, Number(day))
}

function readTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!match) return null
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  return minute > 59 || second > 59 ? null : (hour * 3600 + minute * 60 + second) / 86_400
}

function readDate(text: string, locale: SheetLocale): ReadNumber | null {
  const day = readNumericDay(text, locale) ?? readWordedDay(text, locale)
  if (day !== null) return { value: day, format: locale.dateFormat }
  const time = readTime(text)
  if (time !== null) return { value: time, format: 'H:mm:ss' }
  const split = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text)
  const dayPart = split
    ? (readNumericDay(split[1] ?? '', locale) ?? readWordedDay(split[1] ?? '', locale))
    : null
  const timePart = split ? readTime(split[2] ?? '') : null
  if (dayPart === null || timePart === null) return null
  return { value: dayPart + timePart, format: locale.dateTimeFormat }
}

/** `+A1` and `-SUM(B2:B3)` are formulas in Sheets too; `+62 811` and `- a point` are not. */
const signedFormula = /^[+-]\s*(\$?[A-Za-z]{1,3}\$?\d+\b|[A-Za-z.]+\()/

/**
 * What Sheets makes of a string that a person types or a script writes: a formula, a number, a date, TRUE or
 * FALSE, or text; by the spreadsheet's locale. A cell formatted as plain text (`@`) takes everything as text; a
 * leading apostrophe makes the rest text and is not part of it.
 */
export function readEntry(text: string, locale: SheetLocale, cellFormat: string | undefined): Content {
  if (text === '') return emptyContent
  if (text.startsWith("'")) return { value: text.slice(1), marked: true }
  if (cellFormat === '@') return { value: text }
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: canonicalFormula(text, locale) }
  if (signedFormula.test(text)) return { value: null, formula: canonicalFormula(`=${text}`, locale) }
  const trimmed = text.trim()
  const number = readNumber(trimmed, locale) ?? readDate(trimmed, locale)
  if (number) return number
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' }
  return { value: text }
}
