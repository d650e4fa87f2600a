import type { Item } from '../../shared/template/instrument.ts'
import { type FoundWorksheet, findWorksheets, unmark } from '../cells/region.ts'
import { roundsWorksheet } from '../worksheets/rounds-layout.ts'
import { alone } from './alone.ts'
import { deleteSheets } from './delete-sheets.ts'
import { describeKept, keptWorksheet } from './keep-ratings.ts'
import { clearRatings, holdTheSame, readRatedSheet } from './rated-sheet.ts'
import {
  type PartnershipRecord,
  type StartingRound,
  type StoredRecord,
  storedRecords,
  updateRecord,
} from './record.ts'
import { templateOf } from './template-of.ts'
import { writeRounds } from './write-rounds.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A round that began. */
export interface RoundStarted {
  readonly partnership: string
  /** The round whose ratings were kept, and the sheet that holds them. */
  readonly label: string
  readonly ratings: string
  /** The round that is going on now. */
  readonly next: string
  /** The sheet that compares the rounds; null when it could not be written. */
  readonly rounds: string | null
}

/**
 * Deletes the copy of a round whose start is not known to have kept the ratings whole; they still stand where they
 * were. The copy may not be marked yet, or, should Google copy marks, be marked as the ratings themselves. Anything that
 * differs from them is left alone.
 */
export function takeRoundBack(
  spreadsheet: Spreadsheet,
  stored: StoredRecord,
  { ratings, sheets, round }: StartingRound,
): void {
  const { record } = stored
  const isMarked = (worksheet: string, id: number) =>
    findWorksheets(spreadsheet).some(
      (one) => one.partnership === record.id && one.worksheet === worksheet && one.sheet.getSheetId() === id,
    )
  const all = spreadsheet.getSheets()
  const live = all.find((sheet) => sheet.getSheetId() === ratings)
  for (const sheet of all.filter((one) => !sheets.includes(one.getSheetId()))) {
    const id = sheet.getSheetId()
    const isCopy = isMarked(keptWorksheet(round.id), id) || (live !== undefined && holdTheSame(live, sheet))
    if (isCopy) deleteSheets(spreadsheet, [sheet])
    else if (isMarked('ratings', id)) unmark(sheet)
  }
  updateRecord(stored, { ...record, starting: null })
}

/** Clears what the verified copy holds, and only that: ratings that came since an interruption stay. */
function clearKept(
  live: FoundWorksheet | undefined,
  kept: FoundWorksheet | undefined,
  items: readonly Item[],
): void {
  if (live === undefined || kept === undefined || !holdTheSame(live.sheet, kept.sheet)) return
  clearRatings(readRatedSheet(live.sheet, live.partnership, items))
}

/**
 * Goes on from a verified copy to the end: clears the ratings, writes Rounds, notes the round. Every step can be
 * interrupted and done again.
 */
export function finishRound(
  spreadsheet: Spreadsheet,
  stored: StoredRecord,
  starting: StartingRound,
): RoundStarted {
  const { record } = stored
  const found = findWorksheets(spreadsheet)
  const own = (worksheet: string) =>
    found.find((one) => one.partnership === record.id && one.worksheet === worksheet)
  const live = own('ratings')
  const kept = own(keptWorksheet(starting.round.id))
  const { items } = templateOf(record.templateId, record.templateVersion)
  const underWay: PartnershipRecord = { ...record, starting: { ...starting, step: 'comparing' } }
  if (starting.step === 'clearing') {
    clearKept(live, kept, items)
    updateRecord(stored, underWay)
  }
  const { label } = starting.round
  if (live !== undefined && kept !== undefined) describeKept(kept.sheet, live.sheet, record, label)
  const done: PartnershipRecord = {
    ...record,
    adding: [],
    round: starting.next,
    rounds: [...record.rounds, starting.round],
    starting: null,
  }
  const rounds = writeRounds(spreadsheet, done, found, (name) =>
    updateRecord(stored, { ...underWay, adding: [{ worksheet: roundsWorksheet, name }] }),
  )
  updateRecord(stored, done)
  if (rounds !== null) spreadsheet.setActiveSheet(rounds)
  return {
    partnership: record.id,
    label,
    ratings: kept?.sheet.getName() ?? '',
    next: starting.next,
    rounds: rounds?.getName() ?? null,
  }
}

/**
 * Ends every start of a round that was begun and not completed: one whose copy was not yet found whole is taken back,
 * any other is finished.
 *
 * @returns the rounds that were finished
 * @throws UserError while another run changes the spreadsheet
 */
export function finishHalfStarted(): readonly RoundStarted[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  if (storedRecords(spreadsheet).every(({ record }) => record.starting === null)) return []
  return alone(() =>
    storedRecords(spreadsheet).flatMap((stored) => {
      const { starting } = stored.record
      if (starting === null) return []
      if (starting.step !== 'keeping') return [finishRound(spreadsheet, stored, starting)]
      takeRoundBack(spreadsheet, stored, starting)
      return []
    }),
  )
}
