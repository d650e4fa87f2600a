import { findWorksheets } from '../cells/region.ts'
import { alone } from './alone.ts'
import { deleteSheets } from './delete-sheets.ts'
import { storedRecord } from './record.ts'

/**
 * Removes all worksheets of a partnership, with everything that was filled in; no other sheet changes.
 *
 * @throws UserError when the spreadsheet has no such partnership
 */
export function removePartnership(partnership: string): void {
  alone(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const { metadata } = storedRecord(spreadsheet, partnership)
    const own = findWorksheets(spreadsheet).filter((found) => found.partnership === partnership)
    deleteSheets(
      spreadsheet,
      own.map(({ sheet }) => sheet),
    )
    metadata.remove()
  })
}
