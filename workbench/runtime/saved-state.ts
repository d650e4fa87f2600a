import type { SavedSpreadsheet } from './spreadsheet/saved.ts'

/** Everything of an open spreadsheet, as JSON. */
export interface SavedState {
  spreadsheet: SavedSpreadsheet
  properties: {
    document: Record<string, string>
    user: Record<string, string>
    script: Record<string, string>
  }
  userKey: string
  /** The .xlsx it was opened from, in base64. */
  xlsx: string | null
}
