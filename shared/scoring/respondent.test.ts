import { describe, expect, test } from 'vitest'
import type { Item } from '../template/instrument.ts'
import { scoreRespondent, validityOf } from './respondent.ts'
import type { CellReading } from './response.ts'

const trust = (weight = 1): Item => ({ id: 'item', dimension: 'trust', weight })
const four = [trust(), trust(), trust(), trust()]

describe('validityOf', () => {
  test.each<[CellReading[], string]>([
    [[null, null], 'empty'],
    [[], 'empty'],
    [['NA', null], 'valid'],
    [['DK', null], 'valid'],
    [[3, null], 'valid'],
    [[3, 'invalid'], 'invalid'],
    [[null, 'invalid'], 'invalid'],
  ])('%j is %s', (responses, validity) => {
    expect(validityOf(responses)).toBe(validity)
  })
})

describe('scoreRespondent', () => {
  const scored = (score: number, prorated = false) => ({ state: 'scored', score, prorated })
  const insufficient = { state: 'insufficient' }

  test.each<[string, CellReading[], object]>([
    ['all answered', [1, 2, 3, 5], scored(2.75)],
    ['three of four: more than half', [1, 2, 3, null], scored(2, true)],
    ['two of four: only half', [1, 2, null, null], insufficient],
    ["don't know counts as unanswered", [1, 2, 'DK', 'DK'], insufficient],
    ['not applicable is left out on both sides', [1, 2, 'NA', 'NA'], scored(1.5)],
    ['two of three applicable', [4, 5, 'NA', 'DK'], scored(4.5, true)],
    ['one of two applicable: only half', [4, 'NA', 'NA', null], insufficient],
    ['one of one applicable', [4, 'NA', 'NA', 'NA'], scored(4)],
    ['nothing applies', ['NA', 'NA', 'NA', 'NA'], { state: 'not-applicable' }],
    ['nothing answered', [null, 'DK', 'NA', null], insufficient],
    ['responses that are missing at the end are blank', [1, 2, 3], scored(2, true)],
  ])('%s', (_, responses, expected) => {
    expect(scoreRespondent(four, responses, 'trust')).toStrictEqual(expected)
  })

  test('weights count in the mean and not in the half rule', () => {
    const items = [trust(3), trust(0.5), trust(0.5)]
    expect(scoreRespondent(items, [5, 1, null], 'trust')).toStrictEqual(scored(15.5 / 3.5, true))
    expect(scoreRespondent(items, [5, null, null], 'trust')).toStrictEqual(insufficient)
  })

  test('items of other dimensions do not count', () => {
    const items: Item[] = [trust(), { id: 'other', dimension: 'innovation', weight: 1 }, trust()]
    expect(scoreRespondent(items, [2, 5, 4], 'trust')).toStrictEqual(scored(3))
    expect(scoreRespondent(items, [2, 5, 4], 'innovation')).toStrictEqual(scored(5))
    expect(scoreRespondent(items, [2, 5, 4], 'roles')).toStrictEqual({ state: 'not-applicable' })
  })
})
