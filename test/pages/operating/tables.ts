import { type InEachLanguage, type Language, writingLocales } from '../../../shared/language/language.ts'
import { dollarsFor, dollarsInAll, mostOnFreePlan, usage } from './cost.ts'
import { type Meter, meters, planDollars, prices } from './prices.ts'

/** The sizes for which the pages give the cost. */
const sizes = [10, 1000, 100_000] as const

interface TableWords {
  readonly meters: Readonly<Record<Meter, string>>
  readonly prices: readonly string[]
  readonly usage: readonly string[]
  readonly cost: (size: string) => string
  readonly meter: string
  readonly plan: string
  readonly total: string
  readonly free: readonly string[]
  readonly every: Readonly<Record<'day' | 'ever', string>>
  readonly noLimit: string
  readonly each: (dollars: string, per: string) => string
}

const words: InEachLanguage<TableWords> = {
  en: {
    meters: {
      requests: 'requests',
      processor: 'processor time, ms',
      objectRequests: 'requests to objects',
      objectDuration: 'duration of objects, GB-s',
      rowsRead: 'rows read in objects',
      rowsWritten: 'rows written in objects',
      objectStorage: 'storage of objects, GB',
      libraryRowsRead: 'rows read in the library (D1)',
      libraryStorage: 'storage of the library (D1), GB',
      logs: 'log, GB',
    },
    prices: ['what is counted', 'paid plan includes, a month', 'beyond that', 'free plan allows'],
    usage: ['what is counted', 'one organisation, a month'],
    cost: (size) => `${size} organisations`,
    meter: 'what is counted',
    plan: 'the paid plan',
    total: '**in all, US dollars a month**',
    free: ['what is counted', 'enough on the busiest day for'],
    every: { day: 'a day', ever: 'in all' },
    noLimit: '10 ms a request',
    each: (dollars, per) => `$${dollars} for ${per}`,
  },
  id: {
    meters: {
      requests: 'permintaan',
      processor: 'waktu prosesor, md',
      objectRequests: 'permintaan ke objek',
      objectDuration: 'lama objek aktif, GB-dtk',
      rowsRead: 'baris dibaca di objek',
      rowsWritten: 'baris ditulis di objek',
      objectStorage: 'penyimpanan objek, GB',
      libraryRowsRead: 'baris dibaca di pustaka (D1)',
      libraryStorage: 'penyimpanan pustaka (D1), GB',
      logs: 'log, GB',
    },
    prices: ['yang dihitung', 'termasuk dalam paket berbayar, sebulan', 'selebihnya', 'batas paket gratis'],
    usage: ['yang dihitung', 'satu organisasi, sebulan'],
    cost: (size) => `${size} organisasi`,
    meter: 'yang dihitung',
    plan: 'paket berbayar',
    total: '**seluruhnya, dolar AS sebulan**',
    free: ['yang dihitung', 'pada hari tersibuk cukup untuk'],
    every: { day: 'sehari', ever: 'seluruhnya' },
    noLimit: '10 md per permintaan',
    each: (dollars, per) => `$${dollars} per ${per}`,
  },
}

/** Rounded to at most so many decimals, thousands marked; what is there but would round to nothing is said to be less. */
function write(value: number, decimals: number, language: Language): string {
  const least = 10 ** -decimals
  if (value > 0 && value < least / 2) return `< ${write(least, decimals, language)}`
  return value.toLocaleString(writingLocales[language], { maximumFractionDigits: decimals })
}

function money(value: number, language: Language): string {
  return value.toLocaleString(writingLocales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
}

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function pricesTable(language: Language): string {
  const { meters: names, prices: heading, each, every, noLimit } = words[language]
  return table(
    heading,
    meters.map((meter) => {
      const { included, dollars, per, free } = prices[meter]
      return [
        names[meter],
        write(included, 1, language),
        each(write(dollars, 3, language), write(per, 0, language)),
        free === undefined ? noLimit : `${write(free.most, 1, language)} ${every[free.every]}`,
      ]
    }),
  )
}

function usageTable(language: Language): string {
  const { meters: names, usage: heading } = words[language]
  return table(
    heading,
    meters.map((meter) => [names[meter], write(usage[meter], 6, language)]),
  )
}

function costTable(language: Language): string {
  const { meters: names, meter: first, cost, plan, total } = words[language]
  const sized = (cells: (size: number) => string): string[] => sizes.map(cells)
  return table(
    [first, ...sized((size) => cost(write(size, 0, language)))],
    [
      [plan, ...sized(() => money(planDollars, language))],
      ...meters.map((meter) => [
        names[meter],
        ...sized(
          (size) => `${write(usage[meter] * size, 2, language)}: ${money(dollarsFor(meter, size), language)}`,
        ),
      ]),
      [total, ...sized((size) => `**${money(dollarsInAll(size), language)}**`)],
    ],
  )
}

function freePlanTable(language: Language): string {
  const { meters: names, free: heading, cost } = words[language]
  const rows = meters.flatMap((meter) => {
    const most = mostOnFreePlan(meter)
    return most === undefined ? [] : [{ meter, most }]
  })
  return table(
    heading,
    rows
      .toSorted((one, other) => one.most - other.most)
      .map(({ meter, most }) => [names[meter], cost(write(most, 0, language))]),
  )
}

/** Every table on cost that the operating pages have, in their order. */
export const costTables = (language: Language): string[] => [
  pricesTable(language),
  usageTable(language),
  costTable(language),
  freePlanTable(language),
]
