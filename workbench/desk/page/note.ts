import { element } from './elements.ts'

const note = element('div', { class: 'note', role: 'tooltip', id: 'note', hidden: true })

/** Shows a cell's note beside it; hides it when there is no cell. */
export function showNote(cell: HTMLElement | null, text: string): void {
  note.hidden = cell === null
  if (!cell) return
  note.textContent = text
  document.body.append(note)
  const box = cell.getBoundingClientRect()
  const right = box.right + 8
  const left = right + note.offsetWidth < innerWidth ? right : Math.max(8, box.left - note.offsetWidth - 8)
  note.style.left = `${left}px`
  note.style.top = `${Math.max(8, Math.min(box.top, innerHeight - note.offsetHeight - 8))}px`
}
