import type { Ground, Selection } from './selection.ts'

interface PointedCell {
  readonly row: number
  readonly column: number
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>(selector) : null
}

/** The cell at which the mouse points; null when it points at none. */
export function pointedCell(target: EventTarget | null): PointedCell | null {
  const cell = closest(target, '.cell')
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
}

/** The rows or columns whose head the mouse points at, the whole sheet at their corner; null at no head. */
export function pointedHead(target: EventTarget | null, { rows, columns }: Ground): Selection | null {
  const head = closest(target, '.head')
  if (!head) return null
  const { headRow, headColumn } = head.dataset
  const row = Number(headRow ?? 0)
  const column = Number(headColumn ?? 0)
  return {
    row,
    column,
    toRow: headRow === undefined ? rows.count - 1 : row,
    toColumn: headColumn === undefined ? columns.count - 1 : column,
  }
}

/** The cell with a note at which the mouse points. */
export function pointedNote(target: EventTarget | null): HTMLElement | null {
  return closest(target, '.has-note')
}

/** Whether the mouse points at something over the grid that answers for itself. */
export function isOverGrid(target: EventTarget | null): boolean {
  return closest(target, '.cell-editor, .choices') !== null
}

/** Whether the mouse points at the cell's own button of this class. */
export function isButton(target: EventTarget | null, name: 'cell-check' | 'cell-choices'): boolean {
  return target instanceof HTMLElement && target.classList.contains(name)
}
