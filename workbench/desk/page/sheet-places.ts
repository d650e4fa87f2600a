import type { Block } from '../messages.ts'
import { atCell, type Selection } from './selection.ts'
import type { SheetData } from './sheet-data.ts'

/** The first cell that is not hidden. */
export function firstShown(data: SheetData): Selection {
  const row = data.rows.size(0) > 0 ? 0 : data.rows.step(0, 1)
  const column = data.columns.size(0) > 0 ? 0 : data.columns.step(0, 1)
  return atCell(row, column, data.merges)
}

/** Whether a block's first cell can be seen. */
export function isShown(data: SheetData, block: Block): boolean {
  return data.rows.size(block.top) > 0 && data.columns.size(block.left) > 0
}

/** The protection of the first protected cell of a block; null when there is none. */
export function protectionIn(data: SheetData, block: Block): string | null {
  for (let row = block.top; row < block.top + block.height; row++)
    for (let column = block.left; column < block.left + block.width; column++) {
      const protection = data.cell(row, column)?.protection
      if (protection !== undefined) return protection
    }
  return null
}

/** What the cells of a block show, row by row. */
export function textsIn(data: SheetData, block: Block): string[][] {
  return Array.from({ length: block.height }, (_, down) =>
    Array.from(
      { length: block.width },
      (_, right) => data.cell(block.top + down, block.left + right)?.text ?? '',
    ),
  )
}
