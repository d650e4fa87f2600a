import { cellName } from '../../addon/cells/area.ts'
import { checklistLayout, hasChecklist } from '../../addon/worksheets/checklist-layout.ts'
import { practiceGroups } from '../../addon/worksheets/dimension-items.ts'
import { scorecardColumns, scorecardDimensionRows } from '../../addon/worksheets/scorecard-layout.ts'
import { worksheetWords } from '../../addon/worksheets/words-in-each-language.ts'
import type { Language } from '../../shared/language/language.ts'
import { type ChecklistScore, scoreChecklist } from '../../shared/scoring/checklist.ts'
import type { Template } from '../../shared/template/template.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import type { StatusCell } from './entered/statuses.ts'
import { type ReadCell, typed } from './sheet.ts'

/** Each principle that has practices, by its code; none for a template without a checklist. */
interface ShownChecklist {
  readonly onScorecard: Readonly<Record<string, ChecklistScore>>
  readonly onChecklist: Readonly<Record<string, ChecklistScore>>
}

/** Chooses, types or pastes a status for each practice, over whatever stood there. */
export function enterStatuses(
  desk: Desk,
  template: Template,
  language: Language,
  cells: readonly StatusCell[],
): void {
  if (!hasChecklist(template)) return
  const { columns, practiceRows, bottomEdge } = checklistLayout(template)
  const first = Math.min(...practiceRows.values())
  const column: (string | number | boolean)[][] = Array.from({ length: bottomEdge - first }, () => [''])
  template.practices.forEach(({ id }, place) => {
    column[(practiceRows.get(id) ?? 0) - first] = [typed(cells[place]?.entry(language) ?? '')]
  })
  desk.paste(worksheetWords[language].names.checklist, cellName(first, columns.status), column)
}

/** A percentage as a number or a dash, and `5 / 6` with the words that may stand before it. */
function readScore(percent: unknown, counted: unknown, before: string): ChecklistScore {
  const counts = /^(\d+) \/ (\d+)$/.exec(String(counted).replace(before, ''))
  if (
    counts === null ||
    !String(counted).startsWith(before) ||
    (typeof percent !== 'number' && percent !== '–')
  ) {
    throw new Error(`A principle's practices are shown as ${percent}, ${counted}`)
  }
  return {
    percent: typeof percent === 'number' ? percent : null,
    answered: Number(counts[1]),
    applicable: Number(counts[2]),
  }
}

export function checklistShown(template: Template, language: Language, read: ReadCell): ShownChecklist {
  const { columns, headingRows } = checklistLayout(template)
  const prefix = worksheetWords[language].messages.answered
  const onScorecard = [...headingRows.keys()].map((principle) => {
    const at = (column: number) => read('scorecard', scorecardDimensionRows.get(principle) ?? 0, column)
    return [principle, readScore(at(scorecardColumns.practices), at(scorecardColumns.answered), '')]
  })
  const onChecklist = [...headingRows].map(([principle, row]) => {
    const at = (column: number) => read('checklist', row, column)
    return [principle, readScore(at(columns.evidenceSought), at(columns.evidence), prefix)]
  })
  return { onScorecard: Object.fromEntries(onScorecard), onChecklist: Object.fromEntries(onChecklist) }
}

/** What `shared` makes of the statuses, in the form in which a sheet's results are read. */
export function checklistByShared({ practices }: Template, cells: readonly StatusCell[]): ShownChecklist {
  const statuses = Object.fromEntries(practices.map(({ id }, place) => [id, cells[place]?.status]))
  const scores = Object.fromEntries(
    practiceGroups({ practices }).map(({ principle }) => [
      principle,
      scoreChecklist(practices, statuses, principle),
    ]),
  )
  return { onScorecard: scores, onChecklist: scores }
}
