import { describe, expect, test } from 'vitest'
import { namedResultsSchema } from '../messages/named-results.ts'
import type { PracticeStatus } from '../scoring/checklist.ts'
import type { Response } from '../scoring/response.ts'
import type { Instrument } from '../template/instrument.ts'
import type { Kind } from '../words/kind.ts'
import { type Sector, sectors } from '../words/sector.ts'
import type { NamedSubmission } from './named-submission.ts'
import { publishNamed } from './publish-named.ts'

const instrument: Instrument = {
  id: 'small',
  version: 1,
  kind: 'education',
  bands: [
    { id: 'low', from: 1, to: 2.9 },
    { id: 'high', from: 3, to: 5 },
  ],
  practices: [{ id: 'charter', principle: 'trust' }],
  items: [
    { id: 'promises', dimension: 'trust', weight: 1 },
    { id: 'respect', dimension: 'trust', weight: 3 },
    { id: 'ideas', dimension: 'innovation', weight: 1 },
    { id: 'trials', dimension: 'innovation', weight: 1 },
    { id: 'uptake', dimension: 'innovation', weight: 1 },
  ],
  profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
  planning: [],
}
const plan = { kinds: ['education', 'research'] as const, template: { instrument } }

type Rater = readonly [Sector | null, ...Response[]]

interface Given {
  readonly kind?: Kind
  readonly named?: boolean
  readonly charter?: PracticeStatus
}

function submission(
  organisation: string,
  partnership: string,
  raters: readonly Rater[],
  { kind = 'education', named = true, charter }: Given = {},
): NamedSubmission {
  return {
    organisation,
    organisationName: `Yayasan ${organisation.toUpperCase()}`,
    partnership,
    consent: { named },
    assessment: {
      template: { id: 'small', version: 1 },
      kind,
      partnershipName: `Kemitraan ${partnership}`,
      respondents: raters.map(([sector, ...responses]) => ({ sector, responses })),
      practices: charter === undefined ? {} : { charter },
    },
  }
}

describe('a named round', () => {
  const consenting = [
    // Trust (4 + 3·2) / 4 = 2.5 and 5: 3.75.
    submission(
      'a',
      'p',
      [
        ['government', 4, 2, 5, 5, 5],
        ['nonprofit', 5, 'NA', 3, 'DK', null],
      ],
      { charter: 'in-place' },
    ),
    // Trust 3 and, in the other partnership, 4: 3.5.
    submission('b', 'p', [['nonprofit', 3, 3, null, null, null]], { charter: 'partly' }),
    submission('b', 'q', [['nonprofit', 4, 4, 4, 4, 4]], { kind: 'research' }),
    // Trust 2; the other one said nothing at all.
    submission('d', 'p', [
      [null, 2, 2, 1, 2, 3],
      ['business', null, null, null, null, null],
    ]),
  ]
  const [ofA, ...further] = consenting
  const silent = submission('c', 'p', [['media', 1, 1, 1, 1, 1]], { named: false, charter: 'not-yet' })
  const silentToo = submission('d', 'q', [['media', 1, 1, 1, 1, 1]], { named: false })
  const submissions = [
    ...(ofA === undefined ? [] : [ofA]),
    ...further.slice(0, 2),
    silent,
    ...further.slice(2),
  ]
  const results = publishNamed(plan, [...submissions, silentToo])
  const { trust, innovation, roles } = results.all.scores

  test('has no trace of a submission that does not consent', () => {
    expect(results).toStrictEqual(publishNamed(plan, consenting))
    expect(JSON.stringify(results)).not.toContain('Yayasan C')
  })

  test('counts organisations, partnerships and the respondents who said anything', () => {
    expect([results.organisations, results.partnerships, results.respondents]).toStrictEqual([3, 4, 5])
  })

  test('names organisations with their partnerships, and an overall score only where all five are there', () => {
    expect(
      results.byName.map(({ organisation, name, partnerships }) => [organisation, name, partnerships.length]),
    ).toStrictEqual([
      ['a', 'Yayasan A', 1],
      ['b', 'Yayasan B', 2],
      ['d', 'Yayasan D', 1],
    ])
    expect(results.byName[1]?.partnerships[1]).toMatchObject({
      name: 'Kemitraan q',
      kind: 'research',
      respondents: 1,
      scores: { trust: 4, innovation: 4, roles: null },
      overall: { principles: null, benefits: null },
    })
  })

  test('has mean, standard deviation, median and quartiles of organisations, each once', () => {
    // 3.75, 3.5 and 2: mean 3.0833, squared distances 0.4444, 0.1736 and 1.1736.
    expect(trust).toMatchObject({
      n: 3,
      mean: { value: 3.08 },
      deviation: { value: 0.95 },
      median: { value: 3.5 },
      lowerQuartile: { value: 2.75 },
      upperQuartile: { value: 3.63 },
    })
    expect(roles).toMatchObject({
      n: 0,
      mean: { value: null, reason: 'no-values' },
      deviation: { value: null, reason: 'no-values' },
      median: { value: null, reason: 'no-values' },
    })
  })

  test('has no alpha of two items, nor of few respondents who answered them all', () => {
    expect(trust.reliability).toStrictEqual({
      respondents: 4,
      items: 2,
      alpha: { value: null, reason: 'few-items' },
    })
    expect(innovation.reliability).toStrictEqual({
      respondents: 3,
      items: 3,
      alpha: { value: null, reason: 'few-respondents' },
    })
    // Nobody answered a dimension that asks nothing.
    expect(roles.reliability).toMatchObject({ respondents: 0, items: 0 })
  })

  test('has intraclass correlations of respondents within partnerships', () => {
    // 2.5 and 5, 3, 4, 2: mean 3.3. Between 2.675 / 3, within 3.125 / 1; n₀ = (5 − 7/5) / 3 = 1.2.
    expect(trust.intraclass).toStrictEqual({
      respondents: 5,
      partnerships: 4,
      single: { value: -1.473 },
      average: { value: -2.505 },
    })
    expect(innovation.intraclass).toStrictEqual({
      respondents: 3,
      partnerships: 3,
      single: { value: null, reason: 'no-two-respondents' },
      average: { value: null, reason: 'no-two-respondents' },
    })
  })

  test('has items over organisations, and their responses over respondents', () => {
    // 4.5, 3.5 and 2 over organisations; 4, 5, 3, 4 and 2 over respondents.
    expect(results.all.items[0]).toStrictEqual({
      id: 'promises',
      n: 3,
      mean: { value: 3.33 },
      deviation: { value: 1.26 },
      median: { value: 3.5 },
      lowerQuartile: { value: 2.75 },
      upperQuartile: { value: 4 },
      responses: { ratings: [0, 1, 1, 2, 1], notApplicable: 0, unknown: 0, blank: 0 },
      topTwo: { value: 60 },
      notApplicable: { value: 0 },
      unknown: { value: 0 },
    })
    expect(results.all.items[3]).toMatchObject({
      responses: { ratings: [0, 1, 0, 1, 1], notApplicable: 0, unknown: 1, blank: 1 },
      topTwo: { value: 66.7 },
      unknown: { value: 20 },
    })
  })

  test('has practices over the organisations that answered', () => {
    expect(results.all.practices).toStrictEqual([{ id: 'charter', n: 2, inPlace: { value: 75 } }])
  })

  test('has every sector, and the classes that organisations are in', () => {
    expect(results.sectors.map(({ sector }) => sector)).toStrictEqual(sectors)
    // 5 and 3.5; d's one has no sector.
    expect(results.sectors[2]?.scores.trust).toStrictEqual({
      n: 2,
      mean: { value: 4.25 },
      deviation: { value: 1.06 },
    })
    expect(results.kinds.map((entry) => [entry.class, entry.scores.trust])).toStrictEqual([
      ['education', { n: 2, mean: { value: 2.88 }, deviation: { value: 1.24 } }],
      ['mixed', { n: 1, mean: { value: 3.5 }, deviation: { value: null, reason: 'one-value' } }],
    ])
  })

  test('is what the message between Worker and readers says', () => {
    expect(namedResultsSchema.parse(results)).toStrictEqual(results)
  })
})

describe('alpha', () => {
  const rater = (place: number): Rater => [
    'nonprofit',
    3,
    3,
    ...[0, 1, 2].map((shift) => answer(place + shift)),
  ]
  const answer = (code: number): Response => ([2, 4, 5, 3] as const)[code % 4] ?? null
  const resultsOf = (raters: readonly Rater[]) =>
    publishNamed(plan, [submission('a', 'p', raters)]).all.scores
  const raters = Array.from({ length: 30 }, (_, place) => rater(place))

  test('is there from 30 respondents who answered every item', () => {
    const { reliability } = resultsOf(raters).innovation
    expect(reliability.respondents).toBe(30)
    expect(reliability.alpha.value).toEqual(expect.any(Number))
    const [first, ...others] = raters
    expect(first).toBeDefined()
    const partly: Rater = ['nonprofit', 3, 3, 2, 'NA', 5]
    expect(resultsOf([partly, ...others]).innovation.reliability).toStrictEqual({
      respondents: 29,
      items: 3,
      alpha: { value: null, reason: 'few-respondents' },
    })
  })

  test('does not exist when nobody differs', () => {
    const alike = raters.map((): Rater => ['nonprofit', 3, 3, 4, 2, 3])
    expect(resultsOf(alike).innovation.reliability.alpha).toStrictEqual({
      value: null,
      reason: 'no-variance',
    })
  })
})

describe('what publishNamed is given', () => {
  const one = submission('b', 'q', [['nonprofit', 3, 3, 3, 3, 3]])

  test('may be nothing, or nobody who consents', () => {
    const nobody = publishNamed(plan, [])
    expect([nobody.organisations, nobody.byName, nobody.kinds]).toStrictEqual([0, [], []])
    expect(nobody.all.items[0]).toMatchObject({ n: 0, topTwo: { value: null, reason: 'no-values' } })
    expect(
      publishNamed(plan, [submission('a', 'p', [['media', 1, 1, 1, 1, 1]], { named: false })]),
    ).toStrictEqual(nobody)
  })

  test('may be one organisation with one respondent: no spread, nothing to compare, no breakdown by kind', () => {
    const { all, kinds } = publishNamed(plan, [one])
    expect(all.scores.trust).toMatchObject({
      n: 1,
      mean: { value: 3 },
      deviation: { value: null, reason: 'one-value' },
      median: { value: 3 },
      intraclass: { partnerships: 1, single: { value: null, reason: 'one-partnership' } },
    })
    expect(kinds).toStrictEqual([])
  })

  test.each([
    ['an organisation out of order', submission('a', 'z', [])],
    ['a partnership out of order', submission('b', 'p', [], { named: false })],
    ['the same key twice', submission('b', 'q', [])],
    ['a kind that the plan does not have', submission('c', 'p', [], { kind: 'general' })],
  ])('throws on %s', (_, next) => {
    expect(() => publishNamed(plan, [one, next])).toThrow(RangeError)
  })
})
