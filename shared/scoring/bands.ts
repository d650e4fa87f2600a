import type { Band } from '../template/instrument.ts'
import { inTenths } from './rounding.ts'

/**
 * Rule 3: the band of a score, found on the score rounded to one decimal. Bands are prompts for discussion.
 *
 * @param bands ascending, together covering 1.0 to 5.0 in steps of 0.1
 * @param score 1 to 5
 */
export function bandOf(bands: readonly Band[], score: number): Band | undefined {
  return bands.find((band) => inTenths(score) <= inTenths(band.to))
}

/** A dimension in the lowest band is flagged, whatever the overall score says. */
export function isFlagged(bands: readonly Band[], band: Band | undefined): boolean {
  return band !== undefined && band.id === bands[0]?.id
}
