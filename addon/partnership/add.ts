import type { Language } from '../../shared/language/language.ts'
import { nameSchema } from '../../shared/messages/plan.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { UserError } from '../language/user-error.ts'
import { draftActions } from '../worksheets/actions.ts'
import { draftCharts } from '../worksheets/charts.ts'
import { draftChecklist } from '../worksheets/checklist.ts'
import { hasChecklist } from '../worksheets/checklist-layout.ts'
import type { WorksheetNames } from '../worksheets/core-worksheets.ts'
import { draftItems } from '../worksheets/items.ts'
import { draftLists } from '../worksheets/lists.ts'
import { draftPartnership } from '../worksheets/partnership.ts'
import { draftRatings } from '../worksheets/ratings.ts'
import { draftScorecard } from '../worksheets/scorecard.ts'
import { worksheetWords } from '../worksheets/words.ts'
import { alone } from './alone.ts'
import { beingAdded, draftAllPlanning, insertWorksheets, namesFor } from './insertion.ts'
import { type PartnershipRecord, storedRecord, storeRecord, updateRecord } from './record.ts'
import { templateOf } from './template-of.ts'

export interface PartnershipRequest {
  readonly templateId: string
  /** Of the worksheets. */
  readonly language: Language
  readonly name: string
  /** Whether the planning worksheets come with it. */
  readonly planning: boolean
}

function checkedName(name: string): string {
  const parsed = nameSchema.safeParse(name)
  if (parsed.success) return parsed.data
  throw new UserError({
    id: 'Beri nama kemitraan sepanjang 1 sampai 120 huruf.',
    en: 'Give the partnership a name of 1 to 120 characters.',
  })
}

function coreDrafts(
  template: Template,
  language: Language,
  names: WorksheetNames,
  name: string,
): WorksheetDraft[] {
  return [
    draftLists(template, language, names.lists),
    draftPartnership(template, language, names, name),
    ...(hasChecklist(template) ? [draftChecklist(template, language, names)] : []),
    draftRatings(template, language, names),
    draftScorecard(template, language, names),
    draftCharts(template, language, names),
    draftItems(template, language, names),
    draftActions(template, language, names),
  ]
}

/**
 * Adds a partnership's worksheets behind the sheets that are there; nothing else in the spreadsheet changes. The
 * insertion is marked as begun before its first sheet and as complete after its last.
 *
 * @returns the partnership's id
 * @throws UserError for a name or template that will not do, or while another run changes the spreadsheet
 */
export function addPartnership(request: PartnershipRequest): { readonly partnership: string } {
  return alone(() => {
    const { language } = request
    const name = checkedName(request.name)
    const template = templateOf(request.templateId)
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const sheets = spreadsheet.getSheets()
    const nameFor = namesFor(sheets)
    const words = worksheetWords[language].names
    const names: WorksheetNames = {
      lists: nameFor(words.lists),
      partnership: nameFor(words.partnership),
      checklist: nameFor(words.checklist),
      ratings: nameFor(words.ratings),
      scorecard: nameFor(words.scorecard),
      charts: nameFor(words.charts),
      items: nameFor(words.items),
      actions: nameFor(words.actions),
    }
    const drafts = coreDrafts(template, language, names, name)
    if (request.planning) drafts.push(...draftAllPlanning(template, request, names.lists, [], nameFor))
    const record: PartnershipRecord = {
      id: Utilities.getUuid(),
      name,
      templateId: template.id,
      templateVersion: template.version,
      language,
      adding: beingAdded(drafts),
      round: null,
      rounds: [],
      starting: null,
    }
    storeRecord(spreadsheet, record)
    const inserted = insertWorksheets(spreadsheet, record.id, drafts, sheets.length)
    updateRecord(storedRecord(spreadsheet, record.id), { ...record, adding: [] })
    const first = inserted.get(names.partnership)
    if (first !== undefined) spreadsheet.setActiveSheet(first)
    return { partnership: record.id }
  })
}
