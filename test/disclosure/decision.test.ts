import { describe, expect, test } from 'vitest'
import { cellOf, practiceScale, rateScale, type Scale, scoreScale } from '../../shared/publishing/cell.ts'
import { countOrganisation, emptyTally } from '../../shared/publishing/tally.ts'

const threshold = 5

function cell(values: readonly number[], scale: Scale) {
  const tally = emptyTally()
  for (const value of values) countOrganisation(tally, value)
  return cellOf(tally, scale, threshold)
}

/** Every choice of `count` of the values, each in ascending order. */
function* choices(values: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield []
  else {
    for (const [place, value] of values.entries()) {
      for (const rest of choices(values.slice(place), count - 1)) yield [value, ...rest]
    }
  }
}

/**
 * What is left of the others' values for someone who sees the shown value, knows one value, and knows the public rule:
 * all rounds that would have been shown the same, with that value among them. Gives the narrowest.
 */
function narrowest(scale: Scale, values: readonly number[], count: number): number {
  const seen = new Map<string, { least: number; greatest: number }>()
  for (const round of choices(values, count)) {
    const shown = cell(round, scale)
    if (shown.value === null) continue
    for (const [insider, known] of round.entries()) {
      const others = round.filter((_, place) => place !== insider)
      const key = `${shown.value} ${known}`
      const before = seen.get(key) ?? { least: Number.POSITIVE_INFINITY, greatest: Number.NEGATIVE_INFINITY }
      seen.set(key, {
        least: Math.min(before.least, ...others),
        greatest: Math.max(before.greatest, ...others),
      })
    }
  }
  expect(seen.size).toBeGreaterThan(10)
  return Math.min(...Array.from(seen.values(), ({ least, greatest }) => greatest - least))
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, place) => from + place * step)

/** Values tried only in steps may miss up to a step at either end of what is possible. */
const floorOf = (scale: Scale, step: number): number => scale.width - 2 * step - 1e-9

describe('that a cell is shown tells an insider who knows the rule nothing that places anybody', () => {
  test('scores of five organisations, all rounds in fifths', () => {
    expect(narrowest(scoreScale, steps(1, 5, 0.2), 5)).toBeGreaterThanOrEqual(floorOf(scoreScale, 0.2))
  }, 60_000)

  test('rates and practices of five and six organisations, all rounds in steps of 6.25', () => {
    for (const scale of [rateScale, practiceScale]) {
      for (const count of [5, 6]) {
        expect(narrowest(scale, steps(0, 100, 6.25), count)).toBeGreaterThanOrEqual(floorOf(scale, 6.25))
      }
    }
  }, 60_000)

  test('twenty at 5.0, which would be shown only if nobody had less', () => {
    expect(cell(Array<number>(20).fill(5), scoreScale).value).toBeNull()
    expect(cell([...Array<number>(30).fill(5), 3], scoreScale).value).toBe(4.9)
  })
})
