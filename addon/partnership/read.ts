import type { Assessment } from '../../shared/messages/submission.ts'
import type { Template } from '../../shared/template/template.ts'
import { findColumns, findWorksheets } from '../cells/region.ts'
import { hasChecklist } from '../worksheets/checklist-layout.ts'
import { readSheet } from './cells-read.ts'
import { presentName } from './find.ts'
import type { NotCounted } from './not-counted.ts'
import { readWrongBands } from './read-bands.ts'
import { type ChecklistRead, readChecklist } from './read-checklist.ts'
import { readRatings } from './read-ratings.ts'
import { readShown, type ShownScores } from './read-shown.ts'
import { readWrongWeights } from './read-weights.ts'
import { readWords, type WordsRead } from './read-words.ts'
import { storedRecord } from './record.ts'
import { sheetOf } from './sheet-of.ts'
import { templateOf } from './template-of.ts'

export interface AssessmentRead {
  /** Null while there is no valid respondent. */
  readonly assessment: Assessment | null
  /** Cells that hold something else than they can; a respondent with such a rating is left out. */
  readonly notCounted: readonly NotCounted[]
  /** Cells without which the sheet shows no scores, or no bands: nothing is sent before they are corrected. */
  readonly wrongWeights: readonly NotCounted[]
  readonly wrongBands: readonly NotCounted[]
  readonly shown: ShownScores
}

function checklistOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  partnership: string,
  template: Template,
  words: WordsRead,
): ChecklistRead {
  const columns = findColumns(sheet, partnership)
  return readChecklist(readSheet(sheet), sheet.getName(), template.practices, columns, words)
}

/**
 * Reads a partnership's assessment as the sheet stands now, each worksheet once. Everything is found by its id or its
 * mark: moved rows, renamed sheets, inserted and dragged columns do not matter.
 *
 * @throws UserError when the partnership or one of its worksheets, rows or columns is not there
 */
export function readAssessment(partnership: string): AssessmentRead {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const { record } = storedRecord(spreadsheet, partnership)
  const template = templateOf(record.templateId, record.templateVersion)
  const found = findWorksheets(spreadsheet)
  const listsSheet = sheetOf(found, partnership, 'lists')
  const lists = readSheet(listsSheet)
  const words = readWords(lists)
  const ratingsSheet = sheetOf(found, partnership, 'ratings')
  const ratingsCells = readSheet(ratingsSheet)
  const ratings = readRatings(
    ratingsCells,
    ratingsSheet.getName(),
    template.items,
    findColumns(ratingsSheet, partnership),
    words,
  )
  const checklist = hasChecklist(template)
    ? checklistOf(sheetOf(found, partnership, 'checklist'), partnership, template, words)
    : { practices: {}, notCounted: [] }
  const scorecardSheet = sheetOf(found, partnership, 'scorecard')
  const shown = readShown(readSheet(scorecardSheet), findColumns(scorecardSheet, partnership))
  const assessment: Assessment = {
    template: { id: template.id, version: template.version },
    kind: template.kind,
    partnershipName: presentName(record, found),
    respondents: [...ratings.respondents],
    practices: checklist.practices,
  }
  return {
    assessment: ratings.respondents.length === 0 ? null : assessment,
    notCounted: [...ratings.notCounted, ...checklist.notCounted],
    wrongWeights: readWrongWeights(ratingsCells, ratingsSheet.getName(), template.items),
    wrongBands: readWrongBands(lists, listsSheet.getName(), template.bands),
    shown,
  }
}
