/** A rectangle of cells; every number counts from 0. */
export interface Area {
  top: number
  left: number
  height: number
  width: number
}

/** An area on a sheet, the sheet by its id. */
export interface PlacedArea {
  sheetId: number
  area: Area
}

/** What an A1 notation names: the rectangle, and whether it was written as whole rows or whole columns. */
export interface ReadNotation {
  sheetName: string | null
  area: Area
  whole: 'rows' | 'columns' | null
}

/** A grid's size, needed to close open notations such as `B2:B`, `3:3` or `C:C`. */
export interface GridSize {
  rows: number
  columns: number
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let rest = column + 1
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** A → 0, Z → 25, AA → 26. */
export function columnIndex(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** A cell's A1 name, from its place counted from 0. */
export function cellNotation(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** An area's A1 name: `B2`, or `B2:C3`. */
export function areaNotation(area: Area): string {
  const start = cellNotation(area.top, area.left)
  if (area.height === 1 && area.width === 1) return start
  return `${start}:${cellNotation(area.top + area.height - 1, area.left + area.width - 1)}`
}

/** The area with `$` before every row and column, as a name's definition is written. */
export function absoluteNotation(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`
  const start = corner(area.top, area.left)
  if (area.height === 1 && area.width === 1) return start
  return `${start}:${corner(area.top + area.height - 1, area.left + area.width - 1)}`
}

/** A sheet's name as a formula writes it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

const corner = /^(\$?([A-Za-z]{1,3}))?(\$?([0-9]+))?$/

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const match = corner.exec(text)
  if (!match || text === '') return null
  return {
    column: match[2] === undefined ? null : columnIndex(match[2]),
    row: match[4] === undefined ? null : Number(match[4]) - 1,
  }
}

function splitSheetName(notation: string): { sheetName: string | null; rest: string } {
  const mark = notation.lastIndexOf('!')
  if (mark < 0) return { sheetName: null, rest: notation }
  const name = notation.slice(0, mark)
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1
  return {
    sheetName: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: notation.slice(mark + 1),
  }
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, `B2:B` and the same with a sheet's name; null for anything else. */
export function readNotation(notation: string, size: GridSize): ReadNotation | null {
  const { sheetName, rest } = splitSheetName(notation.trim())
  const parts = rest.split(':')
  const first = readCorner(parts[0] ?? '')
  const second = parts.length === 1 ? first : readCorner(parts[1] ?? '')
  if (!first || !second || parts.length > 2) return null
  if (parts.length === 1 && (first.row === null || first.column === null)) return null
  const rows = span(first.row, second.row, size.rows)
  const columns = span(first.column, second.column, size.columns)
  const whole = wholeness(first, second)
  return {
    sheetName,
    area: { top: rows.start, left: columns.start, height: rows.length, width: columns.length },
    whole,
  }
}

function wholeness(
  first: { row: number | null; column: number | null },
  second: { row: number | null; column: number | null },
): 'rows' | 'columns' | null {
  if (first.column === null && second.column === null) return 'rows'
  return first.row === null && second.row === null ? 'columns' : null
}

function span(first: number | null, second: number | null, limit: number) {
  const from = first ?? second
  if (from === null) return { start: 0, length: limit }
  if (first === null || second === null) return { start: from, length: Math.max(1, limit - from) }
  const start = Math.min(first, second)
  return { start, length: Math.max(first, second) - start + 1 }
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.top < b.top + b.height &&
    b.top < a.top + a.height &&
    a.left < b.left + b.width &&
    b.left < a.left + a.width
  )
}

/** Whether `outer` holds every cell of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.top + inner.height <= outer.top + outer.height &&
    inner.left + inner.width <= outer.left + outer.width
  )
}

/** Whether the area holds the cell. */
export function holds(area: Area, row: number, column: number): boolean {
  return contains(area, { top: row, left: column, height: 1, width: 1 })
}
