import { columnLetters } from '../cells/area.ts'
import { findWorksheets, markColumn, markWorksheet, unmark } from '../cells/region.ts'
import { type Text, text } from '../cells/text.ts'
import { freeWorksheetName } from '../cells/worksheet-name.ts'
import { worksheetWords } from '../worksheets/words.ts'
import { readSheet } from './cells-read.ts'
import type { RatedSheet } from './rated-sheet.ts'
import type { PartnershipRecord } from './record.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** What the sheet with a kept round's ratings is marked as. */
export const keptWorksheet = (round: string): string => `ratings/${round}`

/** Signs that other programs do not take in a sheet's name. */
const unusable = /[[\]*?:/\\']/g

function moveBehind(spreadsheet: Spreadsheet, sheet: Sheet, others: readonly Sheet[]): void {
  const place = 1 + Math.max(...others.map((other) => other.getIndex()))
  if (sheet.getIndex() === place) return
  spreadsheet.setActiveSheet(sheet)
  spreadsheet.moveActiveSheet(place)
}

/**
 * Copies the ratings in one piece to a sheet of their own behind the partnership's other sheets. Whether Google copies
 * the marks with it is not known: whatever came along goes, then it is marked as what it is, edges included.
 */
export function keepRatings(
  spreadsheet: Spreadsheet,
  record: PartnershipRecord,
  { sheet, anchors }: RatedSheet,
  round: { readonly id: string; readonly label: string },
): Sheet {
  const own = findWorksheets(spreadsheet).filter(({ partnership }) => partnership === record.id)
  const wanted = worksheetWords[record.language].ratings.keptName(round.label.replace(unusable, '-'))
  const taken = spreadsheet.getSheets().map((other) => other.getName())
  const copy = sheet.copyTo(spreadsheet)
  unmark(copy)
  markWorksheet(copy, record.id, keptWorksheet(round.id))
  for (const [anchor, column] of anchors) markColumn(copy, record.id, anchor, columnLetters(column))
  copy.setName(freeWorksheetName(wanted, taken))
  moveBehind(
    spreadsheet,
    copy,
    own.map((other) => other.sheet),
  )
  copy.protect().setWarningOnly(true)
  return copy
}

/** Says at the head of a kept sheet what it is, so that nobody goes on rating there; a text changed before stays. */
export function describeKept(kept: Sheet, live: Sheet, record: PartnershipRecord, label: string): void {
  const { names, ratings } = worksheetWords[record.language]
  const cells = readSheet(kept)
  const replace = (before: string, after: Text) => {
    const row = cells.findIndex((contents) => contents.includes(before))
    const column = (cells[row] ?? []).indexOf(before)
    if (column >= 0) kept.getRange(row + 1, column + 1).setValue(after.written)
  }
  replace(names.ratings, text(ratings.keptName(label)))
  replace(ratings.guidance, text(ratings.keptGuidance(label, live.getName())))
}
