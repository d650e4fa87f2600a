import { removeHalfDone } from './half-done.ts'
import { finishHalfStarted, type RoundStarted } from './half-started.ts'

/**
 * Sheets has no transactions: what an interrupted run left half done is taken back or finished before anything else
 * happens.
 *
 * @returns the rounds whose start was finished
 * @throws UserError while another run changes the spreadsheet
 */
export function settle(): readonly RoundStarted[] {
  removeHalfDone()
  return finishHalfStarted()
}
