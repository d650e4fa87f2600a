import { describe, expect, test } from 'vitest'
import { combinedResultsSchema } from '../messages/release.ts'
import type { Assessment } from '../messages/submission.ts'
import type { PracticeStatus } from '../scoring/checklist.ts'
import type { Response } from '../scoring/response.ts'
import type { Instrument } from '../template/instrument.ts'
import { dimensions } from '../words/dimension.ts'
import type { Kind } from '../words/kind.ts'
import { type Sector, sectors } from '../words/sector.ts'
import { publish } from './publish.ts'
import type { StandingSubmission } from './standing-submission.ts'

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
  ],
  profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
  planning: [],
}
const plan = { threshold: 5, kinds: ['education', 'research'] as const, template: { instrument } }

type Rater = readonly [Sector | null, ...Response[]]

function submission(
  organisation: string,
  partnership: string,
  kind: Kind,
  raters: readonly Rater[],
  charter?: PracticeStatus,
): StandingSubmission {
  const assessment: Assessment = {
    template: { id: 'small', version: 1 },
    kind,
    partnershipName: 'A partnership',
    respondents: raters.map(([sector, ...responses]) => ({ sector, responses })),
    practices: charter === undefined ? {} : { charter },
  }
  return { organisation, partnership, assessment }
}

const protectedCell = { value: null, reason: 'protected' }

describe('publish', () => {
  const submissions = [
    // Trust (4 + 3·2) / 4 = 2.5 and 5: 3.75. Innovation 5 and 3: 4.
    submission(
      'a',
      'p',
      'education',
      [
        ['government', 4, 2, 5],
        ['nonprofit', 5, 'NA', 3],
      ],
      'in-place',
    ),
    // Trust 3 and, in the other partnership, 4: 3.5. Innovation 4, from one partnership only.
    submission('b', 'p', 'education', [['nonprofit', 3, 3, null]], 'partly'),
    submission('b', 'q', 'education', [['nonprofit', 4, 4, 4]]),
    // One of two answered is only half, so trust is 1. Innovation 2.
    submission(
      'c',
      'p',
      'research',
      [
        ['nonprofit', 2, 'DK', 2],
        ['nonprofit', 1, 1, 2],
      ],
      'not-yet',
    ),
    // Trust 5 and 3: 4. Innovation 5 and 1: 3.
    submission('d', 'p', 'education', [['nonprofit', 5, 5, 5]], 'in-place'),
    submission('d', 'q', 'research', [['business', 3, 3, 1]], 'not-applicable'),
    // Trust (2 + 3·3) / 4 = 2.75. Innovation 4. The other one said nothing at all.
    submission(
      'e',
      'p',
      'education',
      [
        ['nonprofit', 2, 3, 4],
        ['business', null, null, null],
      ],
      'partly',
    ),
    // Trust 4. Innovation does not apply.
    submission('f', 'p', 'education', [[null, 4, 4, 'NA']]),
  ]
  const results = publish(plan, submissions)

  test('counts organisations, partnerships and the respondents who said anything', () => {
    expect([results.organisations, results.partnerships, results.respondents]).toStrictEqual([6, 8, 10])
  })

  test('combines the scores of organisations', () => {
    // 19 / 6 and 17 / 5.
    expect(results.all.scores.trust).toStrictEqual({ n: 6, value: 3.2 })
    expect(results.all.scores.innovation).toStrictEqual({ n: 5, value: 3.4 })
    expect(results.all.scores.roles).toStrictEqual(protectedCell)
  })

  test('combines items, and the rates of NA and DK among all responses', () => {
    expect(results.all.items).toStrictEqual([
      // (4.5 + 3.5 + 1.5 + 4 + 2 + 4) / 6 = 3.25.
      {
        id: 'promises',
        mean: { n: 6, value: 3.3 },
        // A rate of 0 of six would say that nobody chose it at all.
        notApplicable: protectedCell,
        unknown: protectedCell,
      },
      // (2 + 3.5 + 1 + 4 + 3 + 4) / 6 = 2.92; half of a's and half of c's respondents: 50 / 6 = 8.3 each.
      {
        id: 'respect',
        mean: { n: 6, value: 2.9 },
        notApplicable: { n: 6, value: 10 },
        unknown: { n: 6, value: 10 },
      },
      // All of f's: 100 / 6 = 16.7.
      {
        id: 'ideas',
        mean: { n: 5, value: 3.4 },
        notApplicable: { n: 6, value: 20 },
        unknown: protectedCell,
      },
    ])
  })

  test('combines practices over the organisations that answered', () => {
    // (100 + 50 + 0 + 100 + 50) / 5.
    expect(results.all.practices).toStrictEqual([{ id: 'charter', inPlace: { n: 5, value: 60 } }])
  })

  test("combines a sector's respondents, and lists every sector", () => {
    expect(results.sectors.map(({ sector }) => sector)).toStrictEqual(sectors)
    const nonprofit = results.sectors.find(({ sector }) => sector === 'nonprofit')
    // (5 + 3.5 + 1 + 5 + 2.75) / 5 = 3.45.
    expect(nonprofit?.scores.trust).toStrictEqual({ n: 5, value: 3.5 })
    const business = results.sectors.find(({ sector }) => sector === 'business')
    expect(business?.scores.trust).toStrictEqual(protectedCell)
  })

  test('does not break down by kind when only one class is large enough', () => {
    expect(results.kinds).toStrictEqual([])
  })

  test('is what the message between Worker and readers says', () => {
    expect(combinedResultsSchema.parse(results)).toStrictEqual(results)
  })
})

describe('a breakdown by kind', () => {
  const round = (answers: readonly (readonly [Kind, Response, Response])[]) =>
    answers.map(([kind, trust, innovation], place) =>
      submission(`organisation-${place + 10}`, 'p', kind, [['nonprofit', trust, trust, innovation]]),
    )

  test('shows every class of a score or none', () => {
    const results = publish(
      plan,
      round([
        ...[2, 3, 4, 3, 4].map((rating) => ['education', rating, rating] as [Kind, Response, Response]),
        ...[2, 2, 3, 1].map((rating) => ['research', rating, rating] as [Kind, Response, Response]),
        // Its innovation was not rated: research has four values, which protects education as well.
        ['research', 2, null],
      ]),
    )
    expect(
      results.kinds.map(({ class: one, scores }) => [one, scores.trust, scores.innovation]),
    ).toStrictEqual([
      ['education', { n: 5, value: 3.2 }, protectedCell],
      ['research', { n: 5, value: 2 }, protectedCell],
    ])
    expect(results.all.scores.innovation).toStrictEqual({ n: 9, value: 2.7 })
  })
})

describe('what publish is given', () => {
  const one = submission('b', 'q', 'education', [['nonprofit', 3, 3, 3]])

  test('may be nothing', () => {
    const results = publish(plan, [])
    expect([results.organisations, results.partnerships, results.respondents]).toStrictEqual([0, 0, 0])
    expect(dimensions.map((dimension) => results.all.scores[dimension])).toStrictEqual(
      dimensions.map(() => protectedCell),
    )
  })

  test.each([
    ['an organisation out of order', submission('a', 'z', 'education', [])],
    ['a partnership out of order', submission('b', 'p', 'education', [])],
    ['the same key twice', submission('b', 'q', 'education', [])],
  ])('throws on %s', (_, next) => {
    expect(() => publish(plan, [one, next])).toThrow(RangeError)
  })

  test('throws on a kind that the plan does not have', () => {
    expect(() => publish(plan, [submission('a', 'p', 'general', [])])).toThrow(RangeError)
  })

  test('is read once, one after the other', () => {
    let open = 0
    function* stream() {
      for (const place of [1, 2, 3]) {
        open += 1
        yield submission(`organisation-${place}`, 'p', 'education', [['nonprofit', 3, 3, 3]])
      }
    }
    expect(publish(plan, stream()).organisations).toBe(3)
    expect(open).toBe(3)
  })
})
