import { expect, test } from 'vitest'
import { along, marks, onSpoke, stacked, unbroken, wrapped } from './geometry.ts'

const scale = { title: '', min: 1, max: 5, lines: 5 }

test('a value lies between the ends of its axis, never beyond', () => {
  expect([1, 3, 5, 0, 9].map((value) => along(scale, value))).toEqual([0, 0.5, 1, 0, 1])
  expect(marks(scale)).toEqual([1, 2, 3, 4, 5])
})

test('the first spoke points up, the next ones follow clockwise', () => {
  const middle = { x: 100, y: 100 }
  expect(onSpoke(middle, 50, 0, 4, 1)).toEqual({ x: expect.closeTo(100), y: expect.closeTo(50) })
  expect(onSpoke(middle, 50, 1, 4, 0.5)).toEqual({ x: expect.closeTo(125), y: expect.closeTo(100) })
})

test('a gap breaks a line and takes no room in a bar', () => {
  expect(unbroken([1, 2, null, 3, null])).toEqual([[1, 2], [3]])
  expect(stacked([40, null, 60])).toEqual([
    { from: 0, to: 40 },
    { from: 40, to: 40 },
    { from: 40, to: 100 },
  ])
})

test('a long name is broken between words', () => {
  expect(wrapped('Komunikasi yang terbuka dan transparan', ({ length }) => length <= 17)).toEqual([
    'Komunikasi yang',
    'terbuka dan',
    'transparan',
  ])
})
