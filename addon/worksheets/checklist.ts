import type { Language } from '../../shared/language/language.ts'
import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Template } from '../../shared/template/template.ts'
import { dimensionNames } from '../../shared/words/dimension.ts'
import type { Area } from '../cells/area.ts'
import type { Choices, Highlight, Look, WorksheetDraft } from '../cells/draft.ts'
import { cell, operation } from '../cells/expression.ts'
import { formula } from '../cells/formula.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { checklistExpressions } from './checklist-formulas.ts'
import {
  type ChecklistLayout,
  checklistAnchor,
  checklistLayout,
  checklistColumns as columns,
  checklistRows as rows,
} from './checklist-layout.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { practiceGroups } from './dimension-items.ts'
import { listAreas, listReferences } from './lists-layout.ts'
import {
  bandColours,
  code,
  dateInput,
  guidance,
  input,
  plain,
  principleHeading,
  statement,
  tableHeading,
  title,
} from './palette.ts'
import { worksheetWords } from './words-in-each-language.ts'

const heading: Look = { ...principleHeading, wrap: true }

function putHeader(grid: Grid, language: Language): void {
  const words = worksheetWords[language].checklist
  grid.put(rows.title, columns.statement, text(worksheetWords[language].names.checklist), title)
  grid.put(rows.guidance, columns.statement, text(words.guidance), guidance)
  const headers = [words.practice, words.status, words.evidenceSought, words.evidence, words.owner, words.due]
  headers.forEach((header, index) => {
    grid.put(rows.header, columns.statement + index, text(header), tableHeading)
  })
}

function putPrinciples(
  grid: Grid,
  template: Template,
  language: Language,
  layout: ChecklistLayout,
  names: WorksheetNames,
): void {
  const lists = listReferences(template, names.lists)
  const format = worksheetWords[language].checklist.percent
  for (const [principle, row] of layout.headingRows) {
    const figures = checklistExpressions(layout, cell(row, columns.id, { fixed: 'column' }), lists)
    const area = { row, column: columns.statement, rows: 1, columns: columns.due - columns.statement + 1 }
    grid.fill(area, heading)
    grid.put(row, columns.id, text(principle), code)
    grid.put(row, columns.statement, text(dimensionNames[language][principle]), heading)
    grid.put(row, columns.evidenceSought, formula(figures.percent), { ...heading, format })
    const answered = operation(lists.message('answered'), '&', figures.answered)
    grid.put(row, columns.evidence, formula(answered), { ...heading, bold: false })
  }
}

function putPractices(
  grid: Grid,
  template: Template,
  language: Language,
  layout: ChecklistLayout,
  names: WorksheetNames,
): void {
  const words = worksheetWords[language]
  const choices: Choices = {
    kind: 'listed',
    sheet: names.lists,
    area: listAreas.statuses,
    strict: true,
    help: words.checklist.statusHelp,
  }
  const date: Choices = { kind: 'date', help: words.partnership.dateHelp }
  for (const practice of template.practices) {
    const row = layout.practiceRows.get(practice.id)
    const wording = template.wording[language].practices[practice.id]
    if (row === undefined || wording === undefined) continue
    grid.put(row, columns.id, text(practice.id), code)
    grid.put(row, columns.principle, text(practice.principle), code)
    grid.put(row, columns.statement, text(wording.statement), statement)
    grid.put(row, columns.status, null, input, { choices })
    grid.put(row, columns.evidenceSought, text(wording.evidence), { ...guidance, wrap: true })
    grid.put(row, columns.evidence, null, input)
    grid.put(row, columns.owner, null, input)
    grid.put(row, columns.due, null, dateInput, { choices: date })
  }
}

function highlights(language: Language, layout: ChecklistLayout): readonly Highlight[] {
  const coloured = practiceStatuses.filter((status) => status !== 'not-applicable')
  return coloured.map((status, index) => ({
    area: layout.statuses,
    when: { kind: 'text-is', text: worksheetWords[language].statuses[status] },
    bold: false,
    ...bandColours(coloured.length - 1 - index, coloured.length),
  }))
}

/** What a person fills in: beside the practices only, for the headings hold formulas in the same columns. */
function areasToFill(template: Template, layout: ChecklistLayout): readonly Area[] {
  return practiceGroups(template).flatMap(({ principle, practices }) => {
    const rows = { row: (layout.headingRows.get(principle) ?? 0) + 1, rows: practices.length }
    return [
      { ...rows, column: columns.status, columns: 1 },
      { ...rows, column: columns.evidence, columns: columns.due - columns.evidence + 1 },
    ]
  })
}

/** Checklist: the practices by principle, each with its status, evidence, owner and due date. */
export function draftChecklist(
  template: Template,
  language: Language,
  names: WorksheetNames,
): WorksheetDraft {
  const layout = checklistLayout(template)
  const grid = new Grid(layout.bottomEdge, columns.due, plain)
  putHeader(grid, language)
  putPrinciples(grid, template, language, layout, names)
  putPractices(grid, template, language, layout, names)
  return {
    worksheet: 'checklist',
    name: names.checklist,
    cells: grid.cells,
    widths: [
      { column: columns.statement, columns: 1, width: 280 },
      { column: columns.status, columns: 1, width: 120 },
      { column: columns.evidenceSought, columns: 2, width: 240 },
    ],
    frozenRows: rows.header,
    frozenColumns: columns.statement,
    hiddenColumns: [{ column: columns.id, columns: 2 }],
    gridlines: true,
    ruled: null,
    hidden: false,
    highlights: highlights(language, layout),
    warning: { except: areasToFill(template, layout) },
    anchors: [{ anchor: checklistAnchor, column: columns.status }],
  }
}
