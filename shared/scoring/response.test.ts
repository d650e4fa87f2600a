import { describe, expect, test } from 'vitest'
import { isAnswer, readResponse } from './response.ts'

describe('readResponse', () => {
  test.each([1, 2, 3, 4, 5, 'NA', 'DK'])('%s is a response', (cell) => {
    expect(readResponse(cell)).toBe(cell)
  })

  test.each([
    ['na', 'NA'],
    ['Dk', 'DK'],
  ])('%s counts as %s, as it does for COUNTIF', (cell, response) => {
    expect(readResponse(cell)).toBe(response)
  })

  test.each(['', null, undefined])('%j is blank', (cell) => {
    expect(readResponse(cell)).toBeNull()
  })

  test.each([0, 6, 3.5, -1, Number.NaN, '3', ' NA', 'NA ', 'x', ' ', true, false, new Date(0), [3]])(
    '%j is invalid',
    (cell) => {
      expect(readResponse(cell)).toBe('invalid')
    },
  )
})

test('only numbers are answers', () => {
  expect([1, 5, 'NA', 'DK', null, 'invalid'].map((cell) => isAnswer(readResponse(cell)))).toStrictEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
