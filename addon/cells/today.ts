const millisecondsOfDay = 86_400_000
/** Sheets counts days from here. */
const firstDay = Date.UTC(1899, 11, 30)

/** The day on the spreadsheet's own calendar, as the number that a date format shows as a date. */
export function today(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, now: Date = new Date()): number {
  const [year = 0, month = 1, day = 1] = Utilities.formatDate(
    now,
    spreadsheet.getSpreadsheetTimeZone(),
    'yyyy-MM-dd',
  )
    .split('-')
    .map(Number)
  return (Date.UTC(year, month - 1, day) - firstDay) / millisecondsOfDay
}
