import { expect, it } from 'vitest'
import { byDimension } from '../../../shared/words/dimension.ts'
import { gapOn, widestGap } from './gaps.ts'
import type { Group } from './reading.ts'

const groupOf = (name: string, trust: number | null, others: number): Group => ({
  letter: name,
  hue: 1,
  name,
  scores: byDimension((dimension) => ({ value: dimension === 'trust' ? trust : others, n: 5 })),
})

it('is between the shown groups alone, and flagged from one scale point on', () => {
  const groups = [groupOf('A', 3.1, 3), groupOf('B', null, 3), groupOf('C', 4.1, 3)]
  expect(gapOn('trust', groups)).toMatchObject({ gap: 1, flagged: true, highest: ['C'], lowest: ['A'] })
  expect(gapOn('trust', groups.slice(0, 2))).toBeUndefined()
})

it('is named where it is widest, with everybody who stands at its ends', () => {
  const widest = widestGap([groupOf('A', 3, 3.2), groupOf('B', 3, 3), groupOf('C', 3.4, 3)])
  expect(widest).toMatchObject({ dimension: 'trust', gap: 0.4, flagged: false, lowest: ['A', 'B'] })
  expect(widestGap([groupOf('A', 3, 3)])).toBeUndefined()
})
