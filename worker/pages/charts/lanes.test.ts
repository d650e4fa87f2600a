import { expect, it } from 'vitest'
import { lanesOf } from './lanes.ts'

it('puts into one lane what lies apart, and below it what would touch', () => {
  expect(lanesOf([3, 3.1, 3.3, 3.4, 5], 0.25)).toEqual([0, 1, 0, 1, 0])
})

it('separates equals, and takes nothing from nothing', () => {
  expect(lanesOf([2, 2, 2], 0.1)).toEqual([0, 1, 2])
  expect(lanesOf([], 0.1)).toEqual([])
})
