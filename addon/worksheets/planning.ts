import type { Language } from '../../shared/language/language.ts'
import type { Column, PlanningWorksheet } from '../../shared/template/instrument.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { cellsToFill, widthsOf } from './columns-to-fill.ts'
import { linesOf } from './lines.ts'
import { code, guidance, plain, tableHeading, title } from './palette.ts'

const idColumn = 1
const firstColumn = 2
/** Each is one call. */
const mostWidths = 4

/** What the sheet is marked as: apart from the worksheets that every partnership has. */
export const planningWorksheet = ({ id }: PlanningWorksheet): string => `planning/${id}`

/** The words of a planning worksheet, all of which a template has. */
function wordingOf(template: Template, language: Language, worksheet: PlanningWorksheet) {
  const wording = template.wording[language].planning[worksheet.id]
  if (wording === undefined) throw new Error(`The template has no words for the worksheet ${worksheet.id}`)
  return wording
}

/** What the worksheet of this id is called in the language. */
export function planningTitle(template: Template, language: Language, worksheet: PlanningWorksheet): string {
  return wordingOf(template, language, worksheet).title
}

/** A prepared cell's text; a choice is written by its words. */
function preparedText(
  column: Column,
  prepared: string | undefined,
  choices: Readonly<Record<string, string>> | undefined,
): string | undefined {
  if (prepared === undefined || column.kind !== 'choice') return prepared
  return choices?.[prepared] ?? prepared
}

/** A planning worksheet of the template: its purpose, prepared rows, and empty rows to go on with. */
export function draftPlanning(
  template: Template,
  language: Language,
  worksheet: PlanningWorksheet,
  name: string,
  lists: string,
): WorksheetDraft {
  const wording = wordingOf(template, language, worksheet)
  const purpose = linesOf(wording.purpose)
  const header = purpose.length + 2
  const lastRow = header + worksheet.rows.length + worksheet.emptyRows
  const grid = new Grid(lastRow, idColumn + worksheet.columns.length, plain)
  grid.put(1, firstColumn, text(wording.title), title)
  purpose.forEach((line, index) => {
    grid.put(2 + index, firstColumn, text(line), guidance)
  })
  worksheet.rows.forEach((id, index) => {
    grid.put(header + 1 + index, idColumn, text(id), code)
  })
  worksheet.columns.forEach((column, index) => {
    const words = wording.columns[column.id]
    const place = firstColumn + index
    const { look, extras } = cellsToFill(column, words, language, lists)
    grid.put(header, place, text(words?.heading ?? column.id), tableHeading, { note: words?.hint ?? '' })
    grid.fill({ row: header + 1, column: place, rows: lastRow - header, columns: 1 }, look, extras)
    worksheet.rows.forEach((id, row) => {
      const prepared = preparedText(column, wording.rows[id]?.[column.id], words?.choices)
      if (prepared !== undefined) grid.put(header + 1 + row, place, text(prepared), look, extras)
    })
  })
  return {
    worksheet: planningWorksheet(worksheet),
    name,
    cells: grid.cells,
    widths: widthsOf(worksheet.columns, firstColumn, mostWidths),
    frozenRows: header,
    frozenColumns: 0,
    hiddenColumns: [{ column: idColumn, columns: 1 }],
    gridlines: false,
    ruled: {
      row: header,
      column: firstColumn,
      rows: lastRow - header + 1,
      columns: worksheet.columns.length,
    },
    hidden: false,
    highlights: [],
    warning: null,
    anchors: [],
  }
}
