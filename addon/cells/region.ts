import * as z from 'zod'

/**
 * Mitra finds what it added by developer metadata on whole sheets and columns: it follows them when they are renamed
 * or moved. Visible to every deployment of Mitra, so that a spreadsheet outlives one; nothing secret is in it.
 */
const worksheetKey = 'mitra-worksheet'
const columnKey = 'mitra-column'

const markSchema = z.object({ partnership: z.string(), name: z.string() })

/** A worksheet of Mitra's in the open spreadsheet. */
export interface FoundWorksheet {
  readonly partnership: string
  /** What it is: `ratings`, `risks`. */
  readonly worksheet: string
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet
}

/** The only visibility that survives another deployment. */
const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT

export function markWorksheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  partnership: string,
  worksheet: string,
): void {
  sheet.addDeveloperMetadata(worksheetKey, JSON.stringify({ partnership, name: worksheet }), visibility())
}

export function markColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  partnership: string,
  anchor: string,
  letters: string,
): void {
  const column = sheet.getRange(`${letters}:${letters}`)
  column.addDeveloperMetadata(columnKey, JSON.stringify({ partnership, name: anchor }), visibility())
}

/** Takes every mark of Mitra's off a sheet and its columns. */
export function unmark(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const key of [worksheetKey, columnKey]) {
    for (const metadata of sheet.createDeveloperMetadataFinder().withKey(key).find()) metadata.remove()
  }
}

/** Reads JSON that may have been written by something else; null when it is not as expected. */
export function readMark<Schema extends z.ZodType>(
  schema: Schema,
  value: string | null,
): z.output<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(value ?? '')).data ?? null
  } catch {
    return null
  }
}

/** Every worksheet of Mitra's, whatever it is called by now. */
export function findWorksheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly FoundWorksheet[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(worksheetKey).find()
  return found.flatMap((metadata) => {
    const mark = readMark(markSchema, metadata.getValue())
    const sheet = metadata.getLocation().getSheet()
    return mark === null || sheet === null
      ? []
      : [{ partnership: mark.partnership, worksheet: mark.name, sheet }]
  })
}

/** Where the anchored columns of a sheet are now, by anchor; columns count from 1. */
export function findColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  partnership: string,
): ReadonlyMap<string, number> {
  const found = sheet.createDeveloperMetadataFinder().withKey(columnKey).find()
  return new Map(
    found.flatMap((metadata) => {
      const mark = readMark(markSchema, metadata.getValue())
      const column = metadata.getLocation().getColumn()
      return mark?.partnership === partnership && column !== null ? [[mark.name, column.getColumn()]] : []
    }),
  )
}
