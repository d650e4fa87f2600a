import * as fc from 'fast-check'
import { agreementBeforeFloor, agreementFrom } from '../../../shared/scoring/agreement.ts'
import { varianceOf } from '../../../shared/statistics/variance.ts'
import type { Instrument } from '../../../shared/template/instrument.ts'
import { byDimension } from '../../../shared/words/dimension.ts'
import { sectors } from '../../../shared/words/sector.ts'
import { matrixOfItems, type ResponseMatrix } from './matrices.ts'

/** The most ratings that make an edge: with more there are many more, and nothing new. */
const mostRatings = 12

/** Every collection of so many ratings, in ascending order. */
function collections(length: number, least = 1): number[][] {
  if (length === 0) return [[]]
  return Array.from({ length: 6 - least }, (_, above) => least + above).flatMap((rating) =>
    collections(length - 1, rating).map((others) => [rating, ...others]),
  )
}

/** Whether 1 − s²/2 is within a hundredth of the edge, where rounding decides which label it gets. */
function isNear(ratings: readonly number[], edge: number): boolean {
  const agreement = agreementBeforeFloor(varianceOf(ratings) ?? Number.NaN)
  return Math.abs(100 * agreement - edge) <= 1
}

/** The ratings near each label's edge. */
function ratingsNearEdges(): number[][][] {
  const lengths = Array.from({ length: mostRatings - 1 }, (_, above) => 2 + above)
  const all = lengths.flatMap((length) => collections(length))
  return Object.values(agreementFrom).map((edge) => all.filter((ratings) => isNear(ratings, edge)))
}

const nearEdges = fc.oneof(...ratingsNearEdges().map((ratings) => fc.constantFrom(...ratings)))

const inAnyOrder = (ratings: readonly number[]) =>
  fc.shuffledSubarray([...ratings], { minLength: ratings.length, maxLength: ratings.length })

/** On every item, and so on every dimension, the raters agree to within a hundredth of a label's edge. */
export function atLabelEdges({ items }: Pick<Instrument, 'items'>): fc.Arbitrary<ResponseMatrix> {
  const sectorOf = fc.array(fc.constantFrom(...sectors), { minLength: mostRatings, maxLength: mostRatings })
  return fc.tuple(sectorOf, fc.record(byDimension(() => nearEdges))).chain(([sectorOfEach, ratings]) => {
    const ofItems = fc.tuple(...items.map(({ dimension }) => inAnyOrder(ratings[dimension])))
    return ofItems.map((ofEach) => matrixOfItems(sectorOfEach, ofEach))
  })
}
