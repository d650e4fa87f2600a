import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { Response } from '../../shared/scoring/response.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { type Kind, kinds } from '../../shared/words/kind.ts'
import type { Sector } from '../../shared/words/sector.ts'
import { type ConfidentialRound, instrument } from './rounds.ts'
import { type Next, pick, stream } from './stream.ts'

const itemsEach = 4

/** About normal: mean 0, standard deviation 1. */
function deviation(next: Next): number {
  let sum = 0
  for (let draw = 0; draw < 12; draw += 1) sum += next(1000) / 1000
  return sum - 6
}

/** Standard deviations around a dimension's mean: of organisations, of people in them, of items, of single answers. */
const spread = { organisation: 0.45, person: 0.5, item: 0.3, answer: 0.5 }

/** One response in twenty is none: as often `NA`, `DK` and blank. */
function responseTo(expected: number, next: Next): Response {
  if (next(20) === 0) return pick<Response>(['NA', 'DK', null], next)
  const felt = Math.round(expected + spread.answer * deviation(next))
  return ([1, 2, 3, 4, 5] as const)[Math.min(5, Math.max(1, felt)) - 1] ?? null
}

const sectorPool = [
  'nonprofit',
  'nonprofit',
  'nonprofit',
  'government',
  'government',
  'business',
  'academia',
] satisfies Sector[]
const kindPool = [
  'education',
  'education',
  'education',
  'research',
  'infrastructure',
  'general',
] satisfies Kind[]

/**
 * A round as programmes ordinarily have them: 3 to 8 people of several sectors rate each partnership, one organisation in
 * five has two partnerships, answers scatter around means of 2 to 4.2.
 */
export function ordinaryRound(organisations: number, seed: number): ConfidentialRound {
  const next = stream(seed)
  const ofRound = instrument(itemsEach, [1])
  const itemMeans = dimensions.flatMap(() => {
    const mean = 2 + (2.2 * next(1000)) / 1000
    return Array.from({ length: itemsEach }, () => mean + spread.item * deviation(next))
  })
  const submissions = Array.from({ length: organisations }, (_, place): StandingSubmission[] => {
    const own = dimensions.map(() => spread.organisation * deviation(next))
    return Array.from({ length: next(5) === 0 ? 2 : 1 }, (_, partnership) => ({
      organisation: `organisation-${String(place).padStart(2, '0')}`,
      partnership: `partnership-${partnership}`,
      assessment: {
        template: { id: ofRound.id, version: 1 },
        kind: pick(kindPool as [Kind, ...Kind[]], next),
        partnershipName: 'A partnership',
        respondents: Array.from({ length: 3 + next(6) }, () => {
          const ofPerson = spread.person * deviation(next)
          return {
            sector: pick(sectorPool as [Sector, ...Sector[]], next),
            responses: itemMeans.map((mean, item) =>
              responseTo(mean + (own[Math.floor(item / itemsEach)] ?? 0) + ofPerson, next),
            ),
          }
        }),
        practices: Object.fromEntries(
          ofRound.practices.map(({ id }) => [id, pick(['in-place', 'partly', 'not-yet'] as const, next)]),
        ),
      },
    }))
  }).flat()
  return { plan: { threshold: 5, kinds, template: { instrument: ofRound } }, submissions }
}
