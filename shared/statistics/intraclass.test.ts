import { describe, expect, test } from 'vitest'
import { groupOf, intraclassOf } from './intraclass.ts'

const ofGroups = (...groups: readonly (readonly number[])[]) =>
  intraclassOf(groups.map(groupOf).filter((group) => group !== null))

describe('intraclass correlations', () => {
  test('have the published values of six targets and four judges', () => {
    const published = ofGroups(
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    )
    expect(published?.single).toBeCloseTo(0.165742, 6)
    expect(published?.average).toBeCloseTo(0.442797, 6)
  })

  test('of unequal groups count with the average size n₀ = (12 − 34/12)/4', () => {
    // F is 1 / (1 − ICC(1,k)): SciPy 1.17's f_oneway says 15.00637394.
    const unequal = ofGroups([3, 3.5, 4.25], [2], [5, 4], [1, 1.5, 1.25, 2], [3, 3])
    const f = 1 / (1 - (unequal?.average ?? 0))
    expect(f).toBeCloseTo(15.00637394, 6)
    const size = (12 - 34 / 12) / 4
    expect(unequal?.single).toBeCloseTo((f - 1) / (f + size - 1), 12)
  })

  test('are 1 when only groups differ', () => {
    expect(ofGroups([2, 2], [4, 4, 4])).toStrictEqual({ single: 1, average: 1 })
  })

  test('are under 0 when values differ more within groups, and the mean of a group that differs from no other has none', () => {
    expect(ofGroups([1, 5], [5, 1])).toStrictEqual({ single: -1, average: null })
    // Between 0.25, within 4: −3.75 / 4.25 and −3.75 / 0.25.
    const less = ofGroups([1, 1 + Math.sqrt(8)], [1.5, 1.5 + Math.sqrt(8)])
    expect(less?.single).toBeCloseTo(-3.75 / 4.25, 10)
    expect(less?.average).toBeCloseTo(-15, 10)
  })

  test('do not exist when nobody differs, binary noise apart', () => {
    const third = 1 / 3
    const noisy = [3 + third, 10 * third, (0.1 * 10 * third + 0.2 * 10 * third) / (0.1 + 0.2)]
    expect(ofGroups([3, 3], [3])).toStrictEqual({ single: null, average: null })
    expect(ofGroups(noisy, [...noisy].reverse(), [10 / 3])).toStrictEqual({ single: null, average: null })
  })

  test.each([
    ['nothing', []],
    ['one group', [[1, 2, 3]]],
    ['groups of one', [[1], [2], [4]]],
    ['one group beside an empty one', [[1, 2], []]],
  ])('do not exist of %s', (_, groups) => {
    expect(ofGroups(...groups)).toBeNull()
  })

  test('take a group of one for a difference between groups', () => {
    const beside = ofGroups([3, 4], [2, 3])
    const withOne = ofGroups([3, 4], [2, 3], [5])
    expect(withOne?.single).toBeGreaterThan(beside?.single ?? 1)
  })
})
