import { inTenths } from '../scoring/rounding.ts'
import type { Band } from './instrument.ts'

const lowestTenths = 10
const highestTenths = 50

/**
 * What keeps the bands from covering every score from 1.0 to 5.0 exactly once, in ascending order; empty when nothing
 * does. Each sentence names the band and says what to do.
 */
export function bandFaults(bands: readonly Band[]): string[] {
  const faults: string[] = []
  let expected = lowestTenths
  for (const band of bands) {
    if (inTenths(band.from) !== expected) {
      const problem = inTenths(band.from) > expected ? 'leaves a gap' : 'overlaps the scores before it'
      faults.push(`band "${band.id}" ${problem}: let it start at ${(expected / 10).toFixed(1)}`)
    }
    if (inTenths(band.to) < inTenths(band.from)) {
      faults.push(
        `band "${band.id}" ends before it starts: give it an end of ${band.from.toFixed(1)} or more`,
      )
    }
    expected = inTenths(band.to) + 1
  }
  if (expected !== highestTenths + 1) {
    const last = bands[bands.length - 1]
    faults.push(`band "${last === undefined ? '' : last.id}" is the last: let it end at 5.0`)
  }
  return faults
}
