import { expect, it } from 'vitest'
import { type ComparedTemplate, compareTemplates } from './comparison.ts'

function templateOf(items: Readonly<Record<string, string>>): ComparedTemplate {
  const words = Object.fromEntries(
    Object.entries(items).map(([id, statement]) => [id, { statement, low: 'low', high: 'high' }]),
  )
  return {
    instrument: {
      practices: [],
      items: Object.keys(items).map((id) => ({ id, dimension: 'trust', weight: 1 })),
    },
    wording: { id: { practices: {}, items: words }, en: { practices: {}, items: words } },
  }
}

it('says by id what can be compared, what was reworded, added and dropped', () => {
  const earlier = templateOf({ stays: 'We stay.', goes: 'We go.', changes: 'We change.' })
  const later = templateOf({ comes: 'We come.', changes: 'We changed.', stays: 'We stay.' })
  expect(compareTemplates(earlier, later).items).toEqual({
    comparable: ['changes', 'stays'],
    reworded: ['changes'],
    added: ['comes'],
    dropped: ['goes'],
  })
})

it('sees a rewording in one language alone', () => {
  const one = templateOf({ stays: 'We stay.' })
  const { wording } = templateOf({ stays: 'Kami tetap.' })
  const other = { ...one, wording: { ...one.wording, id: wording.id } }
  expect(compareTemplates(one, other).items.reworded).toEqual(['stays'])
})
