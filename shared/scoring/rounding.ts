/** Enough to undo binary noise in a sum of a few hundred responses, far finer than anything that is shown. */
const guardDecimals = 6

/** ROUND as spreadsheets do it: a half goes away from zero, and there is no negative zero. */
function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  const rounded = Math.round(Math.abs(value) * factor) / factor
  return value < 0 && rounded > 0 ? -rounded : rounded
}

/** A value without the noise of binary fractions: `ROUND(x;6)` in the sheet. For comparing it with a whole number. */
export function withoutNoise(value: number): number {
  return round(value, guardDecimals)
}

/**
 * Rounds half-up, guarded against binary fractions: the mean of 3, 2.75, 29/12, 8/3 and 35/12 is exactly 2.75 and
 * must become 2.8 in every engine. The sheet's formula for the same is `ROUND(ROUND(10^d*x;6);0)/10^d`.
 *
 * @param value of a size under 9,000,000,000 at 0 decimals, 90,000,000 at 2, 9,000 at 6
 * @param decimals 0 to 6
 */
export function roundGuarded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return round(withoutNoise(value * factor), 0) / factor
}

/** A score in whole tenths, a whole number: what bands compare, as 2.9 + 0.1 is not 3 in binary fractions. */
export function inTenths(score: number): number {
  return round(withoutNoise(score * 10), 0)
}

/** A score in whole hundredths, a whole number: what ranks and gaps compare without fractions. */
export function inHundredths(score: number): number {
  return round(withoutNoise(score * 100), 0)
}
