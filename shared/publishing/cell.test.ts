import { describe, expect, test } from 'vitest'
import { areUnplaceable, cellOf, practiceScale, rateScale, type Scale, scoreScale } from './cell.ts'
import { countOrganisation, emptyTally } from './tally.ts'

function cell(values: readonly number[], scale: Scale = scoreScale, threshold = 5) {
  const tally = emptyTally()
  for (const value of values) countOrganisation(tally, value)
  return cellOf(tally, scale, threshold)
}

const repeated = (count: number, value: number): number[] => Array.from({ length: count }, () => value)
const hidden = { value: null, reason: 'protected' }

describe('the cell rule', () => {
  test('shows a mean of enough organisations, rounded half-up to one decimal', () => {
    expect(cell([3, 2.75, 29 / 12, 8 / 3, 35 / 12])).toStrictEqual({ n: 5, value: 2.8 })
  })

  test('protects a mean of too few organisations, and of none', () => {
    expect(cell([3, 3, 3, 3])).toStrictEqual(hidden)
    expect(cell([3, 3, 3, 3, 3], scoreScale, 6)).toStrictEqual(hidden)
    expect(cell([])).toStrictEqual(hidden)
  })

  test('protects a mean that leaves one contributor nearly alone in not being at the end', () => {
    // Shown as 5.0: whoever knows his own 5 knows that the other four sum to 19.75 or more, so each has 4.75 or more.
    expect(cell(repeated(5, 5))).toStrictEqual(hidden)
    // S = 22.5, insider 4.5: 22.25 - 4.5 - 15 = 2.75.
    expect(cell(repeated(5, 4.5))).toStrictEqual({ n: 5, value: 4.5 })
  })

  test('tries the insider with the least and the one with the greatest value', () => {
    // S = 24, insider 4.2: 23.75 - 4.2 - 15 = 4.55, and only 0.45 is left up to 5.
    expect(cell([4.2, 5, 5, 5, 4.8])).toStrictEqual(hidden)
    // S = 6, insider 1.8: 6.25 - 1.8 - 3 = 1.45, only 0.45 over 1.
    expect(cell([1.8, 1, 1, 1, 1.2])).toStrictEqual(hidden)
    // The same sum with insiders nearer to each other passes this test: 23.75 - 4.75 - 15 = 4 leaves exactly 1. But
    // showing it would say that everybody has 4.75 or more.
    expect(cell([4.75, 4.75, 4.8, 4.8, 4.85])).toStrictEqual(hidden)
  })

  test('shows at exactly w, whatever binary fractions say', () => {
    // S = 23, insider 3.75: 22.75 - 3.75 - 15 = 4.
    expect(cell([3.75, 4.8, 4.8, 4.8, 4.85])).toStrictEqual({ n: 5, value: 4.6 })
    expect(cell([3.74, 4.8, 4.8, 4.8, 4.86])).toStrictEqual(hidden)
  })

  test('protects where the showing itself would say that nobody is further from the end', () => {
    // Each insider leaves 1 or more: 100 - 1 - 5 - 90 = 4. But with one 4.9 among them it would not have been shown.
    expect(cell(repeated(20, 5))).toStrictEqual(hidden)
    // n · b - S + n · h = 2w: a mean at the end of the scale may be shown from 40 organisations on.
    expect(cell(repeated(39, 5))).toStrictEqual(hidden)
    expect(cell(repeated(40, 5))).toStrictEqual({ n: 40, value: 5 })
    expect(cell(repeated(40, 1))).toStrictEqual({ n: 40, value: 1 })
  })
})

describe('percentages', () => {
  test('are published to 10, half-up', () => {
    expect(cell([15, 15, 15, 15, 15], rateScale)).toStrictEqual({ n: 5, value: 20 })
    expect(cell([14.9, 14.9, 14.9, 14.9, 14.9], rateScale)).toStrictEqual({ n: 5, value: 10 })
    expect(cell([100, 50, 0, 50, 100], practiceScale)).toStrictEqual({ n: 5, value: 60 })
  })

  test('of those who never chose it may be shown as a rate from ten on', () => {
    expect(cell(repeated(9, 0), rateScale)).toStrictEqual(hidden)
    expect(cell(repeated(10, 0), rateScale)).toStrictEqual({ n: 10, value: 0 })
  })

  test('of practices leave at least 50 open', () => {
    expect(cell(repeated(19, 0), practiceScale)).toStrictEqual(hidden)
    expect(cell(repeated(20, 0), practiceScale)).toStrictEqual({ n: 20, value: 0 })
    expect(cell(repeated(19, 100), practiceScale)).toStrictEqual(hidden)
    expect(cell(repeated(20, 100), practiceScale)).toStrictEqual({ n: 20, value: 100 })
  })
})

test('one organisation alone is placed by its sum', () => {
  expect(areUnplaceable(1, { from: 2, to: 2.9 }, scoreScale)).toBe(false)
  expect(areUnplaceable(1, { from: 2, to: 3 }, scoreScale)).toBe(true)
  expect(areUnplaceable(2, { from: 6, to: 6 }, scoreScale)).toBe(true)
})
