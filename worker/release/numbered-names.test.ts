import { expect, it } from 'vitest'
import { numberedNames } from './numbered-names.ts'

it('numbers the same names apart, also from one that looks numbered', () => {
  expect(numberedNames(['A', 'B', 'A', 'A (2)', 'A'])).toEqual(['A', 'B', 'A (3)', 'A (2)', 'A (4)'])
})
