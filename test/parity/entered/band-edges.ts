import * as fc from 'fast-check'
import type { Instrument } from '../../../shared/template/instrument.ts'
import { byDimension } from '../../../shared/words/dimension.ts'
import { sectors } from '../../../shared/words/sector.ts'
import { itemsIn, matrixOfItems, type ResponseMatrix, ratingsOfItem } from './matrices.ts'
import { ratingsWithSum } from './ratings-with-sum.ts'

/** Whether total/count lies exactly halfway between two hundredths, or its rounded value between two tenths. */
function isTie(total: number, count: number): boolean {
  const halvesOfHundredths = (200 * total) / count
  const hundredths = Math.round((100 * total) / count)
  return (Number.isInteger(halvesOfHundredths) && halvesOfHundredths % 2 === 1) || hundredths % 10 === 5
}

function tiesFor(count: number): number[] {
  return Array.from({ length: 4 * count + 1 }, (_, above) => count + above).filter((total) =>
    isTie(total, count),
  )
}

/** Ratings whose mean is a tie where so many of them can make one. */
function tiedRatings(count: number): fc.Arbitrary<number[]> {
  const ties = tiesFor(count)
  const total = ties.length === 0 ? fc.integer({ min: count, max: 5 * count }) : fc.constantFrom(...ties)
  return total.chain((sum) => ratingsWithSum(count, sum))
}

/** Every dimension's mean is an exact tie: x.xx5 before the second decimal, or x.x5 before a band's tenth. */
export function atBandEdges(instrument: Pick<Instrument, 'items'>): fc.Arbitrary<ResponseMatrix> {
  return fc.constantFrom(2, 4, 5, 8, 10, 16, 20).chain((respondents) => {
    const sectorOf = Array.from(
      { length: respondents },
      (_, place) => sectors[place % sectors.length] ?? null,
    )
    const tied = byDimension((dimension) => tiedRatings(itemsIn(instrument, dimension) * respondents))
    return fc.record(tied).map((blocks) =>
      matrixOfItems(
        sectorOf,
        instrument.items.map((item) => ratingsOfItem(instrument, item, blocks[item.dimension], respondents)),
      ),
    )
  })
}
