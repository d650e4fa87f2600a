import type { CellPicture, PictureStyle } from '../messages.ts'
import type { SheetData } from './sheet-data.ts'
import { textWidth } from './text-width.ts'

const padding = 8
/** How far to the left of what is in sight a text may begin that reaches into it. */
const lookBack = 12

const fontOf = ({ italic, bold, size }: PictureStyle) =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size ?? 10}pt`

function mayRunOver(cell: CellPicture, style: PictureStyle): boolean {
  if (cell.text === '' || cell.side === 'right' || cell.options || cell.checkbox !== undefined) return false
  const leftOnly = style.horizontal === undefined || style.horizontal === 'left'
  return (style.wrap ?? 'overflow') === 'overflow' && leftOnly && cell.side === undefined
}

function isFree(data: SheetData, row: number, column: number): boolean {
  const cell = data.cell(row, column)
  if (data.mergeAt(row, column)) return false
  return !cell || (cell.text === '' && cell.checkbox === undefined && !cell.options)
}

/**
 * Which columns a row's texts run over because they are longer than their cell and the next ones are empty: for the
 * column of each such text, the last column that it reaches.
 */
export function overflowing(data: SheetData, row: number, from: number, to: number): Map<number, number> {
  const found = new Map<number, number>()
  for (let column = Math.max(0, from - lookBack); column <= to; column++) {
    const cell = data.cell(row, column)
    if (!cell || data.columns.size(column) === 0 || data.mergeAt(row, column)) continue
    const style = data.style(row, cell.style)
    if (!mayRunOver(cell, style)) continue
    const needed = textWidth(cell.text, fontOf(style)) + padding
    let last = column
    const fits = () => data.columns.size(column, last - column + 1) >= needed
    while (!fits() && last + 1 < data.columns.count && isFree(data, row, last + 1)) last++
    if (last > column) found.set(column, last)
  }
  return found
}

/** Whether a text runs over the line at the column's right. */
export function isRunOver(reaching: ReadonlyMap<number, number>, column: number): boolean {
  for (const [from, to] of reaching) if (from <= column && column < to) return true
  return false
}
