import type { Absence, NamedMean, Statistic, Summary } from '../messages/named-results.ts'
import { meanOf } from '../scoring/mean.ts'
import { roundGuarded } from '../scoring/rounding.ts'
import { quartilesOf } from '../statistics/quartiles.ts'
import { standardDeviationOf } from '../statistics/variance.ts'

/** Decimals of scores and their standard deviations, of percentages, and of reliabilities. */
const scoreDecimals = 2
export const percentDecimals = 1
export const reliabilityDecimals = 3

/** A statistic as it is published: rounded at the very end, or why there is none. */
export function statistic(value: number | null, decimals: number, reason: Absence): Statistic {
  return value === null ? { value, reason } : { value: roundGuarded(value, decimals) }
}

/** Number, mean and standard deviation of organisations' scores. */
export function meanStatistics(values: readonly number[]): NamedMean {
  return {
    n: values.length,
    mean: statistic(meanOf(values), scoreDecimals, 'no-values'),
    deviation: statistic(
      standardDeviationOf(values),
      scoreDecimals,
      values.length === 0 ? 'no-values' : 'one-value',
    ),
  }
}

/** The same with median and quartiles. */
export function summaryStatistics(values: readonly number[]): Summary {
  const quartiles = quartilesOf(values)
  const cut = (at: 'lower' | 'median' | 'upper') =>
    statistic(quartiles === null ? null : quartiles[at], scoreDecimals, 'no-values')
  return {
    ...meanStatistics(values),
    median: cut('median'),
    lowerQuartile: cut('lower'),
    upperQuartile: cut('upper'),
  }
}
