import type { Language } from '../../shared/language/language.ts'
import { type FoundWorksheet, findColumns, findWorksheets } from '../cells/region.ts'
import { nameField, partnershipAnchor } from '../worksheets/partnership-layout.ts'
import { readSheet, rowsById } from './cells-read.ts'
import { type PartnershipRecord, storedRecords } from './record.ts'
import { type SuggestedRounds, suggestedRounds } from './round-labels.ts'

/** A partnership in the open spreadsheet. */
export interface FoundPartnership {
  readonly id: string
  /** As the Partnership worksheet has it now. */
  readonly name: string
  readonly templateId: string
  readonly templateVersion: number
  /** Of its worksheets. */
  readonly language: Language
  /** What its present and its next round are likely called: nothing where the three usual names are used up. */
  readonly rounds: SuggestedRounds
  /** False when a run that was adding worksheets or starting a round has not ended. */
  readonly complete: boolean
}

/** The name in the Partnership worksheet; the one under which it was added when that is blank or gone. */
export function presentName(record: PartnershipRecord, found: readonly FoundWorksheet[]): string {
  const own = found.find(
    ({ partnership, worksheet }) => partnership === record.id && worksheet === 'partnership',
  )
  if (own === undefined) return record.name
  const column = findColumns(own.sheet, record.id).get(partnershipAnchor)
  if (column === undefined) return record.name
  const cells = readSheet(own.sheet)
  const row = rowsById(cells, [nameField]).get(nameField)?.[0]
  const content = row === undefined ? '' : String(cells[row]?.[column - 1] ?? '').trim()
  return content === '' ? record.name : content.slice(0, 120).trim()
}

/** The partnerships of the open spreadsheet in the order in which they were added; one without any sheet is none. */
export function findPartnerships(): readonly FoundPartnership[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const found = findWorksheets(spreadsheet)
  return storedRecords(spreadsheet)
    .map(({ record }) => record)
    .filter(({ id }) => found.some(({ partnership }) => partnership === id))
    .map((record) => ({
      id: record.id,
      name: presentName(record, found),
      templateId: record.templateId,
      templateVersion: record.templateVersion,
      language: record.language,
      rounds: suggestedRounds(record),
      complete: record.adding.length === 0 && record.starting === null,
    }))
}
