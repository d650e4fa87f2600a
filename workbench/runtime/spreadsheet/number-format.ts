import type { Computed } from './cell.ts'
import { isError } from './cell.ts'
import { type WallTime, wallOfSerial } from './dates.ts'
import type { SheetLocale } from './locale.ts'

const quoted = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

/** Whether a number format shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test((format.split(';')[0] ?? '').replace(quoted, '').replace(/general/gi, ''))
}

/** What a cell shows: the number in its format, by the spreadsheet's locale. */
export function displayed(value: Computed, format: string | undefined, locale: SheetLocale): string {
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return format === undefined ? value : shownText(value, format)
  if (format === undefined || format === '@' || /^general$/i.test(format)) return automatic(value, locale)
  const { section, absolute } = sectionFor(value, format.split(';'))
  const shown = absolute ? Math.abs(value) : value
  return isDateFormat(section) ? shownDate(shown, section, locale) : shownNumber(shown, section, locale)
}

function shownText(text: string, format: string): string {
  const sections = format.split(';')
  const section = sections[3] ?? sections.find((part) => part.replace(quoted, '').includes('@'))
  if (section === undefined) return text
  return section.replace(/"([^"]*)"|\\(.)|@/g, (match, literal?: string, escaped?: string) =>
    match === '@' ? text : (literal ?? escaped ?? ''),
  )
}

/** A number without a format: up to ten significant digits or so, as Sheets does. */
function automatic(value: number, locale: SheetLocale): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e')
    const sign = exponent.startsWith('-') ? '-' : '+'
    const digits = exponent.replace(/[+-]/, '').padStart(2, '0')
    return `${mantissa.replace(/\.?0+$/, '').replace('.', locale.decimal)}E${sign}${digits}`
  }
  const digits = size >= 1e10 ? value.toFixed(0) : String(Number(value.toPrecision(10)))
  return digits.replace('.', locale.decimal)
}

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '>': (value, bound) => value > bound,
  '<': (value, bound) => value < bound,
  '=': (value, bound) => value === bound,
  '>=': (value, bound) => value >= bound,
  '<=': (value, bound) => value <= bound,
  '<>': (value, bound) => value !== bound,
}

function sectionFor(value: number, sections: string[]): { section: string; absolute: boolean } {
  const [first = '', second, third] = sections
  const conditional = sections.find((section) => {
    const match = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section)
    return match ? comparisons[match[1] ?? '']?.(value, Number(match[2])) : false
  })
  if (conditional !== undefined) return { section: conditional, absolute: false }
  if (/\[(<=|>=|<>|<|>|=)/.test(first)) return { section: sections.at(-1) ?? first, absolute: false }
  if (value < 0 && second !== undefined) return { section: second, absolute: true }
  if (value === 0 && third !== undefined) return { section: third, absolute: false }
  return { section: first, absolute: false }
}

const placeholders = /[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+/

/** Literals are set aside so that a digit inside them is no placeholder. */
function withoutLiterals(section: string): { pattern: string; literals: string[] } {
  const literals: string[] = []
  const pattern = section
    .replace(/\[(\$([^\]-]*)(-[^\]]*)?)?[^\]]*\]/g, (_, __, currency?: string) =>
      currency ? `"${currency}"` : '',
    )
    .replace(/"([^"]*)"|\\(.)|_(.)|\*(.)/g, (_, literal?: string, escaped?: string, blank?: string) => {
      literals.push(literal ?? escaped ?? (blank ? ' ' : ''))
      return '\uE000'
    })
  return { pattern, literals }
}

function shownNumber(value: number, section: string, locale: SheetLocale): string {
  const { pattern, literals } = withoutLiterals(section)
  const percent = (pattern.match(/%/g) ?? []).length
  const place = placeholders.exec(pattern)
  const scaled = value * 100 ** percent
  const body = place
    ? digitsFor(scaled, place[0], /^E[+-]0+/i.exec(pattern.slice(place.index + place[0].length))?.[0], locale)
    : ''
  const text = place
    ? pattern.slice(0, place.index) +
      body +
      pattern.slice(place.index + place[0].length).replace(/^E[+-]0+/i, '')
    : pattern
  const signed = scaled < 0 && place && /[1-9]/.test(body) ? `-${text}` : text
  let next = 0
  return signed.replace(/\uE000/g, () => literals[next++] ?? '')
}

function digitsFor(
  value: number,
  pattern: string,
  exponent: string | undefined,
  locale: SheetLocale,
): string {
  const [whole = '', fraction = ''] = pattern.split('.')
  const most = fraction.length
  const least = fraction.replaceAll('#', '').length
  if (exponent) {
    const [mantissa = '', power = ''] = Math.abs(value).toExponential(most).split('e')
    const sign = power.startsWith('-') ? '-' : '+'
    return `${mantissa.replace('.', locale.decimal)}E${sign}${power.replace(/[+-]/, '').padStart(2, '0')}`
  }
  const [integer = '0', decimals = ''] = halfUp(Math.abs(value), most).split('.')
  const optional = new RegExp(`0{0,${most - least}}$`)
  const kept = decimals.replace(optional, '')
  const minimum = whole.replace(/[^0]/g, '').length
  const trimmed = minimum === 0 && integer === '0' ? '' : integer.padStart(minimum, '0')
  const grouped = whole.includes(',') ? trimmed.replace(/\B(?=(\d{3})+$)/g, locale.group) : trimmed
  return kept || (pattern.includes('.') && least > 0) ? `${grouped}${locale.decimal}${kept}` : grouped
}

/** Fixed decimals, halves away from zero as a spreadsheet rounds them (1.005 shows as 1.01). */
function halfUp(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(decimals)
  const shifted = Number(`${value}e${decimals}`)
  if (Number.isNaN(shifted)) return value.toFixed(decimals)
  return Number(`${Math.round(Number(shifted.toPrecision(15)))}e-${decimals}`).toFixed(decimals)
}

const dateTokens = /"([^"]*)"|\\(.)|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|y+|m+|d+|h+|s+|0+|\./gi

function shownDate(serial: number, section: string, locale: SheetLocale): string {
  const wall = wallOfSerial(serial)
  const pattern = section.replace(/\[\$[^\]]*\]/g, '')
  const twelve = /am\/pm|a\/p/i.test(pattern)
  let afterHour = false
  return pattern.replace(dateTokens, (token, literal?: string, escaped?: string, offset?: number) => {
    if (literal !== undefined || escaped !== undefined) return literal ?? escaped ?? ''
    const beforeSecond = /^[^a-z]*s/i.test(pattern.slice((offset ?? 0) + token.length))
    const minute = /^m/i.test(token) && token.length < 3 && (afterHour || beforeSecond)
    afterHour = /^\[?h/i.test(token)
    return datePart(token, wall, serial, { twelve, minute, locale })
  })
}

interface DateContext {
  twelve: boolean
  minute: boolean
  locale: SheetLocale
}

function datePart(token: string, wall: WallTime, serial: number, context: DateContext): string {
  const kind = token.toLowerCase()
  const padded = (value: number) => String(value).padStart(kind.replace(/[[\]]/g, '').length > 1 ? 2 : 1, '0')
  const hour = context.twelve ? wall.hour % 12 || 12 : wall.hour
  const month = () => (context.minute ? padded(wall.minute) : monthPart(kind, wall, context.locale))
  const shown: Readonly<Record<string, () => string>> = {
    '[h': () => padded(Math.floor(serial * 24 + 1e-9)),
    '[m': () => padded(Math.floor(serial * 1440 + 1e-9)),
    '[s': () => padded(Math.round(serial * 86_400)),
    a: () => (wall.hour < 12 ? 'AM' : 'PM').slice(0, kind === 'a/p' ? 1 : 2),
    y: () => (kind.length > 2 ? String(wall.year) : String(wall.year % 100).padStart(2, '0')),
    m: month,
    d: () => dayPart(kind, wall, serial, context.locale),
    h: () => padded(hour),
    s: () => padded(wall.second),
    '0': () => String(wall.millisecond).padStart(3, '0').slice(0, kind.length),
  }
  return shown[kind.slice(0, kind.startsWith('[') ? 2 : 1)]?.() ?? token
}

function monthPart(kind: string, wall: WallTime, locale: SheetLocale): string {
  if (kind.length === 3) return locale.monthShort[wall.month - 1] ?? ''
  if (kind.length > 3) return locale.monthNames[wall.month - 1] ?? ''
  return String(wall.month).padStart(kind.length, '0')
}

function dayPart(kind: string, wall: WallTime, serial: number, locale: SheetLocale): string {
  // Serial 1 was a Sunday.
  const weekday = (((Math.floor(serial) - 1) % 7) + 7) % 7
  if (kind.length === 3) return locale.dayShort[weekday] ?? ''
  if (kind.length > 3) return locale.dayNames[weekday] ?? ''
  return String(wall.day).padStart(kind.length, '0')
}
