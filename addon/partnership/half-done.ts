import { type FoundWorksheet, findWorksheets } from '../cells/region.ts'
import { alone } from './alone.ts'
import { deleteSheets } from './delete-sheets.ts'
import { type PartnershipRecord, storedRecords, updateRecord } from './record.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A run may end between inserting a sheet and marking it: such a sheet has a planned name and nothing in it. */
function unmarkedSheets(
  spreadsheet: Spreadsheet,
  record: PartnershipRecord,
  marked: readonly FoundWorksheet[],
): readonly Sheet[] {
  const markedIds = new Set(marked.map(({ sheet }) => sheet.getSheetId()))
  return record.adding
    .map(({ name }) => spreadsheet.getSheetByName(name))
    .filter((sheet) => sheet !== null)
    .filter((sheet) => !markedIds.has(sheet.getSheetId()) && sheet.getLastRow() === 0)
}

/**
 * Takes back every insertion that was begun and not completed, because Sheets has no transactions: a partnership that
 * was being added goes, and so do planning worksheets that were being added to one that was complete.
 *
 * @returns how many insertions were taken back
 * @throws UserError while another run changes the spreadsheet
 */
export function removeHalfDone(): { readonly removed: number } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  if (storedRecords(spreadsheet).every(({ record }) => record.adding.length === 0)) return { removed: 0 }
  return alone(() => {
    const halfDone = storedRecords(spreadsheet).filter(({ record }) => record.adding.length > 0)
    for (const stored of halfDone) {
      const { record } = stored
      const marked = findWorksheets(spreadsheet)
      const own = marked.filter(({ partnership }) => partnership === record.id)
      const begun = own.filter(({ worksheet }) =>
        record.adding.some((adding) => adding.worksheet === worksheet),
      )
      const sheets = begun.map(({ sheet }) => sheet)
      deleteSheets(spreadsheet, [...sheets, ...unmarkedSheets(spreadsheet, record, marked)])
      if (own.length > begun.length) updateRecord(stored, { ...record, adding: [] })
      else stored.metadata.remove()
    }
    return { removed: halfDone.length }
  })
}
