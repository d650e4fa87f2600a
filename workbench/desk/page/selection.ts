import type { Block } from '../messages.ts'
import type { Axis } from './axis.ts'

/** The active cell, and the cell up to which the selected block reaches from it. */
export interface Selection {
  row: number
  column: number
  toRow: number
  toColumn: number
}

export function selectionOf(block: Block): Selection {
  return {
    row: block.top,
    column: block.left,
    toRow: block.top + block.height - 1,
    toColumn: block.left + block.width - 1,
  }
}

export function blockOf(selection: Selection): Block {
  return {
    top: Math.min(selection.row, selection.toRow),
    left: Math.min(selection.column, selection.toColumn),
    height: Math.abs(selection.row - selection.toRow) + 1,
    width: Math.abs(selection.column - selection.toColumn) + 1,
  }
}

export function holds(block: Block, row: number, column: number): boolean {
  return (
    row >= block.top &&
    row < block.top + block.height &&
    column >= block.left &&
    column < block.left + block.width
  )
}

/** The block grown so that it cuts through no merged cell. */
export function wholeMerges(block: Block, merges: readonly Block[]): Block {
  let grown = block
  for (const merge of merges) {
    const apart =
      merge.top >= grown.top + grown.height ||
      grown.top >= merge.top + merge.height ||
      merge.left >= grown.left + grown.width ||
      grown.left >= merge.left + merge.width
    if (apart) continue
    const top = Math.min(grown.top, merge.top)
    const left = Math.min(grown.left, merge.left)
    const bottom = Math.max(grown.top + grown.height, merge.top + merge.height)
    const right = Math.max(grown.left + grown.width, merge.left + merge.width)
    grown = { top, left, height: bottom - top, width: right - left }
  }
  return grown
}

export interface Ground {
  rows: Axis
  columns: Axis
  merges: readonly Block[]
}

/** The selection after so many steps; with `extend` the block grows and the active cell stays. */
export function moved(
  selection: Selection,
  ground: Ground,
  down: number,
  right: number,
  extend: boolean,
): Selection {
  if (extend) {
    return {
      ...selection,
      toRow: ground.rows.step(selection.toRow, down),
      toColumn: ground.columns.step(selection.toColumn, right),
    }
  }
  const here = ground.merges.find((merge) => holds(merge, selection.row, selection.column))
  const fromRow = here && down > 0 ? here.top + here.height - 1 : (here?.top ?? selection.row)
  const fromColumn = here && right > 0 ? here.left + here.width - 1 : (here?.left ?? selection.column)
  const row = down === 0 ? selection.row : ground.rows.step(fromRow, down)
  const column = right === 0 ? selection.column : ground.columns.step(fromColumn, right)
  return atCell(row, column, ground.merges)
}

/** The selection of one cell; of a merged one, the whole of it. */
export function atCell(row: number, column: number, merges: readonly Block[]): Selection {
  const merge = merges.find((each) => holds(each, row, column))
  return merge ? selectionOf(merge) : { row, column, toRow: row, toColumn: column }
}
