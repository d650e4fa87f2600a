import { describe, expect, it } from 'vitest'
import { portfolioSchema } from '../messages/portfolio.ts'
import type { Cell, ConfidentialRelease, NamedRelease } from '../messages/release.ts'
import { byDimension, type Dimension, dimensions } from '../words/dimension.ts'
import { sectors } from '../words/sector.ts'
import { portfolioOf } from './portfolio.ts'

const hidden: Cell = { value: null, reason: 'protected' }
const absent = { value: null, reason: 'no-values' } as const

const about = (programme: string, template: string, organisations: number) => ({
  programme: programme.repeat(64),
  programmeName: `Programme ${programme}`,
  round: { id: 'baseline', label: 'Baseline' },
  template: { id: template, version: 1 },
  publishedAt: '2027-01-31T00:00:00Z',
  changes: [],
  counts: { organisations, partnerships: organisations + 1, respondents: 4 * organisations },
})

interface Given {
  readonly scores?: Partial<Record<Dimension, Cell>>
  readonly items?: Readonly<Record<string, Cell>>
  readonly practices?: Readonly<Record<string, Cell>>
  readonly media?: Cell
  readonly template?: string
}

function confidential(
  programme: string,
  organisations: number,
  { scores = {}, items = {}, practices = {}, media = hidden, template = 'education' }: Given,
): ConfidentialRelease {
  const { counts, ...rest } = about(programme, template, organisations)
  return {
    ...rest,
    disclosure: 'confidential',
    threshold: 5,
    results: {
      ...counts,
      all: {
        scores: byDimension((dimension) => scores[dimension] ?? hidden),
        items: Object.entries(items).map(([id, mean]) => ({
          id,
          mean,
          notApplicable: hidden,
          unknown: hidden,
        })),
        practices: Object.entries(practices).map(([id, inPlace]) => ({ id, inPlace })),
      },
      sectors: sectors.map((sector) => ({
        sector,
        scores: byDimension(() => (sector === 'media' ? media : hidden)),
      })),
      kinds: [],
    },
  }
}

/** A named release with this mean of trust, of one item and in place of one practice; nobody has another score. */
function named(programme: string, organisations: number, trust: number): NamedRelease {
  const { counts, ...rest } = about(programme, 'education', organisations)
  const none = { n: 0, mean: absent, deviation: absent }
  const quartiles = { median: absent, lowerQuartile: absent, upperQuartile: absent }
  const ofTrust = { n: organisations, mean: { value: trust }, deviation: absent, ...quartiles }
  return {
    ...rest,
    disclosure: 'named',
    results: {
      ...counts,
      byName: [],
      all: {
        scores: byDimension((dimension) => ({
          ...(dimension === 'trust' ? ofTrust : { ...none, ...quartiles }),
          reliability: { respondents: 0, items: 1, alpha: absent },
          intraclass: { respondents: 0, partnerships: 0, single: absent, average: absent },
        })),
        items: [
          {
            id: 'promises',
            ...ofTrust,
            responses: { ratings: [0, 0, 0, 0, 0], notApplicable: 0, unknown: 0, blank: 0 },
            topTwo: absent,
            notApplicable: absent,
            unknown: absent,
          },
        ],
        practices: [{ id: 'charter', n: organisations, inPlace: { value: 33.3 } }],
      },
      sectors: sectors.map((sector) => ({ sector, scores: byDimension(() => none) })),
      kinds: [],
    },
  }
}

describe('a portfolio', () => {
  const first = confidential('a', 6, {
    scores: { trust: { n: 6, value: 3.1 }, roles: { n: 5, value: 4 } },
    items: { promises: { n: 6, value: 2.9 }, respect: hidden },
    practices: { charter: { n: 6, value: 40 } },
    media: { n: 5, value: 3 },
  })
  const second = confidential('b', 14, {
    scores: { trust: { n: 14, value: 4.2 } },
    items: { promises: { n: 13, value: 4.4 }, openness: { n: 14, value: 4.1 } },
    practices: { charter: { n: 14, value: 70 } },
    media: { n: 9, value: 4 },
  })

  it('weights each published mean by its n and leaves out what is protected, saying how many are in', () => {
    const { merged } = portfolioOf([first, second])
    // (6·3.1 + 14·4.2) / 20 = 3.87
    expect(merged.scores.trust).toEqual({ programmes: 2, n: 20, value: 3.9 })
    expect(merged.scores.roles).toEqual({ programmes: 1, n: 5, value: 4 })
    expect(merged.scores.learning).toEqual({ value: null, reason: 'protected' })
    // (5·3 + 9·4) / 14 = 3.64
    expect(merged.sectors.find(({ sector }) => sector === 'media')?.scores.trust).toEqual({
      programmes: 2,
      n: 14,
      value: 3.6,
    })
  })

  it('pools items and practices by id, and says which programme did not ask', () => {
    const { template, programmes, merged } = portfolioOf([first, second])
    expect(template).toBe('education')
    expect(merged.items).toEqual([
      // (6·2.9 + 13·4.4) / 19 = 3.93
      { id: 'promises', mean: { programmes: 2, n: 19, value: 3.9 } },
      { id: 'respect', mean: { value: null, reason: 'protected' } },
      { id: 'openness', mean: { programmes: 1, n: 14, value: 4.1 } },
    ])
    expect(programmes.map(({ items }) => items.map(({ mean }) => mean))).toEqual([
      [{ n: 6, value: 2.9 }, hidden, { value: null, reason: 'not-asked' }],
      [
        { n: 13, value: 4.4 },
        { value: null, reason: 'not-asked' },
        { n: 14, value: 4.1 },
      ],
    ])
    // (6·40 + 14·70) / 20
    expect(merged.practices).toEqual([{ id: 'charter', inPlace: { programmes: 2, n: 20, value: 61 } }])
  })

  it('meets in the ten scores only when the templates differ', () => {
    const other = confidential('b', 14, {
      scores: { trust: { n: 14, value: 4.2 } },
      items: { promises: { n: 14, value: 4 } },
      template: 'research',
    })
    const { template, programmes, merged } = portfolioOf([first, other])
    expect(template).toBeNull()
    expect(merged.scores.trust).toMatchObject({ n: 20, value: 3.9 })
    for (const { items, practices } of [...programmes, merged]) expect([items, practices]).toEqual([[], []])
  })

  it('merges confidential and named programmes alike, from what each of them shows', () => {
    const { programmes, merged } = portfolioOf([first, named('c', 2, 4.85)])
    // (6·3.1 + 2·4.85) / 8 = 3.54; (6·40 + 2·33.3) / 8 = 38.3
    expect(merged.scores.trust).toEqual({ programmes: 2, n: 8, value: 3.5 })
    expect(merged.practices).toEqual([{ id: 'charter', inPlace: { programmes: 2, n: 8, value: 38 } }])
    expect(programmes[1]?.scores.trust).toEqual({ n: 2, value: 4.85 })
    expect(programmes[1]?.scores.roles).toEqual({ value: null, reason: 'no-values' })
    const onlyNamed = portfolioOf([named('c', 2, 4), named('d', 3, 3)]).merged
    expect(onlyNamed.scores.roles).toEqual({ value: null, reason: 'no-values' })
  })

  it('adds the counts up, and an organisation of two programmes counts in each', () => {
    const { merged } = portfolioOf([first, second, named('c', 2, 4)])
    expect(merged).toMatchObject({ organisations: 22, partnerships: 25, respondents: 88 })
  })

  it('keeps the order of the programmes and to its schema', () => {
    const portfolio = portfolioOf([named('c', 2, 4), first, second])
    expect(portfolio.programmes.map(({ programmeName }) => programmeName)).toEqual([
      'Programme c',
      'Programme a',
      'Programme b',
    ])
    expect(portfolioSchema.parse(portfolio)).toStrictEqual(portfolio)
  })

  it('can be worked out from the cells of its programmes, so that it tells nothing further', () => {
    for (const releases of [
      [first, second],
      [first, second, named('c', 2, 4.85)],
    ]) {
      const { programmes, merged } = portfolioOf(releases)
      const again = byDimension((dimension) => {
        const shown = programmes.flatMap(({ scores }) => {
          const { value, ...cell } = scores[dimension]
          return value === null || !('n' in cell) ? [] : [{ n: cell.n, value }]
        })
        const n = shown.reduce((sum, cell) => sum + cell.n, 0)
        return n === 0 ? null : shown.reduce((sum, { n: each, value }) => sum + each * value, 0) / n
      })
      for (const dimension of dimensions) {
        const { value } = merged.scores[dimension]
        expect(value).toBe(again[dimension] === null ? null : Math.round(again[dimension] * 10) / 10)
      }
    }
  })

  it('is of 2 to 20 releases, each of another programme', () => {
    const letters = [...'0123456789abcdef']
    const many = letters.map((letter) => confidential(letter, 5, {}))
    expect(portfolioOf(many).programmes).toHaveLength(16)
    const more = [...'ghijk'].map((letter) => confidential(letter, 5, {}))
    expect(portfolioOf([...many, ...more.slice(1)]).programmes).toHaveLength(20)
    for (const refused of [[], [first], [...many, ...more], [first, { ...first, publishedAt: '' }]]) {
      expect(() => portfolioOf(refused)).toThrow(RangeError)
    }
  })
})
