import { expect } from 'vitest'
import type { Shown, ShownRespondent } from './sheet.ts'

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

const statesOf = ({ validity, states }: ShownRespondent) => ({ validity, states })

/** Scores to 1e-9; states, bands, flags and counts exactly. */
export function expectSame(actual: Shown, expected: Shown): void {
  expectSameScores(actual.scores, expected.scores)
  expectSameScores(actual.overall, expected.overall)
  expect(actual.bands).toEqual(expected.bands)
  expect(actual.flagged).toEqual(expected.flagged)
  expect(actual.scoredRespondents).toEqual(expected.scoredRespondents)
  expect(actual.respondents.map(statesOf)).toEqual(expected.respondents.map(statesOf))
  actual.respondents.forEach(({ scores }, place) => {
    expectSameScores(scores, expected.respondents[place]?.scores ?? {})
  })
}
