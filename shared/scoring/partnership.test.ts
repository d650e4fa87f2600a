import { describe, expect, test } from 'vitest'
import type { Instrument } from '../template/instrument.ts'
import { benefits, dimensions, principles } from '../words/dimension.ts'
import type { Sector } from '../words/sector.ts'
import { type Respondent, scoreDimension, scorePartnership } from './partnership.ts'
import type { CellReading } from './response.ts'

/** One item for each dimension. */
const instrument: Instrument = {
  id: 'pulse',
  version: 1,
  kind: 'general',
  bands: [
    { id: 'concern', from: 1, to: 2.9 },
    { id: 'discuss', from: 3, to: 3.9 },
    { id: 'strength', from: 4, to: 5 },
  ],
  practices: [],
  items: dimensions.map((dimension) => ({ id: dimension, dimension, weight: 1 })),
  profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
  planning: [],
}

function respondent(responses: CellReading[], sector: Sector | null = null): Respondent {
  return { sector, responses: dimensions.map((_, place) => responses[place] ?? null) }
}

describe('scoreDimension', () => {
  test('is the mean over the scored respondents, each once, to two decimals', () => {
    const respondents = [respondent([4]), respondent([5]), respondent([5]), respondent(['DK'])]
    expect(scoreDimension(instrument, respondents, 'shared-purpose')).toStrictEqual({
      score: 4.67,
      respondents: 3,
    })
  })

  test('leaves out a respondent with an invalid cell anywhere', () => {
    const respondents = [respondent([4]), respondent([1, 'invalid'])]
    expect(scoreDimension(instrument, respondents, 'shared-purpose')).toStrictEqual({
      score: 4,
      respondents: 1,
    })
  })

  test('has no score without a scored respondent', () => {
    expect(scoreDimension(instrument, [respondent(['NA'])], 'shared-purpose')).toStrictEqual({
      score: null,
      respondents: 0,
    })
  })
})

describe('scorePartnership', () => {
  test('bands and flags the rounded scores', () => {
    const { dimensions: profile } = scorePartnership(instrument, [
      respondent([2, 4, 'NA']),
      respondent([3, 4]),
    ])
    expect(profile['shared-purpose']).toStrictEqual({
      score: 2.5,
      respondents: 2,
      band: 'concern',
      flagged: true,
    })
    expect(profile.trust).toStrictEqual({ score: 4, respondents: 2, band: 'strength', flagged: false })
    expect(profile.communication).toStrictEqual({ score: null, respondents: 0, band: null, flagged: false })
  })

  test('gives an overall of each family only when all five are scored, and never blends the two', () => {
    const four = scorePartnership(instrument, [respondent([1, 2, 3, 4, 'DK', 5, 5, 5, 5, 4])])
    expect(four.overall).toStrictEqual({ principles: null, benefits: 4.8 })
    const five = scorePartnership(instrument, [respondent([1, 2, 3, 4, 4])])
    expect(five.overall).toStrictEqual({ principles: 2.8, benefits: null })
  })

  test('takes the overall from the shown scores', () => {
    const thirds = [respondent([1, 1, 1, 1, 1]), respondent([1, 1, 1, 1, 1]), respondent([2, 2, 2, 2, 2])]
    const { dimensions: profile, overall } = scorePartnership(instrument, thirds)
    expect(principles.map((principle) => profile[principle].score)).toStrictEqual(principles.map(() => 1.33))
    expect(overall.principles).toBe(1.33)
    expect(benefits.every((benefit) => profile[benefit].score === null)).toBe(true)
  })

  test('counts an empty respondent for nothing', () => {
    const one = scorePartnership(instrument, [respondent([3])])
    expect(scorePartnership(instrument, [respondent([3]), respondent([])])).toStrictEqual(one)
  })
})
