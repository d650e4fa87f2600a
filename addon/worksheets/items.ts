import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { itemFormulas } from './item-formulas.ts'
import { answerValues, itemsColumns as columns, itemsLayout, itemsRows as rows } from './items-layout.ts'
import {
  code,
  decimal,
  figure,
  figureHeading,
  guidance,
  inWords,
  plain,
  score,
  statement,
  tableHeading,
  title,
} from './palette.ts'
import { ratingsLayout } from './ratings-layout.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { worksheetWords } from './words-in-each-language.ts'

function putHead(grid: Grid, language: Language): void {
  const words = worksheetWords[language].items
  grid.put(rows.title, columns.statement, text(worksheetWords[language].names.items), title)
  grid.put(rows.guidance, columns.statement, text(words.guidance), guidance)
  const heads = [
    { column: columns.mean, words: words.mean },
    { column: columns.answers, words: words.answers },
    { column: columns.agreement, words: words.agreementValue, note: words.agreementValueNote },
    { column: columns.deviation, words: words.deviation, note: words.deviationNote },
    { column: columns.variance, words: words.variance },
    { column: columns.meanUnits, words: words.meanUnits },
    { column: columns.agreementUnits, words: words.agreementUnits },
    { column: columns.lowRank, words: words.lowRank },
    { column: columns.splitRank, words: words.splitRank },
  ]
  grid.put(rows.header, columns.statement, text(words.item), tableHeading)
  grid.put(rows.header, columns.dimensionName, text(words.dimension), tableHeading)
  grid.put(rows.header, columns.label, text(words.agreement), tableHeading, { note: words.agreementNote })
  for (const { column, words: head, ...extras } of heads) {
    grid.put(rows.header, column, text(head), figureHeading, extras)
  }
  answerValues.forEach((answer, place) => {
    grid.put(rows.header, columns.firstCount + place, answer, figureHeading, { note: words.countNote })
  })
}

function putItems(grid: Grid, { template, lists, ratings }: Surroundings): void {
  const layout = itemsLayout(template)
  const { itemRows } = ratingsLayout(template)
  for (const [id, row] of layout.itemRows) {
    const formulas = itemFormulas(layout, row, itemRows.get(id) ?? 0, ratings, lists)
    grid.put(row, columns.id, formulas.id, code)
    grid.put(row, columns.dimension, formulas.dimension, code)
    grid.put(row, columns.statement, formulas.statement, statement)
    grid.put(row, columns.dimensionName, formulas.dimensionName, inWords)
    grid.put(row, columns.mean, formulas.mean, score)
    formulas.counts.forEach((value, place) => {
      grid.put(row, columns.firstCount + place, value, figure)
    })
    grid.put(row, columns.answers, formulas.answers, figure)
    grid.put(row, columns.label, formulas.label, inWords)
    grid.put(row, columns.agreement, formulas.agreement, decimal)
    grid.put(row, columns.deviation, formulas.deviation, decimal)
    grid.put(row, columns.variance, formulas.variance, decimal)
    grid.put(row, columns.meanUnits, formulas.meanUnits, figure)
    grid.put(row, columns.agreementUnits, formulas.agreementUnits, figure)
    grid.put(row, columns.lowRank, formulas.lowRank, figure)
    grid.put(row, columns.splitRank, formulas.splitRank, figure)
  }
}

/**
 * Items: how each item was answered and how far the answers agree. It stands apart from Ratings, so that nobody rates
 * with the others' mean before their eyes; the Scorecard and Actions find an item's figures here by its id.
 */
export function draftItems(template: Template, language: Language, names: WorksheetNames): WorksheetDraft {
  const layout = itemsLayout(template)
  const grid = new Grid(layout.lastRow, columns.splitRank, plain)
  putHead(grid, language)
  putItems(grid, surroundingsOf(template, language, names))
  return {
    worksheet: 'items',
    name: names.items,
    cells: grid.cells,
    widths: [
      { column: columns.statement, columns: 1, width: 330 },
      { column: columns.dimensionName, columns: 2, width: 190 },
      { column: columns.firstCount, columns: answerValues.length, width: 45 },
    ],
    frozenRows: rows.header,
    frozenColumns: columns.statement,
    hiddenColumns: [
      { column: columns.id, columns: 2 },
      { column: columns.variance, columns: columns.splitRank - columns.variance + 1 },
    ],
    gridlines: false,
    ruled: null,
    hidden: false,
    highlights: [],
    warning: { except: [] },
    anchors: [],
  }
}
