import type { CellStyle } from '../runtime/spreadsheet/cell.ts'
import type { PictureStyle } from './messages.ts'

const wraps = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const

function alignment(style: CellStyle): PictureStyle {
  const made: PictureStyle = {}
  const horizontal = style.horizontal?.toLowerCase()
  const vertical = style.vertical?.toLowerCase()
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') made.horizontal = horizontal
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') made.vertical = vertical
  if (style.wrap) made.wrap = wraps[style.wrap]
  return made
}

function font(style: CellStyle): PictureStyle {
  const made: PictureStyle = {}
  if (style.fontColor) made.color = style.fontColor
  if (style.fontFamily) made.family = style.fontFamily
  if (style.fontSize) made.size = style.fontSize
  if (style.bold) made.bold = true
  if (style.italic) made.italic = true
  if (style.underline) made.underline = true
  if (style.strikethrough) made.strike = true
  return made
}

function borders(style: CellStyle): PictureStyle {
  const made: PictureStyle = {}
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = style.borders?.[side]
    if (line) made[side] = line
  }
  return made
}

/** A cell's look as the page draws it. */
export function pictureStyle(style: CellStyle): PictureStyle {
  const background = style.background ? { background: style.background } : {}
  return { ...background, ...font(style), ...alignment(style), ...borders(style) }
}
