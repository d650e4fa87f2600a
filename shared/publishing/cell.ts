import type { Cell } from '../messages/release.ts'
import { roundGuarded } from '../scoring/rounding.ts'
import type { Tally } from './tally.ts'

/** The range of a figure, and how the cell rule treats it. */
export interface Scale {
  /** No value is under it. */
  readonly lowest: number
  /** No value is over it. */
  readonly highest: number
  /** A mean as it is published. */
  readonly round: (mean: number) => number
  /** A mean may be this far from its published value. */
  readonly half: number
  /** Nobody's value may be placed within less than this. */
  readonly width: number
}

const toTenths = (mean: number): number => roundGuarded(mean, 1)
const toTens = (mean: number): number => 10 * roundGuarded(mean / 10, 0)

/** Scores and item means, 1 to 5, published to 0.1. */
export const scoreScale: Scale = { lowest: 1, highest: 5, round: toTenths, half: 0.05, width: 1 }
/** `NA` and `DK` rates in percent, published to 10. */
export const rateScale: Scale = { lowest: 0, highest: 100, round: toTens, half: 5, width: 25 }
/** Practices in place in percent, published to 10. */
export const practiceScale: Scale = { lowest: 0, highest: 100, round: toTens, half: 5, width: 50 }

/** What a reader knows of the sum of some organisations' values: it lies between the two, both included. */
export interface SumRange {
  readonly from: number
  readonly to: number
}

/** A reader of the published value knows the sum to half a step an organisation. */
export function publishedSum(tally: Tally, scale: Scale): SumRange {
  const sum = tally.n * scale.round(tally.sum / tally.n)
  return { from: sum - tally.n * scale.half, to: sum + tally.n * scale.half }
}

/**
 * Whether none of some organisations can be placed within the scale's width by someone who knows nothing about them
 * but their number and their sum: H − L ≥ w, with the rest of them at one end of the scale and then at the other.
 */
export function areUnplaceable(organisations: number, sum: SumRange, scale: Scale): boolean {
  const rest = organisations - 1
  const least = Math.max(scale.lowest, sum.from - rest * scale.highest)
  const greatest = Math.min(scale.highest, sum.to - rest * scale.lowest)
  return roundGuarded(greatest - least, 6) >= scale.width
}

/**
 * Whether an insider, who knows one contributor's value, can place none of the others.
 *
 * The least and the greatest contributor stand for all: as a function of the known value, the greatest possible value
 * of another one is a minimum of linear functions and so concave, the least possible one a maximum and so convex.
 * Their difference is concave, and over the contributors it is smallest at one of the two ends.
 */
function keepsOthersFromInsider(tally: Tally, scale: Scale): boolean {
  const { from, to } = publishedSum(tally, scale)
  return [tally.least, tally.greatest].every((known) =>
    areUnplaceable(tally.n - 1, { from: from - known, to: to - known }, scale),
  )
}

/**
 * Whether the showing itself places nobody. The rule is public, so a shown cell says that every contributor passed as
 * an insider: near the upper end that bounds each value from below by t = S − n·h − (n−1)·b + w, and twenty shown at
 * 5.0 would all have had exactly 5. So t must leave the width too, t ≤ b − w, which is n·b − S + n·h ≥ 2w; likewise at
 * the lower end. This looks at nothing but n and the published value, so that it tells nothing further.
 */
function maySayThatItPassed(tally: Tally, scale: Scale): boolean {
  const { from, to } = publishedSum(tally, scale)
  const belowUpperEnd = tally.n * scale.highest - from
  const aboveLowerEnd = to - tally.n * scale.lowest
  return roundGuarded(Math.min(belowUpperEnd, aboveLowerEnd), 6) >= 2 * scale.width
}

/** A protected cell never says which test protected it, nor how many organisations it would rest on. */
export const protectedCell: Cell = { value: null, reason: 'protected' }

/** Whether the cell rule lets the figure be shown for itself. */
export function passes(tally: Tally, scale: Scale, threshold: number): boolean {
  return tally.n >= threshold && keepsOthersFromInsider(tally, scale) && maySayThatItPassed(tally, scale)
}

/** The cell with its value, once it is decided that it may be shown. */
export function shownCell(tally: Tally, scale: Scale): Cell {
  return { n: tally.n, value: scale.round(tally.sum / tally.n) }
}

/**
 * The cell rule: shown when at least `threshold` organisations have a valid value and nobody who knows one of the
 * values can place another within the scale's width from what is published; else protected, and never 0.
 */
export function cellOf(tally: Tally, scale: Scale, threshold: number): Cell {
  return passes(tally, scale, threshold) ? shownCell(tally, scale) : protectedCell
}
