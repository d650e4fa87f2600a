import { expect, test } from 'vitest'
import { summariseItem } from './item.ts'

test('an item takes all numeric answers and counts the rest apart', () => {
  const respondents = [[5, 1], [4, 'NA'], [3, 'NA'], [2, 'DK'], [1, null], [1]] as const
  expect(summariseItem(respondents, 0)).toStrictEqual({
    mean: 16 / 6,
    answers: 6,
    notApplicable: 0,
    unknown: 0,
    blank: 0,
  })
  expect(summariseItem(respondents, 1)).toStrictEqual({
    mean: 1,
    answers: 1,
    notApplicable: 2,
    unknown: 1,
    blank: 2,
  })
})

test('without an answer there is no mean', () => {
  expect(summariseItem([['NA'], [null]], 0).mean).toBeNull()
  expect(summariseItem([], 0).mean).toBeNull()
})

test('the Likert counts 11 33 48 42 16 have the mean 3.13', () => {
  const respondents = ([11, 33, 48, 42, 16] as const).flatMap((count, place) =>
    Array.from({ length: count }, () => [([1, 2, 3, 4, 5] as const)[place] ?? null]),
  )
  expect(summariseItem(respondents, 0).mean).toBeCloseTo(3.1266667, 7)
})
