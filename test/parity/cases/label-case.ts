import { expect } from 'vitest'
import { type Dimension, dimensions } from '../../../shared/words/dimension.ts'
import { matrixOfItems } from '../entered/matrices.ts'
import type { NamedCase } from './named-case.ts'

/** How often 1 to 5 is given by 25 raters: 1 − s²/2 is .305, .505, .705 and .905. In binary fractions the first two are less. */
const ties = [
  { counts: [0, 4, 7, 3, 11], expected: { value: 0.31, label: 'weak', split: true } },
  { counts: [0, 3, 9, 7, 6], expected: { value: 0.51, label: 'moderate', split: false } },
  { counts: [0, 0, 4, 6, 15], expected: { value: 0.71, label: 'strong', split: false } },
  { counts: [0, 0, 0, 6, 19], expected: { value: 0.91, label: 'very-strong', split: false } },
]

const tieOf = (dimension: Dimension) => ties[dimensions.indexOf(dimension) % ties.length]

/** With fewer than 25 raters an agreement is never exactly halfway between two hundredths at a label's edge. */
export const raters = 25

export const labelCase: NamedCase = {
  name: 'an exact tie at the edge of each label',
  matrix: ({ items }) =>
    matrixOfItems(
      Array.from({ length: raters }, () => 'nonprofit'),
      items.map(({ dimension }) =>
        (tieOf(dimension)?.counts ?? []).flatMap((count, place) => Array<number>(count).fill(place + 1)),
      ),
    ),
  expectIn: ({ differences }, { items }) => {
    for (const { id, dimension } of items) {
      const expected = tieOf(dimension)?.expected
      const shown = differences.agreement[dimension]
      expect({ value: shown?.value, label: shown?.label, split: shown?.split }, dimension).toEqual(expected)
      const { agreement, label } = differences.items[id] ?? {}
      expect([agreement, label], id).toEqual([expected?.value, expected?.label])
    }
  },
}
