import { expect, it } from 'vitest'
import { widthsOf } from './columns-to-fill.ts'

const columns = [
  { id: 'one', kind: 'short-text' },
  { id: 'two', kind: 'long-text' },
  { id: 'three', kind: 'date' },
  { id: 'four', kind: 'number' },
  { id: 'five', kind: 'long-text' },
] as const

it('gives neighbours of one width one span', () => {
  expect(widthsOf(columns, 2, 5)).toEqual([
    { column: 2, columns: 1, width: 170 },
    { column: 3, columns: 1, width: 300 },
    { column: 4, columns: 2, width: 110 },
    { column: 6, columns: 1, width: 300 },
  ])
})

it('merges the most alike when there would be too many', () => {
  expect(widthsOf(columns, 2, 2)).toEqual([
    { column: 2, columns: 4, width: 300 },
    { column: 6, columns: 1, width: 300 },
  ])
})
