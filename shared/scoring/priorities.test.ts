import { describe, expect, test } from 'vitest'
import type { Instrument } from '../template/instrument.ts'
import { prioritiesOf } from './priorities.ts'
import type { CellReading } from './response.ts'

const instrument: Instrument = {
  id: 'small',
  version: 1,
  kind: 'general',
  bands: [
    { id: 'low', from: 1, to: 2.9 },
    { id: 'high', from: 3, to: 5 },
  ],
  practices: [],
  items: ['one', 'two', 'three', 'four', 'five'].map((id) => ({ id, dimension: 'trust', weight: 1 })),
  profile: { fields: [], partners: { columns: [], emptyRows: 2 } },
  planning: [],
}
const priorities = (...rows: CellReading[][]) =>
  prioritiesOf(
    instrument,
    rows.map((responses) => ({ sector: null, responses })),
  )

describe('the priorities', () => {
  test('are the three lowest items, those that tie in template order', () => {
    expect(priorities([3, 2, 5, 2, 3]).lowest).toStrictEqual(['two', 'four', 'one'])
  })

  test('are the three most split items, the widest split first even where the agreement shown is 0', () => {
    // Variances 0, 4.5, 8, 2 and 0.5: three of them make an agreement of 0.
    expect(priorities([3, 1, 1, 2, 3], [3, 4, 5, 4, 4]).split).toStrictEqual(['three', 'two', 'four'])
  })

  test('are fewer while fewer items have answers', () => {
    expect(priorities()).toStrictEqual({ lowest: [], split: [] })
    expect(priorities(['NA', 4, 'DK', null, null])).toStrictEqual({ lowest: ['two'], split: [] })
    expect(priorities(['NA', 4, 4], [2, 5])).toStrictEqual({
      lowest: ['one', 'three', 'two'],
      split: ['two'],
    })
  })

  test('leave out respondents with an invalid cell', () => {
    expect(priorities([1, 5, 'invalid'], [4, 4, 4, 4, 4]).lowest).toStrictEqual(['one', 'two', 'three'])
  })
})
