import { findWorksheets } from '../cells/region.ts'
import { alone } from './alone.ts'
import { beingAdded, draftAllPlanning, insertWorksheets, namesFor } from './insertion.ts'
import { storedRecord, updateRecord } from './record.ts'
import { sheetOf } from './sheet-of.ts'
import { templateOf } from './template-of.ts'

/**
 * Adds those of the template's planning worksheets that the partnership does not have yet.
 *
 * @returns how many were added
 * @throws UserError when the partnership, its template or its Lists worksheet is not there
 */
export function addPlanningWorksheets(partnership: string): { readonly added: number } {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const stored = storedRecord(spreadsheet, partnership)
    const { record } = stored
    const template = templateOf(record.templateId, record.templateVersion)
    const found = findWorksheets(spreadsheet)
    const lists = sheetOf(found, partnership, 'lists')
    const present = found.filter((own) => own.partnership === partnership).map(({ worksheet }) => worksheet)
    const sheets = spreadsheet.getSheets()
    const listsName = lists.getName()
    const drafts = draftAllPlanning(template, record, listsName, present, namesFor(sheets))
    if (drafts.length === 0) return { added: 0 }
    updateRecord(stored, { ...record, adding: beingAdded(drafts) })
    insertWorksheets(spreadsheet, partnership, drafts, sheets.length, new Map([[listsName, lists]]))
    updateRecord(stored, { ...record, adding: [] })
    return { added: drafts.length }
  })
}
