/** Spreadsheets skip these before they look for a formula: spaces, control characters, a byte order mark. */
const isSkipped = (character: string): boolean => character <= ' ' || /[\s\ufeff]/.test(character)

/**
 * Whether a spreadsheet, or a program that opens an exported file, could take a text for a formula or move it into
 * another cell. Such a text gets an apostrophe before it goes into a cell or a CSV.
 */
export function isFormulaLike(value: string): boolean {
  const first = Array.from(value).find((character) => !isSkipped(character)) ?? ''
  return /^[=+\-@]/.test(first) || /^[\t\r\n]/.test(value)
}
