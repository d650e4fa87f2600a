import { describe, expect, it } from 'vitest'
import { dimensions } from '../../shared/words/dimension.ts'
import type { ShownScores } from '../partnership/read-shown.ts'
import { exampleAssessment, exampleReceipt } from '../testing/assessments.ts'
import { compareScores } from './comparison.ts'

const { scorecard } = exampleReceipt(exampleAssessment(), 1)
const shown: ShownScores = {
  dimensions: {
    'shared-purpose': scorecard.dimensions['shared-purpose'].score,
    trust: scorecard.dimensions.trust.score,
    communication: scorecard.dimensions.communication.score,
    roles: scorecard.dimensions.roles.score,
    learning: scorecard.dimensions.learning.score,
    innovation: scorecard.dimensions.innovation.score,
    resources: scorecard.dimensions.resources.score,
    accountability: scorecard.dimensions.accountability.score,
    'public-trust': scorecard.dimensions['public-trust'].score,
    'lasting-impact': scorecard.dimensions['lasting-impact'].score,
  },
  overall: scorecard.overall,
}

describe('the sheet’s scores beside the Worker’s', () => {
  it('are the same when every one is', () => {
    expect(dimensions.every((dimension) => shown.dimensions[dimension] !== null)).toBe(true)
    expect(compareScores(shown, scorecard)).toEqual([])
  })

  it('names each that differs, a missing one and the overall among them', () => {
    const changed: ShownScores = {
      dimensions: { ...shown.dimensions, trust: 1.25, roles: null },
      overall: { ...shown.overall, benefits: 2 },
    }
    expect(compareScores(changed, scorecard)).toEqual([
      { score: 'trust', sheet: 1.25, worker: scorecard.dimensions.trust.score },
      { score: 'roles', sheet: null, worker: scorecard.dimensions.roles.score },
      { score: 'benefits', sheet: 2, worker: scorecard.overall.benefits },
    ])
  })

  it('overlooks binary noise below a hundredth', () => {
    const trust = (scorecard.dimensions.trust.score ?? 0) + 1e-12
    expect(compareScores({ ...shown, dimensions: { ...shown.dimensions, trust } }, scorecard)).toEqual([])
  })
})
