import { gapBetween } from '../../../shared/scoring/sectors.ts'
import { type Dimension, dimensions } from '../../../shared/words/dimension.ts'
import { type Extremes, extremesOf } from './extremes.ts'
import type { Group } from './reading.ts'

export interface Gap extends Extremes<string> {
  readonly dimension: Dimension
  readonly gap: number
  readonly flagged: boolean
}

/** How far the shown groups are apart on one score; undefined when fewer than two are shown. */
export function gapOn(dimension: Dimension, groups: readonly Group[]): Gap | undefined {
  const shown = groups.filter(({ scores }) => scores[dimension].value !== null)
  const extremes = extremesOf(shown.map(({ name, scores }) => [name, scores[dimension]] as const))
  if (extremes === undefined || shown.length < 2) return undefined
  return { dimension, ...extremes, ...gapBetween(extremes.high, extremes.low) }
}

/** Where the groups are furthest apart; the first of equals. */
export function widestGap(groups: readonly Group[]): Gap | undefined {
  return dimensions
    .flatMap((dimension) => gapOn(dimension, groups) ?? [])
    .reduce<Gap | undefined>(
      (widest, gap) => (widest === undefined || gap.gap > widest.gap ? gap : widest),
      undefined,
    )
}
