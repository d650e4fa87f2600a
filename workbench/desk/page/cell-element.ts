import type { CellPicture, PictureBorder, PictureStyle, TextPart } from '../messages.ts'
import { element } from './elements.ts'
import { cellName } from './notation.ts'
import { say } from './words.ts'

/** Where a cell is drawn, in pixels within its row, and how far its text may reach into empty neighbours. */
export interface CellBox {
  left: number
  width: number
  height: number
  reach: number
}

const borderWidths: Record<string, string> = { SOLID_MEDIUM: '2px', SOLID_THICK: '3px', DOUBLE: '3px' }
const borderLines: Record<string, string> = { DOTTED: 'dotted', DASHED: 'dashed', DOUBLE: 'double' }

function borderText(border: PictureBorder): string {
  return `${borderWidths[border.style] ?? '1px'} ${borderLines[border.style] ?? 'solid'} ${border.color}`
}

function applyFont(target: CSSStyleDeclaration, style: PictureStyle): void {
  if (style.color) target.color = style.color
  if (style.family) target.fontFamily = `"${style.family.replaceAll('"', '')}", var(--sheet-font)`
  if (style.size) target.fontSize = `${style.size}pt`
  if (style.bold) target.fontWeight = '700'
  if (style.italic) target.fontStyle = 'italic'
  const lines = [style.underline ? 'underline' : '', style.strike ? 'line-through' : ''].join(' ').trim()
  if (lines) target.textDecoration = lines
}

const sides = { top: 'borderTop', right: 'borderRight', bottom: 'borderBottom', left: 'borderLeft' } as const

function applyBorders(target: CSSStyleDeclaration, style: PictureStyle): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = style[side]
    if (border) target[sides[side]] = borderText(border)
  }
}

const blockAlignment = { top: 'flex-start', middle: 'center', bottom: 'flex-end' }
const lineAlignment = { left: 'flex-start', center: 'center', right: 'flex-end' }

function sideOf(cell: CellPicture, style: PictureStyle): 'left' | 'center' | 'right' {
  if (style.horizontal) return style.horizontal
  return cell.checkbox === undefined ? (cell.side ?? 'left') : 'center'
}

function checkbox(cell: CellPicture): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    class: 'cell-check',
    tabindex: -1,
    'aria-label': cellName(cell.row, cell.column),
  })
  box.checked = cell.checkbox === true
  return box
}

/** What the cell's style index stands for. */
export type StyleAt = (index: number | undefined) => PictureStyle

function partElement(part: TextPart, styleAt: StyleAt): HTMLElement {
  const made = part.link
    ? element('a', { href: part.link, target: '_blank', rel: 'noopener noreferrer', tabindex: -1 }, part.text)
    : element('span', {}, part.text)
  applyFont(made.style, styleAt(part.style))
  return made
}

function textElement(cell: CellPicture, style: PictureStyle, box: CellBox, styleAt: StyleAt): HTMLElement {
  const parts = cell.parts?.map((part) => partElement(part, styleAt)) ?? [cell.text]
  const text = element('span', { class: 'cell-text' }, ...parts)
  if (style.wrap === 'wrap') text.classList.add('wraps')
  else if (box.reach > box.width) text.style.minWidth = `${box.reach - 8}px`
  return text
}

function fill(made: HTMLElement, cell: CellPicture, styleAt: StyleAt, box: CellBox): void {
  const style = styleAt(cell.style)
  const side = sideOf(cell, style)
  made.style.justifyContent = lineAlignment[side]
  made.style.alignItems = blockAlignment[style.vertical ?? 'bottom']
  made.style.textAlign = side
  if (style.background) made.style.background = style.background
  applyFont(made.style, style)
  applyBorders(made.style, style)
  if (cell.checkbox === undefined) made.append(textElement(cell, style, box, styleAt))
  else made.append(checkbox(cell))
  if (box.reach > box.width && style.wrap !== 'wrap') made.classList.add('reaches')
  if (cell.options) {
    made.classList.add('has-choices')
    made.append(element('span', { class: 'cell-choices', title: say('openChoices') }))
  }
  if (cell.note) {
    made.classList.add('has-note')
    made.dataset.note = cell.note
  }
}

/** One cell of the grid. Its name for a screen reader is its place and what it shows. */
export function cellElement(
  row: number,
  column: number,
  cell: CellPicture | undefined,
  styleAt: StyleAt,
  box: CellBox,
): HTMLElement {
  const name = cellName(row, column)
  const made = element('div', {
    class: 'cell',
    role: 'gridcell',
    id: `cell-${name}`,
    'aria-colindex': column + 2,
    'aria-label': cell?.text ? `${name} ${cell.text}` : name,
    'data-row': row,
    'data-column': column,
    'aria-description': cell?.note,
  })
  made.style.left = `${box.left}px`
  made.style.width = `${box.width}px`
  made.style.height = `${box.height}px`
  if (cell) fill(made, cell, styleAt, box)
  return made
}
