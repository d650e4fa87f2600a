/** The three values that cut a distribution into quarters, unrounded. */
export interface Quartiles {
  readonly lower: number
  readonly median: number
  readonly upper: number
}

/**
 * The quantile of type 7 (Hyndman & Fan 1996), as spreadsheets' QUARTILE.INC and R: between the two values around the
 * place 1 + (n − 1)·share, in proportion.
 *
 * @param sorted ascending, at least one
 * @param share 0 to 1
 */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const before = Math.floor(place)
  const low = sorted[before] ?? Number.NaN
  const high = sorted[before + 1] ?? low
  return low + (place - before) * (high - low)
}

/** Quartiles and median of values in any order; all the same for one value, null of nothing. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  return {
    lower: quantileOf(sorted, 0.25),
    median: quantileOf(sorted, 0.5),
    upper: quantileOf(sorted, 0.75),
  }
}
