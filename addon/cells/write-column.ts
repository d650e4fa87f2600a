import type { Content } from './draft.ts'
import { entryOf } from './entry.ts'

/** Writes contents one below the other, in one call. */
export function writeColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  contents: readonly Content[],
): void {
  sheet.getRange(row, column, contents.length, 1).setValues(contents.map((content) => [entryOf(content)]))
}
