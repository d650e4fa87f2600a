import type { Block } from '../messages.ts'

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** A cell's name, from its place counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** A block's name: `B2`, or `B2:C3`. */
export function blockName(block: Block): string {
  const first = cellName(block.top, block.left)
  if (block.height === 1 && block.width === 1) return first
  return `${first}:${cellName(block.top + block.height - 1, block.left + block.width - 1)}`
}

function corner(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]*)$/i.exec(text.trim())
  if (!match?.[1] || !match[2]) return null
  let column = 0
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

/** The block that `B5` or `B5:C9` names; null for anything else. */
export function readBlock(name: string): Block | null {
  const [from = '', to = from] = name.split(':')
  const first = corner(from)
  const last = corner(to)
  if (!first || !last) return null
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    height: Math.abs(first.row - last.row) + 1,
    width: Math.abs(first.column - last.column) + 1,
  }
}
