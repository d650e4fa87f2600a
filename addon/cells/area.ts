/** A rectangle of cells; rows and columns count from 1, as in Apps Script. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** 1 → A, 26 → Z, 27 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return before === 0 ? letter : columnLetters(before) + letter
}

/** A cell's name as a person reads it: G12. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}
