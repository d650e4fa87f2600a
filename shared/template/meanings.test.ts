import { expect, it } from 'vitest'
import { changedMeaningFaults, meaningsOf } from './meanings.ts'

const before = {
  practices: [{ id: 'meet-monthly', principle: 'communication' }],
  items: [{ id: 'we-listen', dimension: 'trust', weight: 1 }],
} as const
const known = meaningsOf({ practices: [...before.practices], items: [...before.items] })

it('takes ids that mean what they meant, whatever the weight and the order', () => {
  const items = [
    { id: 'new-item', dimension: 'roles', weight: 1 } as const,
    { id: 'we-listen', dimension: 'trust', weight: 7 } as const,
  ]
  expect(changedMeaningFaults({ practices: [], items }, known)).toEqual([])
})

it.each([
  [
    'another principle',
    { practices: [], items: [{ id: 'we-listen', dimension: 'roles', weight: 1 } as const] },
  ],
  ['a practice now', { practices: [{ id: 'we-listen', principle: 'trust' } as const], items: [] }],
])('refuses an id for %s, and says what it stands for', (_what, instrument) => {
  const [fault, ...others] = changedMeaningFaults(instrument, known)
  expect(others).toEqual([])
  expect(fault?.path).toMatch(/^(items|practices)\.0\.id$/)
  expect(fault?.words.en).toBe(
    '"we-listen" already stands for an item of "Trust and mutual respect": give what is new another id.',
  )
})
