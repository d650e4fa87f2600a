/**
 * Deletes sheets of Mitra's. A spreadsheet needs at least one visible sheet: when no other is left, an empty one takes
 * their place.
 */
export function deleteSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[],
): void {
  const doomed = new Set(sheets.map((sheet) => sheet.getSheetId()))
  const isLeft = spreadsheet
    .getSheets()
    .some((sheet) => !doomed.has(sheet.getSheetId()) && !sheet.isSheetHidden())
  if (!isLeft) spreadsheet.insertSheet()
  for (const sheet of sheets) spreadsheet.deleteSheet(sheet)
}
