import { describe, expect, it } from 'vitest'
import { dimensions } from '../../shared/words/dimension.ts'
import { chanceFrom } from './chance.ts'
import type { DemonstrationPartnership } from './organisation.ts'
import type { Tendencies } from './programmes.ts'
import { inventCharacter, inventRatings, type Rating } from './ratings.ts'

const partnership: DemonstrationPartnership = {
  name: 'Uji',
  programme: 'education',
  kind: 'education',
  profile: {},
  partners: [],
  respondents: ['government', 'business', 'business', 'community'],
  level: 3,
  leaning: { trust: 0.8 },
  views: { community: { roles: -1.5 } },
  progress: 0.5,
}
const tendencies: Tendencies = {
  leaning: { learning: -1 },
  progress: { trust: -1.1 },
  views: { business: { communication: 1 } },
  unknown: { 'lasting-impact': 60 },
}
/** Many rows a dimension, so that chance weighs little. */
const rows = dimensions.flatMap((dimension) =>
  Array.from({ length: 60 }, (_, index) => ({ row: index + 1, dimension })),
)

function ratingsOf(roundsBefore: number) {
  const character = inventCharacter(partnership, rows, chanceFrom(1))
  return inventRatings(partnership, tendencies, character, roundsBefore, chanceFrom(2 + roundsBefore))
}

const first = ratingsOf(0)
const second = ratingsOf(1)

function answers(ratings: readonly Rating[][], dimension: string, respondents = [0, 1, 2, 3]): Rating[] {
  return ratings.flatMap((line, index) =>
    rows[index]?.dimension === dimension ? respondents.map((respondent) => line[respondent] ?? '') : [],
  )
}

function mean(ratings: readonly Rating[][], dimension: string, respondents?: number[]): number {
  const numbers = answers(ratings, dimension, respondents).filter((rating) => typeof rating === 'number')
  return numbers.reduce((sum, rating) => sum + rating, 0) / numbers.length
}

describe('invented ratings', () => {
  it('are the same at every start, and what Mitra takes', () => {
    expect(ratingsOf(0)).toEqual(first)
    for (const rating of first.flat()) expect([1, 2, 3, 4, 5, 'NA', 'DK', '']).toContain(rating)
  })

  it('lean as the partnership and the programme do', () => {
    expect(mean(first, 'trust') - mean(first, 'innovation')).toBeGreaterThan(0.5)
    expect(mean(first, 'innovation') - mean(first, 'learning')).toBeGreaterThan(0.6)
  })

  it('differ by sector, in the programme and in the partnership', () => {
    const communication = mean(first, 'communication', [1, 2]) - mean(first, 'communication', [0, 3])
    const otherwise = mean(first, 'innovation', [1, 2]) - mean(first, 'innovation', [0, 3])
    expect(communication - otherwise).toBeGreaterThan(0.6)
    expect(mean(first, 'roles', [0]) - mean(first, 'roles', [3])).toBeGreaterThan(0.8)
  })

  it('rise from round to round, but for what falls back', () => {
    expect(mean(second, 'innovation') - mean(first, 'innovation')).toBeGreaterThan(0.3)
    expect(mean(second, 'trust') - mean(first, 'trust')).toBeLessThan(-0.3)
  })

  it('are unknown more often where people cannot know', () => {
    const unknown = (dimension: string) =>
      answers(first, dimension).filter((rating) => rating === 'DK').length
    expect(unknown('lasting-impact')).toBeGreaterThan(4 * unknown('innovation'))
  })
})
