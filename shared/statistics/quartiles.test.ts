import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quartilesOf } from './quartiles.ts'

describe('quartiles', () => {
  // As R's quantile(x, type = 7) and spreadsheets' QUARTILE.INC have them.
  test.each([
    [[1, 2, 3, 4, 5], 2, 3, 4],
    [[1, 2, 3, 4], 1.75, 2.5, 3.25],
    [[7, 15, 36, 39, 40, 41], 20.25, 37.5, 39.75],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 25.5, 40, 42.5],
    [[2, 4], 2.5, 3, 3.5],
  ])('of %j are %d, %d and %d', (values, lower, median, upper) => {
    expect(quartilesOf(values)).toStrictEqual({ lower, median, upper })
  })

  test('of one value, or of equal ones, are that value', () => {
    const all = { lower: 3.2, median: 3.2, upper: 3.2 }
    expect(quartilesOf([3.2])).toStrictEqual(all)
    expect(quartilesOf([3.2, 3.2, 3.2, 3.2])).toStrictEqual(all)
  })

  test('do not exist of nothing', () => {
    expect(quartilesOf([])).toBeNull()
  })

  test('are the same whatever the order, which stays as it was', () => {
    const values = fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, (given) => {
        const reversed = [...given].reverse()
        expect(quartilesOf(reversed)).toStrictEqual(quartilesOf(given))
        expect(reversed).toStrictEqual([...given].reverse())
      }),
    )
  })
})
