import * as fc from 'fast-check'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { Response } from '../../shared/scoring/response.ts'
import { type Kind, kinds } from '../../shared/words/kind.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import { type ConfidentialRound, instrument } from './rounds.ts'
import { type Next, stream } from './stream.ts'

/** How a round's organisations get their respondents' sectors. */
type Mixture = 'one each' | 'mostly one each' | 'any'

type Rating = 1 | 2 | 3 | 4 | 5
const ratingWords: readonly Rating[] = [1, 2, 3, 4, 5]

/** The ratings that most give on a dimension, and how many in ten say something else. */
interface Temper {
  readonly ratings: readonly Rating[]
  readonly others: number
}

interface Drawn {
  readonly itemsEach: number
  readonly mixture: Mixture
  readonly sectorPool: readonly (Sector | null)[]
  readonly kindPool: readonly Kind[]
  /** One for each dimension. */
  readonly tempers: readonly Temper[]
  /** By organisation and partnership, a number for each respondent, from which all that he says follows. */
  readonly organisations: readonly (readonly (readonly number[])[])[]
}

const some = <Value>(pool: readonly Value[], next: Next): Value | undefined => pool[next(pool.length)]

function responseOf(temper: Temper | undefined, next: Next): Response {
  if (temper === undefined) return null
  if (next(10) < temper.others) return next(2) === 0 ? 'NA' : null
  return some(next(12) === 0 ? ratingWords : temper.ratings, next) ?? null
}

function roundFrom(drawn: Drawn): ConfidentialRound {
  const ofRound = instrument(drawn.itemsEach, [1, 2, 0.5])
  const respondent = (seed: number, ownSector: Sector | null | undefined) => {
    const next = stream(seed)
    return {
      sector: ownSector === undefined ? (some(drawn.sectorPool, next) ?? null) : ownSector,
      responses: ofRound.items.map((_, item) =>
        responseOf(drawn.tempers[Math.floor(item / drawn.itemsEach)], next),
      ),
    }
  }
  const submissions = drawn.organisations.flatMap((partnerships, place) => {
    const own = stream(partnerships[0]?.[0] ?? 0)
    const sector = some(drawn.sectorPool, own) ?? null
    const isOfOne = drawn.mixture === 'one each' || (drawn.mixture === 'mostly one each' && own(5) > 0)
    return partnerships.map(
      (seeds, index): StandingSubmission => ({
        organisation: `organisation-${String(place).padStart(2, '0')}`,
        partnership: `partnership-${index}`,
        assessment: {
          template: { id: ofRound.id, version: 1 },
          kind: some(drawn.kindPool, stream(seeds[0] ?? 0)) ?? 'general',
          partnershipName: 'A partnership',
          respondents: seeds.map((seed) => respondent(seed, isOfOne ? sector : undefined)),
          practices: {},
        },
      }),
    )
  })
  return { plan: { threshold: 5, kinds, template: { instrument: ofRound } }, submissions }
}

const temper: fc.Arbitrary<Temper> = fc.record({
  ratings: fc.constantFrom<readonly Rating[]>(
    [1, 2, 3, 4, 5],
    [3, 4],
    [4, 4, 4, 5],
    [4, 5],
    [5, 5, 5, 5, 3],
    [1, 2],
    [1, 1, 1, 2],
    [1, 5],
    [3],
  ),
  others: fc.constantFrom(0, 0, 0, 2),
})

/**
 * Rounds of `fewest` to `most` organisations whose respondents are of one sector each, nearly so, or of several; of
 * sectors of any size, in one kind or several, with one respondent or some; each dimension has a temper of its own.
 */
export function roundOfSectors(fewest: number, most: number): fc.Arbitrary<ConfidentialRound> {
  const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 5 })
  return fc
    .record({
      itemsEach: fc.constantFrom(1, 1, 2),
      mixture: fc.constantFrom<Mixture>('one each', 'mostly one each', 'any'),
      sectorPool: fc.constantFrom<readonly (Sector | null)[]>(
        ['nonprofit', 'nonprofit', 'nonprofit', 'nonprofit', 'nonprofit', 'government'],
        ['nonprofit', 'business'],
        ['nonprofit', 'business', 'government'],
        ['nonprofit', 'nonprofit', 'business', 'government', null],
        [...sectors, null],
      ),
      kindPool: fc.constantFrom<readonly Kind[]>(['education'], ['education'], ['education', 'research']),
      tempers: fc.array(temper, { minLength: 10, maxLength: 10 }),
      organisations: fc.array(
        fc.oneof(
          { weight: 3, arbitrary: fc.tuple(seeds) },
          { weight: 1, arbitrary: fc.array(seeds, { minLength: 1, maxLength: 3 }) },
          { weight: 2, arbitrary: fc.tuple(fc.tuple(fc.nat())) },
        ),
        { minLength: fewest, maxLength: most, size: 'max' },
      ),
    })
    .map(roundFrom)
}
