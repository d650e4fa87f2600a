/** How many ratings were 1, 2, 3, 4 and 5. */
export type Distribution = [number, number, number, number, number]

export const noRatings = (): Distribution => [0, 0, 0, 0, 0]

/** Counts one rating, 1 to 5, in. */
export function countRating(distribution: Distribution, rating: 1 | 2 | 3 | 4 | 5): void {
  distribution[rating - 1] = (distribution[rating - 1] ?? 0) + 1
}

/** How many percent `part` is of `whole`, 0 to 100, unrounded; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole
}

/** Top-2-box: how many percent of the ratings are 4 or 5, unrounded; null without a rating. */
export function topTwoOf(distribution: Distribution): number | null {
  const [one, two, three, four, five] = distribution
  return percentOf(four + five, one + two + three + four + five)
}
