import { expect, it } from 'vitest'
import { confidentialReleaseOf, plannedTemplate } from '../../testing/releases.ts'
import { dashboardOfConfidential } from './of-confidential.ts'
import { overallScore, roundScores } from './rounds.ts'

const release = confidentialReleaseOf(12)
const dashboard = dashboardOfConfidential(
  {
    ...release,
    changes: [
      {
        since: { id: 'baseline', label: 'Baseline' },
        organisations: 12,
        organisationsInBoth: 10,
        scores: {
          'shared-purpose': -0.3,
          trust: null,
          communication: 0,
          roles: 0.1,
          learning: 0.2,
          innovation: 0,
          resources: 0,
          accountability: 0,
          'public-trust': 0,
          'lasting-impact': 0,
        },
      },
    ],
  },
  plannedTemplate,
  'en',
)
const now = dashboard.scores

it('finds an earlier round’s published mean from this one’s and the change, without binary noise', () => {
  const [before, last] = roundScores({
    ...dashboard,
    scores: { ...now, 'shared-purpose': { value: 2.9, n: 12 }, trust: { value: 3.5, n: 12 } },
  })
  expect(before?.scores['shared-purpose']).toBe(3.2)
  expect(before?.scores.trust).toBeNull()
  expect(last?.scores['shared-purpose']).toBe(2.9)
})

it('takes no mean of five when one is missing', () => {
  const of = (trust: number | null) =>
    overallScore(
      {
        'shared-purpose': 3,
        trust,
        communication: 3,
        roles: 3,
        learning: 4,
        innovation: 1,
        resources: 1,
        accountability: 1,
        'public-trust': 1,
        'lasting-impact': 1,
      },
      ['shared-purpose', 'trust', 'communication', 'roles', 'learning'],
      dashboard,
    )
  expect(of(null)).toBeNull()
  expect(of(3)).toBe(3.2)
})
