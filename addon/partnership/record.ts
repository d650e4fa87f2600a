import * as z from 'zod'
import { languageSchema } from '../../shared/language/language.ts'
import { partnershipIdSchema } from '../../shared/messages/submission.ts'
import { stableIdSchema } from '../../shared/template/instrument.ts'
import { readMark } from '../cells/region.ts'
import { UserError } from '../language/user-error.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

const recordKey = 'mitra-partnership'

const keptRoundSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** The day on which its ratings were kept, as Sheets counts days. */
  kept: z.number().int(),
})

/** A round that a run is starting, and how far it has come. */
const startingSchema = z.object({
  /** The round whose ratings are kept, and what the next one is called. */
  round: keptRoundSchema,
  next: z.string(),
  /**
   * `keeping`: the copy is not known to be whole, so it is taken back. From `clearing` on it is, and the rest is
   * finished: the ratings are cleared, then (`comparing`) Rounds is written.
   */
  step: z.enum(['keeping', 'clearing', 'comparing']),
  /** The sheet with the ratings, and all sheets that were there: whatever looks like the ratings beside them is the copy. */
  ratings: z.number(),
  sheets: z.array(z.number()),
})
export type StartingRound = z.infer<typeof startingSchema>

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
  /** What the present round is called; null until the first one was kept. */
  round: z.string().nullable(),
  /** The rounds whose ratings were kept, in their order. */
  rounds: z.array(keptRoundSchema),
  /** Null when no run is starting a round, or none was interrupted. */
  starting: startingSchema.nullable(),
})
export type PartnershipRecord = z.infer<typeof recordSchema>

export interface StoredRecord {
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
