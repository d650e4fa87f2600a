import { describe, expect, it } from 'vitest'
import { portfolioOf } from '../../shared/publishing/portfolio.ts'
import { portfolioAsCsv } from '../../worker/portfolio/portfolio-csv.ts'
import { releaseAsCsv } from '../../worker/release/release-csv.ts'
import { hasLibreOffice, openInLibreOffice, resultOf } from '../parity/libreoffice.ts'
import {
  figureKey,
  figuresOfPortfolio,
  figuresOfRelease,
  type JsonFigure,
  partnershipGroup,
} from './json-figures.ts'
import { rowsByCsvParse } from './read-by-csv-parse.ts'
import { figuresBySqlite, hasSqliteShell } from './read-by-sqlite.ts'
import { confidentialRelease, hardTexts, hardWording, namedRelease } from './releases.ts'

const columns = [
  'programme',
  'round',
  'disclosure',
  'block',
  'group',
  'measure',
  'id',
  'label',
  'n',
  'value',
  'status',
] as const

const confidential = confidentialRelease()
const named = namedRelease()
const portfolio = portfolioOf([confidential, named])

interface Written {
  readonly name: string
  readonly csv: string
  /** The JSON's figures: each list is of one programme, or of all merged. */
  readonly sources: readonly (readonly JsonFigure[])[]
}

const written: readonly Written[] = [
  {
    name: 'a confidential release',
    csv: releaseAsCsv(confidential, hardWording, 'id'),
    sources: [figuresOfRelease(confidential)],
  },
  {
    name: 'a named release',
    csv: releaseAsCsv(named, hardWording, 'id'),
    sources: [figuresOfRelease(named)],
  },
  {
    name: 'a portfolio',
    csv: portfolioAsCsv(portfolio, hardWording, 'id'),
    sources: figuresOfPortfolio(portfolio),
  },
]

type Column = (typeof columns)[number]
type Row = Readonly<Record<Column, string>>

function rowsOf(csv: string): Row[] {
  const [heading, ...rows] = rowsByCsvParse(csv)
  expect(heading).toEqual(columns)
  const fieldOf = (row: readonly string[], column: Column) => row[columns.indexOf(column)] ?? ''
  return rows.map((row) => ({
    programme: fieldOf(row, 'programme'),
    round: fieldOf(row, 'round'),
    disclosure: fieldOf(row, 'disclosure'),
    block: fieldOf(row, 'block'),
    group: fieldOf(row, 'group'),
    measure: fieldOf(row, 'measure'),
    id: fieldOf(row, 'id'),
    label: fieldOf(row, 'label'),
    n: fieldOf(row, 'n'),
    value: fieldOf(row, 'value'),
    status: fieldOf(row, 'status'),
  }))
}

/** The rows of each source, in the CSV's order. */
function bySource(rows: readonly Row[]): Row[][] {
  const sources = new Map<string, Row[]>()
  for (const row of rows) sources.set(row.programme, [...(sources.get(row.programme) ?? []), row])
  return [...sources.values()]
}

/** The keys of one source's rows; a partnership by its place. */
function keysOf(rows: readonly Row[]): string[] {
  const groups = [...new Set(rows.filter(({ block }) => block === 'partnership').map(({ group }) => group))]
  return rows.map(({ block, group, measure, id }) =>
    figureKey(block, block === 'partnership' ? partnershipGroup(groups.indexOf(group)) : group, measure, id),
  )
}

/** The JSON's figures in the CSV's order: there is one for each row, and a row for each. */
function figuresInOrder({ csv, sources }: Written): JsonFigure[] {
  const parts = bySource(rowsOf(csv))
  expect(parts).toHaveLength(sources.length)
  return parts.flatMap((rows, place) => {
    const figures = new Map(sources[place]?.map((figure) => [figure.key, figure]))
    const keys = keysOf(rows)
    expect([...keys].sort()).toEqual([...figures.keys()].sort())
    return keys.flatMap((key) => figures.get(key) ?? [])
  })
}

const numbers = (figures: readonly JsonFigure[]) => figures.map(({ n, value }) => ({ n, value }))
const orNull = (field: string | number): string | number | null => (field === '' ? null : field)

it('there are figures of every sort: shown, protected, absent and negative', () => {
  const statuses = new Set(written.flatMap(({ csv }) => rowsOf(csv).map(({ status }) => status)))
  expect([...statuses]).toEqual(expect.arrayContaining(['shown', 'protected', 'no-values']))
  for (const { csv, sources } of written.slice(0, 2)) {
    expect(sources.flat().some(({ value }) => value !== null && value < 0)).toBe(true)
    expect(csv).toMatch(/,-[0-9.]+,shown\r\n/)
  }
})

describe.each(written)('$name', (file) => {
  it('gives the JSON’s numbers to a strict reader of RFC 4180', () => {
    const read = rowsOf(file.csv).map(({ n, value }) => ({
      n: n === '' ? null : Number(n),
      value: value === '' ? null : Number(value),
    }))
    expect(read).toEqual(numbers(figuresInOrder(file)))
  })

  it('gives its texts as they are, those like a formula behind an apostrophe', () => {
    const labels = new Set(rowsOf(file.csv).map(({ label }) => label))
    for (const text of hardTexts) {
      expect(labels).toContain(/^\s*[=+\-@]/.test(text) ? `'${text}` : text)
    }
  })

  it('gives the JSON’s numbers to SQLite, as numbers', () => {
    const read = figuresBySqlite(file.csv, hasSqliteShell()).map(({ n, value }) => ({
      n: orNull(n),
      value: orNull(value),
    }))
    expect(read).toEqual(numbers(figuresInOrder(file)))
  })
})

describe('LibreOffice', () => {
  const isHere = hasLibreOffice()

  it('is here to be asked', () => {
    if (isHere) return
    const how = 'Install LibreOffice (Debian: apt-get install libreoffice-calc) to read the CSVs in it.'
    // On CI a skipped check would pass for a check made.
    if (process.env.CI) throw new Error(how)
    console.warn(`LibreOffice is missing, so it reads no CSV here. ${how}`)
  })

  it.runIf(isHere)('gets the JSON’s numbers as numbers, and no formula', { timeout: 120_000 }, async () => {
    const workbooks = await openInLibreOffice(written.map(({ csv }) => ({ ending: 'csv', content: csv })))
    written.forEach((file, place) => {
      const sheet = workbooks[place]?.worksheets[0]
      if (sheet === undefined) throw new Error(`${file.name} was not opened`)
      const figures = figuresInOrder(file)
      expect(sheet.rowCount).toBe(figures.length + 1)
      const read = figures.map((_, index) => ({
        n: resultOf(sheet, index + 2, columns.indexOf('n') + 1),
        value: resultOf(sheet, index + 2, columns.indexOf('value') + 1),
      }))
      expect(read).toEqual(figures.map(({ n, value }) => ({ n: n ?? '', value: value ?? '' })))
      const labels = figures.map((_, index) => resultOf(sheet, index + 2, columns.indexOf('label') + 1))
      // A cell's lines end with LF alone.
      expect(labels).toEqual(rowsOf(file.csv).map(({ label }) => label.replaceAll('\r\n', '\n')))
    })
  })
})
