import { expect, test } from 'vitest'
import { countRating, noRatings, percentOf, topTwoOf } from './distribution.ts'

test('the published counts have 38.67 % in the top two', () => {
  expect(topTwoOf([11, 33, 48, 42, 16])).toBeCloseTo(38.67, 2)
})

test('each rating is counted in its own place', () => {
  const distribution = noRatings()
  for (const rating of [1, 5, 5, 3, 4, 2, 5] as const) countRating(distribution, rating)
  expect(distribution).toStrictEqual([1, 1, 1, 1, 3])
})

test.each([
  [[0, 0, 0, 1, 0], 100],
  [[0, 0, 0, 0, 7], 100],
  [[2, 2, 2, 0, 0], 0],
  [[0, 0, 0, 0, 0], null],
] as const)('of %j, %j percent are in the top two', (counts, percent) => {
  expect(topTwoOf([...counts])).toBe(percent)
})

test('a percentage is unrounded, and there is none of nothing', () => {
  expect(percentOf(1, 3)).toBeCloseTo(100 / 3, 12)
  expect(percentOf(0, 4)).toBe(0)
  expect(percentOf(0, 0)).toBeNull()
})
