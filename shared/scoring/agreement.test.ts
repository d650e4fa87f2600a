import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { varianceOf } from '../statistics/variance.ts'
import type { Instrument } from '../template/instrument.ts'
import { agreementLabelOf, answersTo, deviationOf, dimensionAgreement, itemAgreement } from './agreement.ts'
import type { Respondent } from './partnership.ts'
import type { CellReading } from './response.ts'

/** Sixteen ratings on five points whose published figures are s² 1.1625, r_wg 0.41875 and AD_M 0.898438. */
const published = [2, 4, 5, 3, 1, 4, 2, 2, 2, 2, 2, 3, 3, 2, 2, 4]

const items = ['one', 'two', 'three'].map((id) => ({ id, dimension: 'trust' as const, weight: 1 }))
const instrument: Instrument = {
  id: 'small',
  version: 1,
  kind: 'general',
  bands: [
    { id: 'low', from: 1, to: 2.9 },
    { id: 'high', from: 3, to: 5 },
  ],
  practices: [],
  items: [...items, { id: 'other', dimension: 'roles', weight: 1 }],
  profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
  planning: [],
}
const respondents = (...rows: CellReading[][]): Respondent[] =>
  rows.map((responses) => ({ sector: null, responses }))

describe('the published example', () => {
  test('has its variance and AD_M to the published digits', () => {
    expect(varianceOf(published)).toBeCloseTo(1.1625, 10)
    expect(deviationOf(published)).toBeCloseTo(0.898438, 6)
  })

  test('has r_wg 0.41875, shown and labelled as 0.42: weak, so split', () => {
    expect(1 - (varianceOf(published) ?? 0) / 2).toBeCloseTo(0.41875, 10)
    expect(itemAgreement(published)).toStrictEqual({
      value: 0.42,
      label: 'weak',
      split: true,
      deviation: 0.9,
      fewRaters: false,
    })
  })
})

describe('an item', () => {
  test('with fewer than two answers has no agreement', () => {
    expect(itemAgreement([])).toBeNull()
    expect(itemAgreement([4])).toBeNull()
    expect(varianceOf([4])).toBeNull()
    expect(deviationOf([])).toBeNull()
  })

  test('on which all agree has 1', () => {
    expect(itemAgreement([3, 3, 3, 3])).toMatchObject({ value: 1, label: 'very-strong', deviation: 0 })
  })

  test('on which raters sit at opposite ends is floored at 0', () => {
    expect(itemAgreement([1, 5])).toStrictEqual({
      value: 0,
      label: 'none',
      split: true,
      deviation: 2,
      fewRaters: true,
    })
  })

  test('has few raters under four', () => {
    expect(
      [
        [1, 2, 3],
        [1, 2, 3, 4],
      ].map((answers) => itemAgreement(answers)?.fewRaters),
    ).toStrictEqual([true, false])
  })

  test('says the same whatever the order of its answers', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(answers, (given) => {
        const sorted = [...given].sort((one, other) => one - other)
        expect(itemAgreement(sorted)).toStrictEqual(itemAgreement(given))
      }),
    )
  })
})

test.each([
  [0, 'none'],
  [0.304, 'none'],
  [0.305, 'weak'],
  [0.31, 'weak'],
  [0.504, 'weak'],
  [0.505, 'moderate'],
  [0.51, 'moderate'],
  [0.7, 'moderate'],
  [0.71, 'strong'],
  [0.9, 'strong'],
  [0.91, 'very-strong'],
  [1, 'very-strong'],
] as const)('an agreement of %d is %s', (value, label) => {
  expect(agreementLabelOf(value)).toBe(label)
})

test('answers to an item are those of valid respondents', () => {
  const given = respondents([1, 2], ['NA', 3], [5, 'invalid'], [null, null], ['DK', 4])
  expect(answersTo(given, 0)).toStrictEqual([1])
  expect(answersTo(given, 1)).toStrictEqual([2, 3, 4])
})

describe('a dimension', () => {
  test('takes the mean variance of its items and is floored once', () => {
    // Variances 8, 0 and 0.5: each floored by itself, 0, 1 and .75, they would make .58.
    const agreement = dimensionAgreement(instrument, respondents([1, 3, 3, 1], [5, 3, 4, 5]), 'trust')
    expect(agreement).toMatchObject({ value: 0, label: 'none', deviation: 0.83, fewRaters: true })
  })

  test('leaves out items with fewer than two answers', () => {
    const given = respondents([4, 4, 1], [4, 4, 'NA'], [4, 5, 'NA'], [4, 5, 'NA'])
    // Variances 0 and 1/3: 1 − 1/12.
    expect(dimensionAgreement(instrument, given, 'trust')).toStrictEqual({
      value: 0.92,
      label: 'very-strong',
      split: false,
      deviation: 0.25,
      fewRaters: false,
    })
  })

  test('counts as raters those whose scores are in its mean, and takes the answers of the others too', () => {
    const given = respondents([4, 4, 4], [4, 4, 4], [4, 4, 4], [2, null, null])
    // Variances 1, 0 and 0 of four, three and three answers.
    expect(dimensionAgreement(instrument, given, 'trust')).toMatchObject({ value: 0.83, fewRaters: true })
  })

  test('has none without an item that two answered', () => {
    expect(dimensionAgreement(instrument, respondents([4, 4, 4]), 'trust')).toBeNull()
    expect(dimensionAgreement(instrument, respondents([4], [4]), 'learning')).toBeNull()
  })
})
