/** The cell rule of the design, worked out a second time in exact fractions, with every contributor tried. */
import type { Cell } from '../../shared/messages/release.ts'
import {
  atLeast,
  dividedBy,
  type Fraction,
  fraction,
  larger,
  meanOf,
  minus,
  plus,
  roundedTo,
  smaller,
  times,
  toNumber,
  whole,
} from './fraction.ts'

export type Values = readonly Fraction[]

/** (a, b, step, w) of section 8; the published value is off by half a step at most. */
const scaleOf = (lowest: number, highest: number, step: Fraction, width: number) => ({
  lowest: whole(lowest),
  highest: whole(highest),
  step,
  half: dividedBy(step, whole(2)),
  width: whole(width),
})
export type Scale = ReturnType<typeof scaleOf>
export const scores = scaleOf(1, 5, fraction(1n, 10n), 1)
export const rates = scaleOf(0, 100, whole(10), 25)
export const practices = scaleOf(0, 100, whole(10), 50)

export const hidden: Cell = { value: null, reason: 'protected' }
const shown = (values: Values, value: Fraction): Cell => ({ n: values.length, value: toNumber(value) })

/** Whether an insider who is `known`, and knows the sum to `slack` either way, can place nobody within w. */
function keepsOthersApart(n: number, sum: Fraction, slack: Fraction, known: Fraction, scale: Scale): boolean {
  const theRest = (bound: Fraction) => times(whole(n - 2), bound)
  const low = larger(scale.lowest, minus(minus(minus(sum, slack), known), theRest(scale.highest)))
  const high = smaller(scale.highest, minus(minus(plus(sum, slack), known), theRest(scale.lowest)))
  return atLeast(minus(high, low), scale.width)
}

/**
 * A reader who knows that every contributor passed: someone so far from the near end of the scale that the others would
 * be placed cannot be among them. What is left for each must still be w wide.
 */
function hidesWhyItPassed(n: number, value: Fraction, scale: Scale): boolean {
  const othersAt = (bound: Fraction) => times(whole(n - 1), bound)
  const sumAtLeast = times(whole(n), minus(value, scale.half))
  const sumAtMost = times(whole(n), plus(value, scale.half))
  const noLowerThan = plus(minus(sumAtLeast, othersAt(scale.highest)), scale.width)
  const noHigherThan = minus(minus(sumAtMost, othersAt(scale.lowest)), scale.width)
  return (
    atLeast(minus(scale.highest, noLowerThan), scale.width) &&
    atLeast(minus(noHigherThan, scale.lowest), scale.width)
  )
}

export function cell(values: Values, scale: Scale, threshold: number): Cell {
  const mean = meanOf(values)
  if (mean === undefined || values.length < threshold) return hidden
  const value = roundedTo(mean, scale.step)
  const n = whole(values.length)
  const passes = (known: Fraction) =>
    keepsOthersApart(values.length, times(n, value), times(n, scale.half), known, scale)
  return values.every(passes) && hidesWhyItPassed(values.length, value, scale) ? shown(values, value) : hidden
}

/** What a published mean tells of the sum behind it. */
export function sumBehind(values: Values, scale: Scale): { readonly from: Fraction; readonly to: Fraction } {
  const n = whole(values.length)
  const value = roundedTo(meanOf(values) ?? whole(0), scale.step)
  return { from: times(n, minus(value, scale.half)), to: times(n, plus(value, scale.half)) }
}
