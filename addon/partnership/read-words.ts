import { type PracticeStatus, practiceStatusSchema } from '../../shared/scoring/checklist.ts'
import { type Sector, sectorSchema } from '../../shared/words/sector.ts'
import { listColumns } from '../worksheets/lists-layout.ts'
import { type CellsRead, isBlank } from './cells-read.ts'

/** What the words of a partnership's Lists stand for. */
export interface WordsRead {
  readonly sectors: ReadonlyMap<string, Sector>
  readonly statuses: ReadonlyMap<string, PracticeStatus>
}

/** Sheets compares words without regard to case, and so does the reader. */
export const asCompared = (word: unknown): string => String(word).toLowerCase()

/** @param cells the contents of Lists */
export function readWords(cells: CellsRead): WordsRead {
  const sectors = new Map<string, Sector>()
  const statuses = new Map<string, PracticeStatus>()
  for (const row of cells.slice(1)) {
    const sector = sectorSchema.safeParse(row[listColumns.sectorCode - 1])
    const sectorWord = row[listColumns.sector - 1]
    if (sector.success && !isBlank(sectorWord)) sectors.set(asCompared(sectorWord), sector.data)
    const status = practiceStatusSchema.safeParse(row[listColumns.statusCode - 1])
    const statusWord = row[listColumns.status - 1]
    if (status.success && !isBlank(statusWord)) statuses.set(asCompared(statusWord), status.data)
  }
  return { sectors, statuses }
}
