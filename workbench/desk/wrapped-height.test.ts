import { expect, test } from 'vitest'
import { wrappedHeight } from './wrapped-height.ts'

test('one short line fits the usual row', () => {
  expect(wrappedHeight('Rated by', 100, 10, false)).toBeLessThanOrEqual(21)
})

test('a sentence takes as many lines as it needs, and line ends count', () => {
  const sentence = 'Every partner can say in one sentence what the partnership is for.'
  const wideCell = wrappedHeight(sentence, 600, 10, false)
  const narrowCell = wrappedHeight(sentence, 150, 10, false)
  expect(wideCell).toBeLessThanOrEqual(21)
  expect(narrowCell).toBeGreaterThan(48)
  expect(narrowCell).toBeLessThan(90)
  expect(wrappedHeight('a\nb\nc', 200, 10, false)).toBeGreaterThan(50)
})

test('a word longer than the cell is broken', () => {
  expect(wrappedHeight('a'.repeat(100), 100, 10, false)).toBeGreaterThan(100)
})
