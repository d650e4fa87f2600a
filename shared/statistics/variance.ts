import { meanOf } from '../scoring/mean.ts'

/** The variance of values with n − 1, unrounded; null under two values. */
export function varianceOf(values: readonly number[]): number | null {
  const mean = meanOf(values)
  if (mean === null || values.length < 2) return null
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

/** The standard deviation of values with n − 1, as spreadsheets' STDEV, unrounded; null under two values. */
export function standardDeviationOf(values: readonly number[]): number | null {
  const variance = varianceOf(values)
  return variance === null ? null : Math.sqrt(variance)
}
