import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inHundredths, roundGuarded, withoutNoise } from './rounding.ts'

describe('roundGuarded', () => {
  test.each([
    [2.75, 1, 2.8],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [3.4999, 0, 3],
    [3.44999, 1, 3.4],
    [-2.5, 0, -3],
    [-2.45, 1, -2.5],
    [0, 2, 0],
    [66.66666666666667, 0, 67],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundGuarded(value, decimals)).toBe(expected)
  })

  test('the mean of 3, 2.75, 29/12, 8/3 and 35/12 is exactly 2.75, whatever the order of the sum', () => {
    const scores = [3, 2.75, 29 / 12, 8 / 3, 35 / 12]
    fc.assert(
      fc.property(fc.shuffledSubarray(scores, { minLength: scores.length }), (inAnyOrder) => {
        expect(roundGuarded(inAnyOrder.reduce((sum, score) => sum + score, 0) / 5, 1)).toBe(2.8)
      }),
    )
  })

  test('a small negative number becomes a plain zero', () => {
    expect(Object.is(roundGuarded(-0.001, 2), 0)).toBe(true)
  })

  test('an exact half goes up, however it was summed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 499 }),
        fc.integer({ min: 1, max: 60 }),
        (hundredths, parts) => {
          const half = (hundredths + 0.5) / 100
          const summed = Array.from({ length: parts }, () => half / parts).reduce(
            (sum, part) => sum + part,
            0,
          )
          expect(roundGuarded(summed, 2)).toBe((hundredths + 1) / 100)
        },
      ),
    )
  })
})

test('a score in whole hundredths', () => {
  expect([1.1, 2.29, 4.35, 5].map(inHundredths)).toStrictEqual([110, 229, 435, 500])
})

test('without noise a value compares with the whole number that it is', () => {
  expect(100 * 1.1).toBeGreaterThan(110)
  expect(withoutNoise(100 * 1.1)).toBe(110)
  expect(withoutNoise(-25.000_000_4)).toBe(-25)
  expect(withoutNoise(25.000_001)).toBe(25.000_001)
})
