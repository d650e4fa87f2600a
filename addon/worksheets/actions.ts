import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import type { Area } from '../cells/area.ts'
import type { Choices, Highlight, Look, WorksheetDraft } from '../cells/draft.ts'
import { call, cell, operation } from '../cells/expression.ts'
import { formula, nothing, rounded } from '../cells/formula.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import {
  actionsAnchors,
  actionsRowCodes,
  actionsColumns as columns,
  actionsRows as rows,
} from './actions-layout.ts'
import { agreementLabel } from './agreement-formulas.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { listAreas } from './lists-layout.ts'
import {
  bandColours,
  code,
  dateInput,
  decimal,
  edge,
  figure,
  figureHeading,
  guidance,
  input,
  inWords,
  plain,
  score,
  tableHeading,
  title,
} from './palette.ts'
import { itemLookup } from './priority-formulas.ts'
import { surroundingsOf } from './surroundings.ts'
import type { ActionStatus } from './words.ts'
import { worksheetWords } from './words-in-each-language.ts'

const difference: Look = { ...figure, format: '+0.00;-0.00;0.00' }
const added: Look = { ...figure, format: 'd mmm yyyy' }

function putHead(grid: Grid, language: Language): void {
  const words = worksheetWords[language].actions
  grid.put(rows.title, columns.item, text(worksheetWords[language].names.actions), title)
  grid.put(rows.guidance, columns.item, text(words.guidance), guidance)
  grid.put(rows.header, columns.id, text(actionsRowCodes.header), code)
  const heads = [
    { column: columns.item, words: words.item },
    { column: columns.action, words: words.action },
    { column: columns.owner, words: words.owner },
    { column: columns.due, words: words.due },
    { column: columns.status, words: words.status },
    { column: columns.score, words: words.score },
    { column: columns.moved, words: words.moved },
    { column: columns.agreement, words: words.agreementValue },
    { column: columns.label, words: words.agreement },
    { column: columns.scoreThen, words: words.scoreThen },
    { column: columns.added, words: words.added },
  ]
  for (const { column, words: heading } of heads) {
    const look = column >= columns.score && column !== columns.label ? figureHeading : tableHeading
    grid.put(rows.header, column, text(heading), look)
  }
}

function putRows(grid: Grid, template: Template, language: Language, names: WorksheetNames): void {
  const words = worksheetWords[language]
  const { lists, items } = surroundingsOf(template, language, names)
  const statuses: Choices = {
    kind: 'listed',
    sheet: names.lists,
    area: listAreas.actionStatuses,
    strict: true,
    help: words.actions.statusHelp,
  }
  const date: Choices = { kind: 'date', help: words.partnership.dateHelp }
  for (let row = rows.firstAction; row < rows.end; row += 1) {
    const own = (column: number) => cell(row, column, { fixed: 'column' })
    const lookup = itemLookup(own(columns.id), items)
    const both = call('AND', call('ISNUMBER', own(columns.score)), call('ISNUMBER', own(columns.scoreThen)))
    const moved = rounded(operation(own(columns.score), '-', own(columns.scoreThen)), 2)
    const isEmpty = operation(own(columns.id), '=', nothing)
    grid.put(row, columns.id, null, code)
    grid.put(row, columns.item, formula(lookup.statement), { ...inWords, bold: true })
    grid.put(row, columns.action, null, input)
    grid.put(row, columns.owner, null, input)
    grid.put(row, columns.due, null, dateInput, { choices: date })
    grid.put(row, columns.status, null, input, { choices: statuses })
    grid.put(row, columns.score, formula(lookup.score), score)
    grid.put(row, columns.moved, formula(call('IF', both, moved, nothing)), difference)
    grid.put(row, columns.agreement, formula(lookup.agreement), decimal)
    const label = call('IF', isEmpty, nothing, agreementLabel(own(columns.agreement), lists))
    grid.put(row, columns.label, formula(label), inWords)
    grid.put(row, columns.scoreThen, null, decimal)
    grid.put(row, columns.added, null, added)
  }
  grid.put(rows.end, columns.id, text(actionsRowCodes.end), code)
  grid.fill({ row: rows.end, column: columns.item, rows: 1, columns: columns.added - columns.item + 1 }, edge)
}

const down = (column: number, width = 1): Area => ({
  row: rows.firstAction,
  column,
  rows: rows.preparedRows,
  columns: width,
})

function highlights(language: Language): readonly Highlight[] {
  const words = worksheetWords[language].actionStatuses
  const coloured: readonly ActionStatus[] = ['under-way', 'done']
  return coloured.map((status, index) => ({
    area: down(columns.status),
    when: { kind: 'text-is', text: words[status] },
    bold: false,
    ...bandColours(index + 1, coloured.length + 1),
  }))
}

/**
 * Actions: rows that *Add to actions* gives an item's id, with what the partners decide to do about it. Only an item's
 * scores are looked up, so what a person wrote never moves away from its item.
 */
export function draftActions(template: Template, language: Language, names: WorksheetNames): WorksheetDraft {
  const grid = new Grid(rows.end, columns.added, plain)
  putHead(grid, language)
  putRows(grid, template, language, names)
  return {
    worksheet: 'actions',
    name: names.actions,
    cells: grid.cells,
    widths: [{ column: columns.item, columns: 2, width: 290 }],
    frozenRows: rows.header,
    frozenColumns: columns.item,
    hiddenColumns: [{ column: columns.id, columns: 1 }],
    gridlines: true,
    ruled: null,
    hidden: false,
    highlights: highlights(language),
    warning: { except: [down(columns.action, columns.status - columns.action + 1)] },
    anchors: [
      { anchor: actionsAnchors.scoreThen, column: columns.scoreThen },
      { anchor: actionsAnchors.added, column: columns.added },
    ],
  }
}
