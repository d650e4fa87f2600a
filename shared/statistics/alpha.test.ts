import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addAnswers, alphaOf, noAnswersYet, type ScaleAnswers } from './alpha.ts'

/** Fifteen respondents and ten items whose published alpha is 0.5917188486. */
const published = [
  '3241451432 5463512555 7355643365 2433222663 6565444675',
  '1234252352 4353521243 2443722465 6555165232 5464353172',
  '4352532341 4232534234 5562332445 6554221465 4355313234',
].flatMap((line) => line.split(' ').map((answers) => Array.from(answers, Number)))

function answersOf(rows: readonly (readonly number[])[]): ScaleAnswers {
  const answers = noAnswersYet(rows[0]?.length ?? 0)
  for (const row of rows) addAnswers(answers, row)
  return answers
}

describe("Cronbach's alpha", () => {
  test('has the published value', () => {
    expect(alphaOf(answersOf(published))).toBeCloseTo(0.5917188486, 10)
  })

  test('is 1 when all items say the same', () => {
    const same = [
      [1, 1, 1],
      [4, 4, 4],
      [2, 2, 2],
    ]
    expect(alphaOf(answersOf(same))).toBe(1)
  })

  test('is under 0 when items contradict each other', () => {
    const rows = [
      [1, 5, 3],
      [5, 1, 3],
      [3, 3, 4],
    ]
    // Variances 4, 4 and 1/3, of the sums 1/3: 3/2·(1 − 25).
    expect(alphaOf(answersOf(rows))).toBeCloseTo(-36, 10)
  })

  test.each([
    ['nobody', []],
    ['one respondent', [[4, 3, 5]]],
    ['one item', [[4], [3]]],
    [
      'no respondent who differs from another',
      [
        [4, 3],
        [4, 3],
      ],
    ],
    [
      'respondents whose sums are all the same',
      [
        [1, 5],
        [5, 1],
      ],
    ],
  ])('does not exist of %s', (_, rows) => {
    expect(alphaOf(answersOf(rows))).toBeNull()
  })

  test('has the same digits whatever the order of respondents', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(rows, (given) => {
        expect(alphaOf(answersOf([...given].reverse()))).toBe(alphaOf(answersOf(given)))
      }),
    )
  })
})
