import type { PracticeStatus } from '../../shared/scoring/checklist.ts'
import type { Practice } from '../../shared/template/instrument.ts'
import { UserError } from '../language/user-error.ts'
import { checklistAnchor } from '../worksheets/checklist-layout.ts'
import { type CellsRead, isBlank, rowsById } from './cells-read.ts'
import { type NotCounted, notCountedCell } from './not-counted.ts'
import { asCompared, type WordsRead } from './read-words.ts'

export interface ChecklistRead {
  /** By practice id; a practice that is not answered is left out. */
  readonly practices: Readonly<Record<string, PracticeStatus>>
  readonly notCounted: readonly NotCounted[]
}

/**
 * @param cells the contents of Checklist
 * @param columns where its anchored columns are
 * @throws UserError when the status column was deleted
 */
export function readChecklist(
  cells: CellsRead,
  sheet: string,
  practices: readonly Practice[],
  columns: ReadonlyMap<string, number>,
  words: WordsRead,
): ChecklistRead {
  const anchored = columns.get(checklistAnchor)
  if (anchored === undefined) {
    throw new UserError({
      id: 'Kolom status di lembar daftar periksa sudah dihapus. Kembalikan lewat File → Histori versi, lalu coba lagi.',
      en: 'The status column of the checklist was deleted. Bring it back with File → Version history and try again.',
    })
  }
  const column = anchored - 1
  const rows = rowsById(
    cells,
    practices.map(({ id }) => id),
  )
  const statuses: Record<string, PracticeStatus> = {}
  const notCounted: NotCounted[] = []
  for (const { id } of practices) {
    const row = rows.get(id)?.[0]
    const content = row === undefined ? '' : cells[row]?.[column]
    if (row === undefined || isBlank(content)) continue
    const status = words.statuses.get(asCompared(content))
    if (status === undefined) notCounted.push(notCountedCell(sheet, row, column, content))
    else statuses[id] = status
  }
  return { practices: statuses, notCounted }
}
