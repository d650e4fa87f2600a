import { describe, expect, it } from 'vitest'
import type { Cell, CombinedResults } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { changeBetween, type PublishedFigures } from './change.ts'

const round = { id: 'baseline', label: 'Baseline 2026' }
const hidden: Cell = { value: null, reason: 'protected' }

/** A release of which only what change is read from is filled in. */
function confidential(organisations: number, cells: Partial<Record<Dimension, Cell>>): PublishedFigures {
  const scores = byDimension((dimension) => cells[dimension] ?? hidden)
  const all: CombinedResults['all'] = { scores, items: [], practices: [] }
  return {
    disclosure: 'confidential',
    results: { organisations, partnerships: 0, respondents: 0, all, sectors: [], kinds: [] },
  }
}

function named(organisations: number, means: Partial<Record<Dimension, number>>): PublishedFigures {
  const absent = { value: null, reason: 'no-values' } as const
  const scores = byDimension((dimension) => {
    const mean = means[dimension]
    return {
      n: mean === undefined ? 0 : organisations,
      mean: mean === undefined ? absent : { value: mean },
      deviation: absent,
      median: absent,
      lowerQuartile: absent,
      upperQuartile: absent,
      reliability: { respondents: 0, items: 4, alpha: absent },
      intraclass: { respondents: 0, partnerships: 0, single: absent, average: absent },
    }
  })
  const counts = { organisations, partnerships: organisations, respondents: organisations }
  return {
    disclosure: 'named',
    results: { ...counts, byName: [], all: { scores, items: [], practices: [] }, sectors: [], kinds: [] },
  }
}

describe('change between two published rounds', () => {
  it('is the difference of the published means, without binary noise', () => {
    const earlier = confidential(9, {
      trust: { n: 9, value: 3.3 },
      roles: { n: 9, value: 4.1 },
      learning: { n: 9, value: 3 },
    })
    const later = confidential(10, {
      trust: { n: 10, value: 3.6 },
      roles: { n: 10, value: 3.9 },
      learning: { n: 8, value: 3 },
    })
    const change = changeBetween(round, earlier, later, 8)
    expect(change).toMatchObject({ since: round, organisations: 10, organisationsInBoth: 8 })
    expect([change.scores.trust, change.scores.roles, change.scores.learning]).toEqual([0.3, -0.2, 0])
  })

  it('does not exist where either mean is protected', () => {
    const shown = { n: 6, value: 3.3 }
    const { scores } = changeBetween(
      round,
      confidential(6, { trust: shown, roles: shown }),
      confidential(6, { trust: shown, learning: shown }),
      6,
    )
    expect([scores.trust, scores.roles, scores.learning, scores.innovation]).toEqual([0, null, null, null])
  })

  it('keeps the two decimals of named means, and is null where nobody has a value', () => {
    const earlier = named(3, { trust: 3.17, roles: 2 })
    const { scores } = changeBetween(round, earlier, named(4, { trust: 2.94, learning: 4 }), 3)
    expect([scores.trust, scores.roles, scores.learning]).toEqual([-0.23, null, null])
  })
})
