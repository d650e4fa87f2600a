import * as fc from 'fast-check'
import type { Assessment } from '../../shared/messages/submission.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import { type PracticeStatus, practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Response } from '../../shared/scoring/response.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { dimensions, principles } from '../../shared/words/dimension.ts'
import { type Kind, kinds } from '../../shared/words/kind.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'

/** A confidential round: what publishing takes. */
export interface ConfidentialRound {
  readonly plan: {
    readonly threshold: number
    readonly kinds: readonly Kind[]
    readonly template: { readonly instrument: Instrument }
  }
  /** In key order. */
  readonly submissions: readonly StandingSubmission[]
}

/** An instrument with `itemsEach` items a dimension; weights are quarters and tenths. */
export function instrument(itemsEach: number, weights: readonly number[]): Instrument {
  const items = dimensions.flatMap((dimension, place) =>
    Array.from({ length: itemsEach }, (_, index) => ({
      id: `${dimension}-${index + 1}`,
      dimension,
      weight: weights[(place + index) % weights.length] ?? 1,
    })),
  )
  const practices = principles.map((principle) => ({ id: `practice-${principle}`, principle }))
  return {
    id: 'round-of-the-test',
    version: 1,
    kind: 'general',
    bands: [
      { id: 'concern', from: 1, to: 2.9 },
      { id: 'strength', from: 3, to: 5 },
    ],
    practices,
    items,
    profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
    planning: [],
  }
}

/** How people answer: with which ratings, and how many in twelve responses are something else. */
const temper = fc.record({
  ratings: fc.constantFrom(
    [1, 2, 3, 4, 5],
    [5],
    [1],
    [4, 5, 5, 5],
    [1, 1, 1, 2],
    [3, 4],
    [5, 5, 5, 5, 5, 5, 1],
  ),
  others: fc.constantFrom(0, 1, 6),
})
type Temper = typeof temper extends fc.Arbitrary<infer Value> ? Value : never

const ratingWords: readonly Response[] = [null, 1, 2, 3, 4, 5]
const otherWords: readonly Response[] = ['NA', 'DK', null]

function responseFrom({ ratings, others }: Temper, code: number): Response {
  if (code % 12 < others) return otherWords[code % 3] ?? null
  return ratingWords[ratings[code % ratings.length] ?? 0] ?? null
}

const statusWords: readonly (PracticeStatus | undefined)[] = [...practiceStatuses, undefined]
const longestInstrument = 3 * dimensions.length

const respondent = fc.record({
  sector: fc.nat({ max: 99 }),
  silent: fc.integer({ min: 0, max: 19 }).map((one) => one === 1),
  codes: fc.array(fc.nat({ max: 9999 }), { minLength: longestInstrument, maxLength: longestInstrument }),
})
const partnership = (mostRespondents: number) =>
  fc.record({
    kind: fc.nat({ max: 99 }),
    respondents: fc.array(respondent, { minLength: 1, maxLength: mostRespondents, size: 'max' }),
    practices: fc.array(fc.nat({ max: 99 }), { minLength: principles.length, maxLength: principles.length }),
  })
type PartnershipDraw = ReturnType<typeof partnership> extends fc.Arbitrary<infer Value> ? Value : never
const organisation = (mostRespondents: number) =>
  fc.record({
    ownTemper: fc.option(temper, { freq: 2 }),
    partnerships: fc.array(partnership(mostRespondents), { minLength: 1, maxLength: 3 }),
  })

const some = <Value>(pool: readonly Value[], code: number): Value | undefined => pool[code % pool.length]

const twoDigits = (place: number): string => String(place).padStart(2, '0')

/** Rounds of `fewest` to `most` organisations, from unanimous to scattered, in few or many kinds and sectors. */
export function confidentialRound(
  fewest: number,
  most: number,
  { mostRespondents = 4, fewestItemsEach = 1 } = {},
): fc.Arbitrary<ConfidentialRound> {
  const sizes = { minLength: fewest, maxLength: most, size: 'max' as const }
  return fc
    .record({
      threshold: fc.constantFrom(5, 5, 5, 6, 8),
      itemsEach: fc.integer({ min: fewestItemsEach, max: 3 }),
      weights: fc.array(fc.constantFrom(0.1, 0.5, 1, 1.25, 2, 3), { minLength: 1, maxLength: 4 }),
      temper,
      kindPool: fc.constantFrom<readonly Kind[]>(['education'], ['research', 'education'], kinds),
      sectorPool: fc.constantFrom<readonly (Sector | null)[]>(
        ['nonprofit'],
        ['nonprofit', 'business'],
        [...sectors, null],
      ),
      organisations: fc.array(organisation(mostRespondents), sizes),
    })
    .map((drawn) => {
      const ofRound = instrument(drawn.itemsEach, drawn.weights)
      const assessment = (one: PartnershipDraw, mood: Temper): Assessment => ({
        template: { id: ofRound.id, version: 1 },
        kind: some(drawn.kindPool, one.kind) ?? 'general',
        partnershipName: 'A partnership',
        respondents: one.respondents.map(({ sector, silent, codes }) => ({
          sector: some(drawn.sectorPool, sector) ?? null,
          responses: ofRound.items.map((_, place) => (silent ? null : responseFrom(mood, codes[place] ?? 0))),
        })),
        practices: Object.fromEntries(
          ofRound.practices.flatMap(({ id }, place) => {
            const status = some(statusWords, one.practices[place] ?? 0)
            return status === undefined ? [] : [[id, status]]
          }),
        ),
      })
      return {
        plan: { threshold: drawn.threshold, kinds, template: { instrument: ofRound } },
        submissions: drawn.organisations.flatMap(({ ownTemper, partnerships }, place) =>
          partnerships.map((one, index) => ({
            organisation: `organisation-${twoDigits(place)}`,
            partnership: `partnership-${twoDigits(index)}`,
            assessment: assessment(one, ownTemper ?? drawn.temper),
          })),
        ),
      }
    })
}

/** One organisation with the kind of its one partnership and its ten scores, in whole tenths from 1 to 5. */
export interface ScoredOrganisation {
  readonly kind: Kind
  readonly scores: readonly number[]
}

const raters = 10

/** A round in which the organisations have precisely these scores: ten raters each, who differ by one at most. */
export function roundOfScores(
  threshold: number,
  organisations: readonly ScoredOrganisation[],
): ConfidentialRound {
  const ofRound = instrument(1, [1])
  const ratingsOf = (score: number, rater: number): Response => {
    const total = Math.round(score * raters)
    return ratingWords[Math.floor(total / raters) + (rater < total % raters ? 1 : 0)] ?? null
  }
  const submissions = organisations.map(({ kind, scores }, place) => ({
    organisation: `organisation-${twoDigits(place)}`,
    partnership: 'partnership-00',
    assessment: {
      template: { id: ofRound.id, version: 1 },
      kind,
      partnershipName: 'A partnership',
      respondents: Array.from({ length: raters }, (_, rater) => ({
        sector: 'nonprofit' as const,
        responses: ofRound.items.map((_, index) => ratingsOf(scores[index] ?? 1, rater)),
      })),
      practices: {},
    },
  }))
  return { plan: { threshold, kinds, template: { instrument: ofRound } }, submissions }
}

/** Tenths close to one end: 0 is the end itself. Which end, and how far from it, each dimension and kind has its own. */
function tightScore(end: { readonly atTop: boolean; readonly spread: number }, draw: number): number {
  const distance = draw % (end.spread + 1)
  return (end.atTop ? 50 - distance : 10 + distance) / 10
}

/** Rounds of two kinds in which nearly everybody is near one end of the scale, where rounding hides least. */
export function tightRound(threshold: number, mostOfAKind: number): fc.Arbitrary<ConfidentialRound> {
  const draws = fc.array(fc.nat({ max: 9999 }), {
    minLength: dimensions.length,
    maxLength: dimensions.length,
  })
  const ofKind = fc.array(draws, { minLength: threshold, maxLength: mostOfAKind })
  const ends = fc.array(
    fc.record({
      atTop: fc.boolean(),
      spreads: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    }),
    { minLength: dimensions.length, maxLength: dimensions.length },
  )
  return fc.record({ ends, organisations: fc.tuple(ofKind, ofKind) }).map((drawn) => {
    const organisations = drawn.organisations.flatMap((ofOneKind, which) =>
      ofOneKind.map((codes): ScoredOrganisation => {
        const scores = drawn.ends.map(({ atTop, spreads }, index) =>
          tightScore({ atTop, spread: spreads[which] ?? 1 }, codes[index] ?? 0),
        )
        return { kind: which === 0 ? 'education' : 'research', scores }
      }),
    )
    return roundOfScores(threshold, organisations)
  })
}
