import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { freeWorksheetName } from '../cells/worksheet-name.ts'
import { writeWorksheet } from '../cells/write-worksheet.ts'
import { draftPlanning, planningTitle, planningWorksheet } from '../worksheets/planning.ts'
import type { PartnershipRecord } from './record.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Gives out names that neither a sheet of the spreadsheet nor an earlier draft has. */
export function namesFor(sheets: readonly Sheet[]): (wanted: string) => string {
  const taken = sheets.map((sheet) => sheet.getName())
  return (wanted) => {
    const name = freeWorksheetName(wanted, taken)
    taken.push(name)
    return name
  }
}

/** The template's planning worksheets, but for those that are there already. */
export function draftAllPlanning(
  template: Template,
  record: Pick<PartnershipRecord, 'language'>,
  lists: string,
  present: readonly string[],
  nameFor: (wanted: string) => string,
): WorksheetDraft[] {
  const { language } = record
  return template.planning
    .filter((worksheet) => !present.includes(planningWorksheet(worksheet)))
    .map((worksheet) => {
      const name = nameFor(planningTitle(template, language, worksheet))
      return draftPlanning(template, language, worksheet, name, lists)
    })
}

/** What the record says while the drafts are being inserted. */
export function beingAdded(drafts: readonly WorksheetDraft[]): PartnershipRecord['adding'] {
  return drafts.map(({ worksheet, name }) => ({ worksheet, name }))
}

/**
 * Inserts the drafts behind the sheets that are there.
 *
 * @param sheets the sheets by name to which the drafts' choices may refer beside those being inserted
 */
export function insertWorksheets(
  spreadsheet: Spreadsheet,
  partnership: string,
  drafts: readonly WorksheetDraft[],
  firstPosition: number,
  sheets: ReadonlyMap<string, Sheet> = new Map(),
): ReadonlyMap<string, Sheet> {
  const known = new Map(sheets)
  drafts.forEach((draft, index) => {
    known.set(draft.name, writeWorksheet(spreadsheet, partnership, draft, firstPosition + index, known))
  })
  return known
}
