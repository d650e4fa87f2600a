import * as z from 'zod'
import { languageSchema } from '../../shared/language/language.ts'
import { partnershipIdSchema } from '../../shared/messages/submission.ts'
import { stableIdSchema } from '../../shared/template/instrument.ts'
import { readMark } from '../cells/region.ts'
import { UserError } from '../language/user-error.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

const recordKey = 'mitra-partnership'

/** What the spreadsheet remembers of a partnership, in its developer metadata. */
const recordSchema = z.object({
  id: partnershipIdSchema,
  /** As it was added; the Partnership worksheet has the present one. */
  name: z.string(),
  templateId: stableIdSchema,
  templateVersion: z.number().int(),
  language: languageSchema,
  /** The worksheets that a run is inserting, with their sheets' names: none when everything is complete. */
  adding: z.array(z.object({ worksheet: z.string(), name: z.string() })),
})
export type PartnershipRecord = z.infer<typeof recordSchema>

interface StoredRecord {
  readonly record: PartnershipRecord
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata
}

export function storedRecords(spreadsheet: Spreadsheet): readonly StoredRecord[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(recordKey).find()
  return found.flatMap((metadata) => {
    const record = readMark(recordSchema, metadata.getValue())
    return record === null ? [] : [{ record, metadata }]
  })
}

/** @throws UserError when the spreadsheet has no such partnership */
export function storedRecord(spreadsheet: Spreadsheet, partnership: string): StoredRecord {
  const stored = storedRecords(spreadsheet).find(({ record }) => record.id === partnership)
  if (stored !== undefined) return stored
  throw new UserError({
    id: 'Kemitraan ini tidak ada lagi di spreadsheet ini. Buka kembali menu Mitra dan pilih yang ada.',
    en: 'This partnership is no longer in this spreadsheet. Open the Mitra menu again and choose one that is.',
  })
}

/** Kept visible to every deployment of Mitra, as the marks on its worksheets are. */
export function storeRecord(spreadsheet: Spreadsheet, record: PartnershipRecord): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT
  spreadsheet.addDeveloperMetadata(recordKey, JSON.stringify(record), visibility)
}

export function updateRecord({ metadata }: StoredRecord, record: PartnershipRecord): void {
  metadata.setValue(JSON.stringify(record))
}
