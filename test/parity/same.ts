import { expect } from 'vitest'
import type { Shown, ShownRespondent } from './sheet.ts'
import type { ShownDifferences } from './shown-differences.ts'

type Scores = Readonly<Record<string, number | null>>

function expectSameScores(actual: Scores, expected: Scores): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected))
  for (const [name, score] of Object.entries(expected)) {
    const other = actual[name]
    if (typeof other === 'number' && typeof score === 'number') {
      expect(Math.abs(other - score), `${name}: ${other} and ${score}`).toBeLessThanOrEqual(1e-9)
    } else expect(other, name).toBe(score)
  }
}

/** An item's mean and AD_M to 1e-9; everything else, which is rounded or in words, exactly. */
function expectSameDifferences(actual: ShownDifferences, expected: ShownDifferences): void {
  expect(actual.agreement).toEqual(expected.agreement)
  expect(actual.sectors).toEqual(expected.sectors)
  expect(actual.priorities).toEqual(expected.priorities)
  expect(Object.keys(actual.items)).toEqual(Object.keys(expected.items))
  for (const [id, { mean, deviation, ...shown }] of Object.entries(expected.items)) {
    const {
      mean: otherMean,
      deviation: otherDeviation,
      ...other
    } = actual.items[id] ?? {
      mean: null,
      deviation: null,
    }
    expectSameScores({ mean: otherMean, deviation: otherDeviation }, { mean, deviation })
    expect(other, id).toEqual(shown)
  }
}

const statesOf = ({ validity, states }: ShownRespondent) => ({ validity, states })

/** Scores to 1e-9; states, bands, flags and counts exactly. */
export function expectSame(actual: Shown, expected: Shown): void {
  expectSameScores(actual.scores, expected.scores)
  expectSameScores(actual.overall, expected.overall)
  expectSameDifferences(actual.differences, expected.differences)
  expect(actual.bands).toEqual(expected.bands)
  expect(actual.flagged).toEqual(expected.flagged)
  expect(actual.scoredRespondents).toEqual(expected.scoredRespondents)
  expect(actual.respondents.map(statesOf)).toEqual(expected.respondents.map(statesOf))
  actual.respondents.forEach(({ scores }, place) => {
    expectSameScores(scores, expected.respondents[place]?.scores ?? {})
  })
}
