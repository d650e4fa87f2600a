import { expect } from 'vitest'
import type { Dimension } from '../../../shared/words/dimension.ts'
import { itemsIn, matrixOfItems, ratingsOfItem } from '../entered/matrices.ts'
import type { Shown } from '../sheet.ts'
import { all, eachTheSame, everywhere, type NamedCase } from './named-case.ts'

/** The same gap on every dimension, and who sits where. */
function expectGap(
  { differences }: Shown,
  gap: number,
  highest: readonly string[],
  lowest: readonly string[],
) {
  for (const sectors of Object.values(differences.sectors)) {
    expect(sectors).toMatchObject({ gap, highest, lowest })
  }
}

const twoSectors: NamedCase = {
  name: 'two sectors only, one of them with one respondent',
  matrix: (instrument) =>
    eachTheSame(instrument, [
      ...all('community', [4, 5, 4]),
      ...all('government', [2]),
      ...all('media', ['']),
    ]),
  expectIn: ({ differences }) => {
    const expected = {
      scores: [
        { sector: 'government', score: 2, respondents: 1 },
        { sector: 'community', score: 4.33, respondents: 3 },
      ],
      gap: 2.33,
      highest: ['community'],
      lowest: ['government'],
    }
    expect(differences.sectors).toEqual(everywhere(expected))
  },
}

const onePoint: NamedCase = {
  // In binary fractions 2.8 less 1.8 is under 1.
  name: 'a gap of exactly 1.00',
  matrix: (instrument) =>
    eachTheSame(instrument, [...all('business', [3, 3, 3, 3, 2]), ...all('nonprofit', [2, 2, 2, 2, 1])]),
  expectIn: (shown) => expectGap(shown, 1, ['business'], ['nonprofit']),
}

const underOnePoint: NamedCase = {
  // 29/8 is shown as 3.63 and 29/11 as 2.64.
  name: 'a gap of 0.99',
  matrix: (instrument) =>
    eachTheSame(instrument, [
      ...all('business', [4, 4, 4, 4, 4, 3, 3, 3]),
      ...all('nonprofit', [3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2]),
    ]),
  expectIn: (shown) => expectGap(shown, 0.99, [], []),
}

/** Ratings with the sum, as even as they can be. */
function evenRatings(count: number, sum: number): number[] {
  const least = Math.floor(sum / count)
  return Array.from({ length: count }, (_, place) => (place < sum - least * count ? least + 1 : least))
}

const onePointAsShown: NamedCase = {
  // 34/16 is shown as 2.13 and 68/60 as 1.13, 29/12 as 2.42 and 64/45 as 1.42: unrounded, they are closer than a point.
  name: 'a gap of 1.00 between what is shown and of less between unrounded scores',
  matrix: (instrument) => {
    const sums: Readonly<Record<number, readonly [number, number]>> = { 3: [29, 64], 4: [34, 68] }
    const number = (dimension: Dimension) => itemsIn(instrument, dimension)
    const ratings = instrument.items.flatMap((item) => {
      const [highest, lowest] = sums[number(item.dimension)] ?? []
      if (highest === undefined || lowest === undefined) return []
      const ofBusiness = evenRatings(4 * number(item.dimension), highest)
      const ofMedia = evenRatings(15 * number(item.dimension), lowest)
      return [
        [...ratingsOfItem(instrument, item, ofBusiness, 4), ...ratingsOfItem(instrument, item, ofMedia, 15)],
      ]
    })
    const sectorOf = Array.from({ length: 19 }, (_, place) => (place < 4 ? 'business' : 'media'))
    return ratings.length < instrument.items.length ? null : matrixOfItems(sectorOf, ratings)
  },
  expectIn: (shown) => expectGap(shown, 1, ['business'], ['media']),
}

/** Two sectors, and how far they are apart. */
export const gapCases: readonly NamedCase[] = [twoSectors, onePoint, underOnePoint, onePointAsShown]
