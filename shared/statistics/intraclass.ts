import { meanOf } from '../scoring/mean.ts'

/** The values of one group, as much of them as the analysis of variance needs. */
export interface Group {
  readonly size: number
  readonly mean: number
  /** Sum of their squared distances from the mean. */
  readonly squares: number
}

/** @returns null of nothing */
export function groupOf(values: readonly number[]): Group | null {
  const mean = meanOf(values)
  if (mean === null) return null
  return { size: values.length, mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) }
}

/** Mean squares of the one-way analysis of variance with random groups. */
interface MeanSquares {
  readonly between: number
  readonly within: number
  /** n₀: the groups' average size, weighed so that unequal sizes leave no bias. */
  readonly size: number
}

/** Less than any two different scores can make: a smaller mean square is binary noise. */
const noise = 1e-18

const withoutNoise = (meanSquare: number): number => (meanSquare < noise ? 0 : meanSquare)

const sumOver = (groups: readonly Group[], of: (group: Group) => number): number =>
  groups.reduce((sum, group) => sum + of(group), 0)

/** @returns null under two groups, or when no group has two values */
function meanSquaresOf(groups: readonly Group[]): MeanSquares | null {
  const n = sumOver(groups, ({ size }) => size)
  if (groups.length < 2 || n === groups.length) return null
  const grandMean = sumOver(groups, ({ size, mean }) => size * mean) / n
  const between = sumOver(groups, ({ size, mean }) => size * (mean - grandMean) ** 2)
  const within = sumOver(groups, ({ squares }) => squares)
  return {
    between: withoutNoise(between / (groups.length - 1)),
    within: withoutNoise(within / (n - groups.length)),
    size: (n - sumOver(groups, ({ size }) => size ** 2) / n) / (groups.length - 1),
  }
}

/** Both at most 1 and unrounded; under 0 where the values of a group differ more than the groups do. */
export interface Intraclass {
  /** ICC(1): how alike two values of one group are; null when no two values differ. */
  readonly single: number | null
  /** ICC(1,k): how reliable the mean of a group of average size is; null when no two groups' means differ. */
  readonly average: number | null
}

/**
 * Intraclass correlations of values within groups, from the one-way analysis of variance with random groups:
 * ICC(1) = (MSB − MSW)/(MSB + (n₀ − 1)·MSW) and ICC(1,k) = (MSB − MSW)/MSB (Shrout & Fleiss 1979, for groups of equal
 * size). Groups of several sizes count as n₀ = (N − Σnᵢ²/N)/(K − 1) values each (Haggard 1958; Bliese 2000). A group of
 * one value says something of the groups' differences and nothing of those within.
 *
 * @returns null under two groups, or when no group has two values
 */
export function intraclassOf(groups: readonly Group[]): Intraclass | null {
  const meanSquares = meanSquaresOf(groups)
  if (meanSquares === null) return null
  const { between, within, size } = meanSquares
  const all = between + (size - 1) * within
  return {
    single: all === 0 ? null : (between - within) / all,
    average: between === 0 ? null : (between - within) / between,
  }
}
