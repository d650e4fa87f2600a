import { expect, test } from 'vitest'
import { Axis } from './axis.ts'
import { atCell, blockOf, moved, wholeMerges } from './selection.ts'

const merge = { top: 1, left: 1, height: 2, width: 2 }
const ground = { rows: new Axis(Array(10).fill(20)), columns: new Axis(Array(10).fill(50)), merges: [merge] }

test('an arrow enters a merged cell as a whole and leaves it at the far side', () => {
  const inside = moved(atCell(1, 0, []), ground, 0, 1, false)
  expect(blockOf(inside)).toEqual(merge)
  expect(moved(inside, ground, 0, 1, false).column).toBe(3)
  expect(moved(inside, ground, 1, 0, false).row).toBe(3)
  expect(moved(inside, ground, -1, 0, false).row).toBe(0)
})

test('extending keeps the active cell', () => {
  const extended = moved(atCell(5, 5, []), ground, -2, 1, true)
  expect(extended).toMatchObject({ row: 5, column: 5 })
  expect(blockOf(extended)).toEqual({ top: 3, left: 5, height: 3, width: 2 })
})

test('a block never cuts through a merged cell', () => {
  expect(wholeMerges({ top: 0, left: 0, height: 2, width: 2 }, [merge])).toEqual({
    top: 0,
    left: 0,
    height: 3,
    width: 3,
  })
})
