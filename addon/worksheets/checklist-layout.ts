import type { Instrument } from '../../shared/template/instrument.ts'
import type { Principle } from '../../shared/words/dimension.ts'
import type { Area } from '../cells/area.ts'
import { practiceGroups } from './dimension-items.ts'

export const checklistColumns = {
  id: 1,
  /** The principle's code: formulas find a practice's principle by it, so that rows may be moved or sorted. */
  principle: 2,
  statement: 3,
  status: 4,
  evidenceSought: 5,
  evidence: 6,
  owner: 7,
  due: 8,
} as const

/** The name under which the status column is found again. */
export const checklistAnchor = 'status'

export const checklistRows = { title: 1, guidance: 2, header: 3, firstHeading: 4 } as const

/** A template without practices, such as the pulse, comes without a Checklist worksheet. */
export function hasChecklist({ practices }: Pick<Instrument, 'practices'>): boolean {
  return practices.length > 0
}

export interface ChecklistLayout {
  readonly columns: typeof checklistColumns
  /** The heading row above each principle's practices: its percent and count stand there. */
  readonly headingRows: ReadonlyMap<Principle, number>
  /** The row of each practice, by id. */
  readonly practiceRows: ReadonlyMap<string, number>
  /** Blank, below the last practice: ranges end with it. */
  readonly bottomEdge: number
  /** The principles' codes and the statuses, with the edge rows. */
  readonly principles: Area
  readonly statuses: Area
}

/** Where everything stands on a Checklist worksheet as it is inserted. */
export function checklistLayout(instrument: Pick<Instrument, 'practices'>): ChecklistLayout {
  const headingRows = new Map<Principle, number>()
  const practiceRows = new Map<string, number>()
  let next: number = checklistRows.firstHeading
  for (const { principle, practices } of practiceGroups(instrument)) {
    headingRows.set(principle, next)
    practices.forEach((practice, index) => {
      practiceRows.set(practice.id, next + 1 + index)
    })
    next += 1 + practices.length
  }
  const down = { row: checklistRows.firstHeading, rows: next - checklistRows.firstHeading + 1, columns: 1 }
  return {
    columns: checklistColumns,
    headingRows,
    practiceRows,
    bottomEdge: next,
    principles: { ...down, column: checklistColumns.principle },
    statuses: { ...down, column: checklistColumns.status },
  }
}
