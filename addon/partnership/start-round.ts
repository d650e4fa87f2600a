import { findWorksheets } from '../cells/region.ts'
import { today } from '../cells/today.ts'
import { UserError } from '../language/user-error.ts'
import { alone } from './alone.ts'
import { ratingsPlaces } from './find-ratings.ts'
import { finishRound, type RoundStarted, takeRoundBack } from './half-started.ts'
import { keepRatings } from './keep-ratings.ts'
import { noRatings } from './no-ratings.ts'
import { hasRatings, holdTheSame, readRatedSheet } from './rated-sheet.ts'
import { type StartingRound, storedRecord, updateRecord } from './record.ts'
import { checkedRounds } from './round-labels.ts'
import { sheetOf } from './sheet-of.ts'
import { templateOf } from './template-of.ts'

export interface NewRound {
  readonly partnership: string
  /** What the present ratings are called, and what the next round is. */
  readonly present: string
  readonly next: string
}

const notWhole = () =>
  new UserError({
    id: 'Penilaian belum tersalin utuh, jadi tidak ada yang diubah. Pastikan tidak ada yang sedang mengisi lembar Penilaian, lalu coba lagi.',
    en: 'The ratings could not be copied whole, so nothing was changed. Make sure that nobody is filling in the Ratings worksheet, then try again.',
  })

/**
 * Keeps the present ratings on a sheet of their own, empties Ratings for the next round, and writes Rounds, which
 * compares them. Ratings, Scorecard, Items and Actions stay where they are and mean the present round. The ratings are
 * cleared only after their copy was found to be whole.
 *
 * @throws UserError when nobody's ratings count, two rounds would be called alike, a worksheet is not there or not
 * whole, or the copy is not
 */
export function startRound({ partnership, present, next }: NewRound): RoundStarted {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const stored = storedRecord(spreadsheet, partnership)
    const { record } = stored
    const labels = checkedRounds(record, present, next)
    const { items } = templateOf(record.templateId, record.templateVersion)
    const found = findWorksheets(spreadsheet)
    sheetOf(found, partnership, 'lists')
    const sheet = sheetOf(found, partnership, 'ratings')
    const rated = readRatedSheet(sheet, partnership, items)
    ratingsPlaces(rated.cells, rated.found)
    if (!hasRatings(rated)) throw noRatings()
    const round = {
      id: `round-${record.rounds.length + 1}`,
      label: labels.present,
      kept: today(spreadsheet),
    }
    const starting: StartingRound = {
      round,
      next: labels.next,
      step: 'keeping',
      ratings: sheet.getSheetId(),
      sheets: spreadsheet.getSheets().map((one) => one.getSheetId()),
    }
    updateRecord(stored, { ...record, starting })
    const kept = keepRatings(spreadsheet, record, rated, round)
    SpreadsheetApp.flush()
    if (!holdTheSame(sheet, kept)) {
      takeRoundBack(spreadsheet, stored, starting)
      throw notWhole()
    }
    const verified: StartingRound = { ...starting, step: 'clearing' }
    updateRecord(stored, { ...record, starting: verified })
    SpreadsheetApp.flush()
    return finishRound(spreadsheet, stored, verified)
  })
}
