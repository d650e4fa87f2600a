import type { PublishingPlan } from '../../shared/publishing/round.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Response } from '../../shared/scoring/response.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { type Kind, kinds } from '../../shared/words/kind.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import { instrument } from './rounds.ts'
import { type Next, pick, stream } from './stream.ts'

/** A programme to attack: its plan and the submissions that stand in each of its rounds, in key order. */
export interface AttackedProgramme {
  readonly plan: PublishingPlan
  readonly rounds: readonly (readonly StandingSubmission[])[]
}

type Pool<Value> = readonly [Value, ...Value[]]

/** What most people answer; the end of the scale, where little is hidden, as often as the middle. */
const ratingPools: Pool<Pool<1 | 2 | 3 | 4 | 5>> = [
  [1, 2, 3, 4, 5],
  [2, 3, 4],
  [3, 4],
  [4, 4, 4, 5],
  [4, 5],
  [5, 5, 5, 4],
  [5, 5, 5, 5, 5, 5, 4],
  [5, 5, 5, 5, 3],
  [1, 1, 1, 2],
  [1, 1, 1, 1, 1, 1, 2],
  [1, 5],
  [3],
]

/** Of twelve responses, how many are no rating. */
const silencePools: Pool<number> = [0, 0, 0, 1, 3, 6]

const sectorPools: Pool<Pool<Sector | null>> = [
  ['nonprofit', 'nonprofit', 'nonprofit', 'nonprofit', 'nonprofit', 'government'],
  ['nonprofit', 'business'],
  ['nonprofit', 'business', 'government'],
  ['nonprofit', 'nonprofit', 'business', 'government', null],
  ['nonprofit', ...sectors, null],
]

const kindPools: Pool<Pool<Kind>> = [
  ['education'],
  ['education', 'education', 'education', 'research'],
  ['education', 'research'],
  ['infrastructure', ...kinds],
]

const weightPools: Pool<Pool<number>> = [[1], [1], [1, 2, 0.5], [3, 0.1], [1, 1, 2]]

/** How people answer on one dimension. */
interface Temper {
  readonly ratings: Pool<1 | 2 | 3 | 4 | 5>
  readonly silence: number
}

const temperFrom = (next: Next): Temper => ({
  ratings: pick(ratingPools, next),
  silence: pick(silencePools, next),
})

function responseFrom({ ratings, silence }: Temper, next: Next): Response {
  if (next(12) < silence) return pick<Response>(['NA', 'DK', null], next)
  return pick(ratings, next)
}

/** What stays of an organisation from round to round. */
interface Member {
  readonly id: string
  /** Of each of its partnerships. */
  readonly kinds: readonly Kind[]
  readonly mostRespondents: number
  /** All its respondents are of this sector, where it has one. */
  readonly sector: Sector | null | undefined
  readonly tempers: readonly Temper[] | undefined
}

interface Circumstances {
  readonly itemsEach: number
  readonly plan: PublishingPlan
  readonly sectorPool: Pool<Sector | null>
  readonly tempers: readonly Temper[]
}

const tempersFrom = (next: Next) => dimensions.map(() => temperFrom(next))

function memberFrom(
  place: number,
  kindPool: Pool<Kind>,
  sectorPool: Pool<Sector | null>,
  next: Next,
): Member {
  const partnerships = pick([1, 1, 1, 2, 3], next)
  return {
    id: `organisation-${String(place).padStart(2, '0')}`,
    kinds: Array.from({ length: partnerships }, () => pick(kindPool, next)),
    mostRespondents: pick([1, 3, 5, 10], next),
    sector: next(2) === 0 ? pick(sectorPool, next) : undefined,
    tempers: next(4) === 0 ? tempersFrom(next) : undefined,
  }
}

function submissionsOf(member: Member, circumstances: Circumstances, next: Next): StandingSubmission[] {
  const { itemsEach, sectorPool } = circumstances
  const { instrument: asked } = circumstances.plan.template
  const tempers = member.tempers ?? circumstances.tempers
  return member.kinds.map((kind, place) => ({
    organisation: member.id,
    partnership: `partnership-${place}`,
    assessment: {
      template: { id: asked.id, version: 1 },
      kind,
      partnershipName: 'A partnership',
      respondents: Array.from({ length: 1 + next(member.mostRespondents) }, () => ({
        sector: member.sector === undefined ? pick(sectorPool, next) : member.sector,
        responses: asked.items.map((_, item) =>
          responseFrom(
            tempers[Math.floor(item / itemsEach)] ?? { ratings: ratingPools[0], silence: 0 },
            next,
          ),
        ),
      })),
      practices: Object.fromEntries(
        asked.practices.flatMap(({ id }) => (next(8) === 0 ? [] : [[id, pick(practicePool, next)]])),
      ),
    },
  }))
}

const practicePool: Pool<(typeof practiceStatuses)[number]> = ['in-place', ...practiceStatuses]

/**
 * A random programme of 5 to 30 organisations, each with 1 to 3 partnerships, over 1 to 3 rounds that some join late,
 * leave early or sit out.
 */
export function programmeFrom(seed: number): AttackedProgramme {
  const next = stream(seed)
  const itemsEach = 1 + next(4)
  const kindPool = pick(kindPools, next)
  const sectorPool = pick(sectorPools, next)
  const plan = {
    threshold: pick([5, 5, 5, 6, 8], next),
    kinds,
    template: { instrument: instrument(itemsEach, pick(weightPools, next)) },
  }
  const circumstances = { itemsEach, plan, sectorPool, tempers: tempersFrom(next) }
  const size = next(3) === 0 ? 5 + next(26) : 5 + next(8)
  const members = Array.from({ length: size }, (_, place) => memberFrom(place, kindPool, sectorPool, next))
  const rounds = Array.from({ length: 1 + next(3) }, (_, round) =>
    members
      .filter(() => round === 0 || next(6) > 0)
      .flatMap((member) => submissionsOf(member, circumstances, next)),
  )
  return { plan, rounds }
}
