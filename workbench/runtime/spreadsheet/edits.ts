import type { Area } from './area.ts'

/** Rows or columns put in, taken out or moved; indexes count from 0, `to` is the place before the move. */
export type StructuralEdit =
  | { axis: Axis; kind: 'insert'; at: number; count: number }
  | { axis: Axis; kind: 'delete'; at: number; count: number }
  | { axis: Axis; kind: 'move'; at: number; count: number; to: number }

export type Axis = 'rows' | 'columns'

/** Where the row or column of that index is after the edit; null when it was deleted. */
export function indexAfter(index: number, edit: StructuralEdit): number | null {
  const { at, count } = edit
  if (edit.kind === 'insert') return index >= at ? index + count : index
  if (edit.kind === 'delete') {
    if (index < at) return index
    return index < at + count ? null : index - count
  }
  const landing = edit.to > at ? edit.to - count : edit.to
  if (index >= at && index < at + count) return landing + (index - at)
  const without = index >= at + count ? index - count : index
  return without >= landing ? without + count : without
}

interface Span {
  start: number
  length: number
}

function spanAfter(span: Span, edit: StructuralEdit): Span | null {
  if (edit.kind === 'insert') return insertedInto(span, edit.at, edit.count)
  if (edit.kind === 'delete') return deletedFrom(span, edit.at, edit.count)
  const inside = span.start >= edit.at && span.start + span.length <= edit.at + edit.count
  const landing = edit.to > edit.at ? edit.to - edit.count : edit.to
  if (inside) return { start: landing + span.start - edit.at, length: span.length }
  const left = deletedFrom(span, edit.at, edit.count)
  return left === null ? null : insertedInto(left, landing, edit.count)
}

function insertedInto(span: Span, at: number, count: number): Span {
  if (at <= span.start) return { start: span.start + count, length: span.length }
  return at < span.start + span.length ? { start: span.start, length: span.length + count } : span
}

function deletedFrom(span: Span, at: number, count: number): Span | null {
  const end = span.start + span.length
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(span.start, at))
  if (gone === span.length) return null
  const before = Math.max(0, Math.min(span.start, at + count) - at)
  return { start: span.start - before, length: span.length - gone }
}

/** The area after the edit: shifted, grown or shrunk like a reference in a formula; null when it is gone. */
export function areaAfter(area: Area, edit: StructuralEdit): Area | null {
  if (edit.axis === 'rows') {
    const rows = spanAfter({ start: area.top, length: area.height }, edit)
    return rows && { ...area, top: rows.start, height: rows.length }
  }
  const columns = spanAfter({ start: area.left, length: area.width }, edit)
  return columns && { ...area, left: columns.start, width: columns.length }
}

/** Does the edit to a list that has one entry a row or column; new entries are left out (holes). */
export function listAfter<T>(list: (T | undefined)[], edit: StructuralEdit): void {
  if (list.length <= edit.at && (edit.kind !== 'move' || list.length <= edit.to)) return
  if (edit.kind === 'delete') {
    list.splice(edit.at, edit.count)
    return
  }
  const blank = (count: number) => Array.from({ length: count }, (): T | undefined => undefined)
  if (edit.kind === 'insert') {
    list.splice(edit.at, 0, ...blank(edit.count))
    return
  }
  const needed = Math.max(edit.at + edit.count, edit.to)
  if (list.length < needed) list.push(...blank(needed - list.length))
  const moved = list.splice(edit.at, edit.count)
  list.splice(edit.to > edit.at ? edit.to - edit.count : edit.to, 0, ...moved)
}
