import { isFormulaLike } from '../../shared/messages/formula-like.ts'

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One field (RFC 4180). Numbers stay numbers, also negative ones; text never becomes a formula. */
export function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return quoted(isFormulaLike(value) ? `'${value}` : value)
}

/** Rows of fields as CSV, each line ending with CR LF. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}
