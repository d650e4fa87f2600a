/** A sheet's contents as Apps Script reads them; indexes count from 0. */
export type CellsRead = readonly (readonly unknown[])[]

/** One call for the whole sheet. */
export function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): CellsRead {
  return sheet.getDataRange().getValues()
}

/** The column in which most of the given codes stand, wherever it was moved to. */
export function columnOf(cells: CellsRead, codes: readonly string[]): number {
  const known = new Set<unknown>(codes)
  const width = Math.max(0, ...cells.map((row) => row.length))
  const matches = Array.from(
    { length: width },
    (_, column) => cells.filter((row) => known.has(row[column])).length,
  )
  return matches.indexOf(Math.max(0, ...matches))
}

/** The rows of the given ids, wherever rows and the id column were moved to; every place where one stands. */
export function rowsById(cells: CellsRead, ids: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const known = new Set<unknown>(ids)
  const idColumn = columnOf(cells, ids)
  const found = new Map<string, number[]>()
  cells.forEach((row, index) => {
    const id = row[idColumn]
    if (typeof id === 'string' && known.has(id)) found.set(id, [...(found.get(id) ?? []), index])
  })
  return found
}

/** The day as the spreadsheet shows it: midnight there is often still the day before elsewhere. */
function dayOf(date: Date): string {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
  return Utilities.formatDate(date, timeZone, 'yyyy-MM-dd')
}

/** What a person sees in a cell, for a message; never longer than a line. */
export function contentOf(cell: unknown): string {
  const shown = cell instanceof Date ? dayOf(cell) : String(cell)
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown
}

export const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined
