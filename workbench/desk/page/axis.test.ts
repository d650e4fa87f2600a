import { expect, test } from 'vitest'
import { Axis } from './axis.ts'

const axis = new Axis([10, 0, 20, 30, 0])

test('knows where each line begins and how large a run of them is', () => {
  expect([0, 1, 2, 3, 4, 5].map((index) => axis.start(index))).toEqual([0, 10, 10, 30, 60, 60])
  expect(axis.size(1, 3)).toBe(50)
  expect(axis.total).toBe(60)
})

test('finds the line at a position, the ends included', () => {
  expect(axis.at(-5)).toBe(0)
  expect(axis.at(9)).toBe(0)
  expect(axis.at(10)).toBe(2)
  expect(axis.at(29)).toBe(2)
  expect(axis.at(1000)).toBe(4)
})

test('steps over hidden lines and stays where there are no more', () => {
  expect(axis.step(0, 1)).toBe(2)
  expect(axis.step(3, 1)).toBe(3)
  expect(axis.step(3, -2)).toBe(0)
  expect(axis.step(0, 100)).toBe(3)
})
