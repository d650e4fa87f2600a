import { UserError } from '../language/user-error.ts'

const patience = 5_000

/**
 * Runs a change while no other run of Mitra's changes the same spreadsheet: what another person's run is just
 * inserting would look half done.
 *
 * @throws UserError when another run does not end in time
 */
export function alone<Value>(change: () => Value): Value {
  const lock = LockService.getDocumentLock()
  if (lock === null) return change()
  if (!lock.tryLock(patience)) {
    throw new UserError({
      id: 'Mitra sedang mengubah spreadsheet ini, mungkin oleh orang lain. Tunggu sebentar, lalu coba lagi.',
      en: 'Mitra is changing this spreadsheet at the moment, perhaps for somebody else. Wait a little and try again.',
    })
  }
  try {
    const value = change()
    // Sheets writes late: without this, the next run could get the lock and still find the old state.
    SpreadsheetApp.flush()
    return value
  } finally {
    lock.releaseLock()
  }
}
