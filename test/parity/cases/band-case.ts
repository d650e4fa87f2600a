import { expect } from 'vitest'
import type { ResponseMatrix } from '../entered/matrices.ts'
import type { NamedCase } from './named-case.ts'

// Weights of 5, 4, 2 and 1 make 4, 2.75, 29/12, 8/3 and 35/12, whose mean is exactly 2.95: rounded, 3.0.
const weightsOfTrust = [5, 4, 2, 1]
const ratingsOfTrust = [
  [4, 4, 4, 4],
  [3, 3, 2, 2],
  [2, 3, 2, 3],
  [3, 2, 3, 3],
  [3, 3, 3, 2],
]

export const bandCase: NamedCase = {
  name: 'an exact tie at the edge of a band, which engines round differently',
  matrix: ({ items }): ResponseMatrix | null => {
    const trust = items.flatMap((item, place) => (item.dimension === 'trust' ? [place] : []))
    if (trust.length !== weightsOfTrust.length) return null
    return {
      weights: items.map((_, place) => weightsOfTrust[trust.indexOf(place)] ?? 1),
      respondents: ratingsOfTrust.map((ratings) => ({
        sector: 'nonprofit',
        cells: items.map((_, place) => ratings[trust.indexOf(place)] ?? 3),
      })),
    }
  },
  expectIn: (shown) => {
    expect(shown.scores.trust).toBe(2.95)
    expect(shown.bands.trust).toBe('discuss')
    expect(shown.flagged).toEqual([])
  },
}
