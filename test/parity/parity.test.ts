import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { educationTemplate } from '../../addon/testing/assessments.ts'
import { languages } from '../../shared/language/language.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { startTestWorker } from '../real/worker.ts'
import { type ResponseMatrix, responseMatrices } from './matrices.ts'
import { deskWithPartnership } from './partnership.ts'
import { expectSame } from './same.ts'
import { scoredByShared } from './shared.ts'
import { enterMatrix, readFromDesk, type Shown, shownBySheet } from './sheet.ts'
import { scoredByWorker } from './worker.ts'

const template = educationTemplate()
let worker: RunningWorker

beforeAll(async () => {
  worker = await startTestWorker()
}, 120_000)

afterAll(() => worker.close())

async function expectSameFromWorker(shown: Shown, matrix: ResponseMatrix): Promise<void> {
  const scorecard = await scoredByWorker(worker, template, matrix)
  if (scorecard === null) {
    expect(Object.values(shown.scores).every((score) => score === null)).toBe(true)
    return
  }
  // Both are rounded to two decimals by then: equal means equal.
  expect(scorecard.overall).toEqual(shown.overall)
  for (const dimension of dimensions) {
    expect(scorecard.dimensions[dimension], dimension).toEqual({
      score: shown.scores[dimension],
      respondents: shown.scoredRespondents[dimension],
      band: shown.bands[dimension],
      flagged: shown.flagged.includes(dimension),
    })
  }
}

describe.each(languages)("the %s sheet's formulas, shared and the Worker give the same", (language) => {
  let desk: Desk

  beforeAll(async () => {
    desk = await deskWithPartnership(language)
  }, 120_000)

  function compare(matrix: ResponseMatrix): Shown {
    enterMatrix(desk, template, language, matrix)
    const shown = shownBySheet(template, language, readFromDesk(desk, language), matrix.respondents.length)
    expectSame(shown, scoredByShared(template, matrix))
    return shown
  }

  it('for 250 random response matrices', { timeout: 400_000 }, async () => {
    const property = fc.asyncProperty(responseMatrices(template), async (matrix) => {
      await expectSameFromWorker(compare(matrix), matrix)
    })
    await fc.assert(property, { numRuns: 250 })
  })

  it('for an exact tie at the edge of a band, which engines round differently', () => {
    // Weights of 5, 4, 2 and 1 make 4, 2.75, 29/12, 8/3 and 35/12, whose mean is exactly 2.95: rounded, 3.0.
    const weightsOfTrust = [5, 4, 2, 1]
    const ratingsOfTrust = [
      [4, 4, 4, 4],
      [3, 3, 2, 2],
      [2, 3, 2, 3],
      [3, 2, 3, 3],
      [3, 3, 3, 2],
    ]
    const trust = template.items.flatMap((item, place) => (item.dimension === 'trust' ? [place] : []))
    const respondents = ratingsOfTrust.map((ratings) => ({
      sector: 'nonprofit' as const,
      cells: template.items.map((_, place) => ratings[trust.indexOf(place)] ?? 3),
    }))
    const weights = template.items.map((_, place) => weightsOfTrust[trust.indexOf(place)] ?? 1)
    const shown = compare({ weights, respondents })
    expect(shown.scores.trust).toBe(2.95)
    expect(shown.bands.trust).toBe('discuss')
    expect(shown.flagged).toEqual([])
  })
})
