import * as fc from 'fast-check'
import type { Instrument } from '../../../shared/template/instrument.ts'
import { byDimension } from '../../../shared/words/dimension.ts'
import { sectors } from '../../../shared/words/sector.ts'
import { itemsIn, matrixOfItems, type ResponseMatrix, ratingsOfItem } from './matrices.ts'
import { ratingsWithSum } from './ratings-with-sum.ts'

/**
 * All ratings of two sectors on a dimension: their means are one point apart, or as little more or less as can be.
 *
 * @param high how many ratings the higher sector gives
 */
function ratingsAPointApart(high: number, low: number): fc.Arbitrary<[number[], number[]]> {
  const lowestSum = fc.integer({ min: low, max: 4 * low })
  return fc
    .tuple(lowestSum, fc.constantFrom(Math.floor, Math.ceil))
    .chain(([lowest, towards]) =>
      fc.tuple(ratingsWithSum(high, towards(high * (lowest / low + 1))), ratingsWithSum(low, lowest)),
    )
}

const sizes = fc
  .integer({ min: 1, max: 19 })
  .chain((high) => fc.tuple(fc.constant(high), fc.integer({ min: 1, max: 20 - high })))

/** Two sectors that are about one point apart on every dimension: a gap of 1.00, or hardly more or less. */
export function atGapEdges(instrument: Pick<Instrument, 'items'>): fc.Arbitrary<ResponseMatrix> {
  const two = fc.shuffledSubarray([...sectors], { minLength: 2, maxLength: 2 })
  return fc.tuple(sizes, two).chain(([[high, low], [highest = null, lowest = null]]) => {
    const sectorOf = Array.from({ length: high + low }, (_, place) => (place < high ? highest : lowest))
    const apart = byDimension((dimension) => {
      const items = itemsIn(instrument, dimension)
      return ratingsAPointApart(items * high, items * low)
    })
    return fc.record(apart).map((blocks) =>
      matrixOfItems(
        sectorOf,
        instrument.items.map((item) => {
          const [ofHighest, ofLowest] = blocks[item.dimension]
          return [
            ...ratingsOfItem(instrument, item, ofHighest, high),
            ...ratingsOfItem(instrument, item, ofLowest, low),
          ]
        }),
      ),
    )
  })
}
