import { describe, expect, test } from 'vitest'
import { bandOf, isFlagged } from './bands.ts'

const bands = [
  { id: 'concern', from: 1, to: 2.9 },
  { id: 'discuss', from: 3, to: 3.9 },
  { id: 'strength', from: 4, to: 5 },
]

describe('bandOf', () => {
  test.each([
    [1, 'concern'],
    [2.9, 'concern'],
    [2.94, 'concern'],
    [2.95, 'discuss'],
    [3.94, 'discuss'],
    [3.95, 'strength'],
    [5, 'strength'],
  ])('%d is %s, by the score rounded to one decimal', (score, id) => {
    expect(bandOf(bands, score)?.id).toBe(id)
  })
})

test('only the lowest band is flagged', () => {
  expect(bands.map((band) => isFlagged(bands, band))).toStrictEqual([true, false, false])
  expect(isFlagged(bands, undefined)).toBe(false)
})
