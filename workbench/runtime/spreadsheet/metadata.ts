import { indexAfter, type StructuralEdit } from './edits.ts'

/** Where developer metadata is: the spreadsheet, a sheet, or one whole row or column of it (from 0). */
export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheetId: number }
  | { type: 'ROW' | 'COLUMN'; sheetId: number; index: number }

export interface Metadata {
  id: number
  key: string
  value: string | null
  visibility: 'DOCUMENT' | 'PROJECT'
  place: MetadataPlace
}

/** The metadata after rows or columns of a sheet were put in, taken out (theirs goes too) or moved. */
export function metadataAfter(list: Metadata[], sheetId: number, edit: StructuralEdit): Metadata[] {
  const type = edit.axis === 'rows' ? 'ROW' : 'COLUMN'
  return list.flatMap((entry) => {
    const { place } = entry
    if (place.type === 'SPREADSHEET' || place.type === 'SHEET') return [entry]
    if (place.type !== type || place.sheetId !== sheetId) return [entry]
    const index = indexAfter(place.index, edit)
    if (index === null) return []
    entry.place = { ...place, index }
    return [entry]
  })
}
