import type { FoundWorksheet } from '../cells/region.ts'
import { UserError } from '../language/user-error.ts'
import type { CoreWorksheet } from '../worksheets/core-worksheets.ts'
import { worksheetWords } from '../worksheets/words-in-each-language.ts'

/**
 * A partnership's worksheet, whatever it is called by now.
 *
 * @param found the worksheets of the spreadsheet
 * @throws UserError that names the worksheet when it was deleted
 */
export function sheetOf(
  found: readonly FoundWorksheet[],
  partnership: string,
  worksheet: CoreWorksheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const own = found.find(
    (candidate) => candidate.partnership === partnership && candidate.worksheet === worksheet,
  )
  if (own !== undefined) return own.sheet
  const { id, en } = worksheetWords
  throw new UserError({
    id: `Lembar ${id.names[worksheet]} kemitraan ini sudah dihapus. Kembalikan lewat File → Histori versi, atau tambahkan kemitraan baru.`,
    en: `The ${en.names[worksheet]} worksheet of this partnership was deleted. Bring it back with File → Version history, or add a new partnership.`,
  })
}
