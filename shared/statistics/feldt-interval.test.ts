import { describe, expect, test } from 'vitest'
import { feldtInterval } from './feldt-interval.ts'

describe("Feldt's interval", () => {
  test('is the published one: .195 to .840', () => {
    const { lower, upper } = feldtInterval(0.5917188486, 15, 10)
    expect(lower).toBeCloseTo(0.195, 3)
    expect(upper).toBeCloseTo(0.84, 3)
  })

  // Against SciPy 1.17's f.ppf: 1 − 0.2·f.ppf(.975; n − 1, (n − 1)(k − 1)), and .025.
  test.each([
    [30, 3, 0.633337356, 0.898165639],
    [30, 4, 0.65060803, 0.89552893],
    [100, 10, 0.736048459, 0.853691819],
    [2000, 3, 0.784324326, 0.814716971],
    [5, 3, -0.010526443, 0.977727244],
    [200000, 4, 0.798564811, 0.801427541],
  ])('of alpha 0.8 with %d respondents and %d items is %d to %d', (respondents, items, lower, upper) => {
    const interval = feldtInterval(0.8, respondents, items)
    expect(interval.lower).toBeCloseTo(lower, 7)
    expect(interval.upper).toBeCloseTo(upper, 7)
  })

  test('is a point when alpha is 1', () => {
    expect(feldtInterval(1, 30, 3)).toStrictEqual({ lower: 1, upper: 1 })
  })

  test('holds alpha and narrows with more respondents', () => {
    const few = feldtInterval(0.4, 30, 3)
    const many = feldtInterval(0.4, 300, 3)
    expect(few.lower).toBeLessThan(many.lower)
    expect(many.lower).toBeLessThan(0.4)
    expect(many.upper).toBeGreaterThan(0.4)
    expect(few.upper).toBeGreaterThan(many.upper)
  })
})
