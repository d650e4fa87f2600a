/** What a spreadsheet's locale decides: how numbers, dates and formulas are written. */
export interface SheetLocale {
  /** As it was set, for instance `in_ID` or `en_US`. */
  name: string
  decimal: '.' | ','
  group: '.' | ','
  /** What separates a function's arguments when a formula is shown. */
  argument: ',' | ';'
  dateOrder: 'dmy' | 'mdy' | 'ymd'
  dateFormat: string
  dateTimeFormat: string
  /** Month names in lower case, long and short, to their number from 1. */
  months: ReadonlyMap<string, number>
  monthNames: readonly string[]
  monthShort: readonly string[]
  dayNames: readonly string[]
  dayShort: readonly string[]
  currency: string
}

const pointLanguages = new Set([
  'en',
  'ja',
  'zh',
  'ko',
  'th',
  'iw',
  'he',
  'hi',
  'bn',
  'ta',
  'te',
  'ms',
  'fil',
])
const commaPlaces = new Set(['en_ZA'])
const monthFirst = new Set(['US', 'PH'])
const yearFirst = new Set(['ja', 'zh', 'ko', 'sv', 'lt', 'hu'])

/** `in` is Google's older name of Indonesian, `iw` of Hebrew. */
function languageOf(localeName: string): string {
  const language = localeName.split(/[_-]/)[0]?.toLowerCase() ?? 'en'
  if (language === 'in') return 'id'
  return language === 'iw' ? 'he' : language
}

function named(language: string, part: 'month' | 'weekday', width: 'long' | 'short'): string[] {
  const formatter = new Intl.DateTimeFormat(language, { [part]: width, timeZone: 'UTC' })
  const count = part === 'month' ? 12 : 7
  return Array.from({ length: count }, (_, index) =>
    // 1 January 2023 was a Sunday.
    formatter.format(new Date(part === 'month' ? Date.UTC(2023, index, 1) : Date.UTC(2023, 0, 1 + index))),
  )
}

function dateOrderOf(language: string, country: string): SheetLocale['dateOrder'] {
  if (yearFirst.has(language)) return 'ymd'
  return language === 'en' && (country === '' || monthFirst.has(country)) ? 'mdy' : 'dmy'
}

const dateFormats = { dmy: 'dd/MM/yyyy', mdy: 'M/d/yyyy', ymd: 'yyyy-MM-dd' }
const cache = new Map<string, SheetLocale>()

/** What the locale of that name means; unknown languages are read as decimal-comma, day first. */
export function localeNamed(name: string): SheetLocale {
  const found = cache.get(name)
  if (found) return found
  const language = languageOf(name)
  const country = name.split(/[_-]/)[1]?.toUpperCase() ?? ''
  const point = pointLanguages.has(language) && !commaPlaces.has(`${language}_${country}`)
  const dateOrder = dateOrderOf(language, country)
  const monthNames = named(language, 'month', 'long')
  const monthShort = named(language, 'month', 'short')
  const months = new Map<string, number>()
  for (const list of [monthNames, monthShort])
    for (const [index, month] of list.entries()) months.set(month.toLowerCase().replace('.', ''), index + 1)
  const locale: SheetLocale = {
    name,
    decimal: point ? '.' : ',',
    group: point ? ',' : '.',
    argument: point ? ',' : ';',
    dateOrder,
    dateFormat: dateFormats[dateOrder],
    dateTimeFormat: `${dateFormats[dateOrder]} H:mm:ss`,
    months,
    monthNames,
    monthShort,
    dayNames: named(language, 'weekday', 'long'),
    dayShort: named(language, 'weekday', 'short'),
    currency: language === 'id' ? 'Rp' : '$',
  }
  cache.set(name, locale)
  return locale
}
