import type { Language } from '../../shared/language/language.ts'
import type { Item } from '../../shared/template/instrument.ts'
import type { Template } from '../../shared/template/template.ts'
import { type Dimension, dimensionNames } from '../../shared/words/dimension.ts'
import type { Area } from '../cells/area.ts'
import type { Choices, Highlight, Look, WorksheetDraft } from '../cells/draft.ts'
import { call, cell, joined, literal, operation, whole } from '../cells/expression.ts'
import { formula } from '../cells/formula.ts'
import { Grid } from '../cells/grid.ts'
import { type Text, text } from '../cells/text.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { isBenefit } from './dimension-items.ts'
import { listAreas, listReferences } from './lists-layout.ts'
import {
  attention,
  benefitHeading,
  code,
  computed,
  edge,
  guidance,
  input,
  label,
  plain,
  principleHeading,
  statement,
  tableHeading,
  title,
} from './palette.ts'
import {
  ratingsColumns as columns,
  type RatingsLayout,
  ratingsAnchors,
  ratingsLayout,
  ratingsRowCodes,
  respondentColumns,
  ratingsRows as rows,
  shownRespondentColumns,
} from './ratings-layout.ts'
import { respondentFormulas, wrongWeights } from './respondent-formulas.ts'
import { worksheetWords } from './words-in-each-language.ts'

const centred = (look: Look): Look => ({ ...look, horizontal: 'center' })
const rating = centred(input)
const shownResult = centred(computed)
const score: Look = { ...shownResult, format: '0.00' }
const headingLook = (dimension: Dimension) => (isBenefit(dimension) ? benefitHeading : principleHeading)

/** The cells in which a respondent types, from the given row on. */
const respondents = (row: number, height = 1): Area => ({
  row,
  column: columns.firstRespondent,
  rows: height,
  columns: respondentColumns,
})

/** The statement with what its ends look like, readable on a phone without opening a note. */
function itemText(item: Item, template: Template, language: Language): Text {
  const words = template.wording[language].items[item.id]
  if (words === undefined) throw new Error(`The template has no words for the item ${item.id}`)
  return text(`${words.statement}\n1 = ${words.low}\n5 = ${words.high}`)
}

function putHead(grid: Grid, language: Language, sectors: Choices): void {
  const words = worksheetWords[language].ratings
  grid.put(rows.title, columns.statement, text(worksheetWords[language].names.ratings), title)
  grid.put(rows.title, columns.firstRespondent + 1, text(words.independence), { ...guidance, bold: true })
  grid.put(rows.guidance, columns.statement, text(words.guidance), guidance)
  const heads = [
    { row: rows.sector, code: ratingsRowCodes.sector, words: words.sector },
    { row: rows.label, code: ratingsRowCodes.label, words: words.respondent },
    { row: rows.validity, code: ratingsRowCodes.validity, words: words.validity },
  ]
  for (const head of heads) {
    grid.put(head.row, columns.id, text(head.code), code)
    grid.put(head.row, columns.statement, text(head.words), label)
  }
  grid.put(rows.validity, columns.weight, text(words.weight), code)
  grid.fill(respondents(rows.sector), rating, { choices: sectors })
  for (let number = 1; number <= respondentColumns; number += 1) {
    const column = columns.firstRespondent + number - 1
    grid.put(rows.label, column, text(words.respondentLabel(number)), { ...rating, bold: true })
  }
}

function putItems(
  grid: Grid,
  template: Template,
  language: Language,
  layout: RatingsLayout,
  choices: Choices,
): void {
  for (const [dimension, row] of layout.headingRows) {
    const look = headingLook(dimension)
    grid.fill({ ...respondents(row), column: columns.statement, columns: respondentColumns + 3 }, look)
    grid.put(row, columns.statement, text(dimensionNames[language][dimension]), { ...look, wrap: true })
  }
  for (const item of template.items) {
    const row = layout.itemRows.get(item.id)
    if (row === undefined) continue
    grid.put(row, columns.id, text(item.id), code)
    grid.put(row, columns.dimension, text(item.dimension), code)
    grid.put(row, columns.weight, item.weight, code)
    grid.put(row, columns.statement, itemText(item, template, language), statement)
    grid.fill(respondents(row), rating, { choices })
  }
}

function putEdges(grid: Grid, layout: RatingsLayout): void {
  const height = layout.lastRow - rows.sector + 1
  for (const column of [columns.leftEdge, columns.rightEdge]) {
    grid.fill({ row: rows.sector, column, rows: height, columns: 1 }, edge)
  }
  grid.fill(
    { ...respondents(layout.bottomEdge), column: columns.statement, columns: respondentColumns + 3 },
    edge,
  )
}

function putResults(
  grid: Grid,
  template: Template,
  language: Language,
  layout: RatingsLayout,
  lists: string,
): void {
  const words = worksheetWords[language].ratings
  grid.put(layout.filledRow, columns.id, text(ratingsRowCodes.filled), code)
  grid.put(layout.filledRow, columns.statement, text(words.filled), label)
  grid.put(layout.invalidNameRow, columns.statement, text(words.invalidName), label)
  const blocks = [
    { heading: layout.scoresHeading, words: words.scores, rows: layout.scoreRows },
    { heading: layout.statesHeading, words: words.states, rows: layout.stateRows },
  ]
  for (const block of blocks) {
    grid.fill(respondents(block.heading), tableHeading)
    grid.put(block.heading, columns.weight, text(words.wrongWeights), code)
    grid.put(block.heading, columns.statement, text(block.words), tableHeading)
    for (const [dimension, row] of block.rows) {
      grid.put(row, columns.dimension, text(dimension), code)
      grid.put(row, columns.weight, wrongWeights(layout, row), code)
      grid.put(row, columns.statement, text(dimensionNames[language][dimension]), headingLook(dimension))
    }
  }
  const references = listReferences(template, lists)
  for (let index = 0; index < respondentColumns; index += 1) {
    const column = columns.firstRespondent + index
    const formulas = respondentFormulas(layout, column, references)
    grid.put(rows.validity, column, formulas.validity, shownResult)
    grid.put(layout.filledRow, column, formulas.filled, shownResult)
    grid.put(layout.invalidNameRow, column, formulas.invalidName, shownResult)
    for (const row of layout.scoreRows.values()) grid.put(row, column, formulas.score(row), score)
    for (const row of layout.stateRows.values()) {
      grid.put(row, column, formulas.state(row), { ...shownResult, size: 8, wrap: true })
    }
  }
}

/** Marks a cell that holds anything else than a response, by colour and by bold type. */
function invalidCells(layout: RatingsLayout): Highlight {
  const area = respondents(layout.block.row, layout.block.rows)
  const first = cell(area.row, area.column)
  const count = (value: Parameters<typeof operation>[0]) => call('COUNTIF', first, value)
  const answers = joined('+', count(whole(1)), ...[2, 3, 4, 5].map((answer) => count(whole(answer))))
  const codes = operation(count(literal('NA')), '+', count(literal('DK')))
  const known = call('IF', call('ISNUMBER', first), answers, codes)
  const isInvalid = formula(operation(call('COUNTA', first), '>', known))
  return { area, when: { kind: 'formula', formula: isInvalid }, bold: true, ...attention }
}

/**
 * Ratings: a row for each item, a column for each respondent, and below them each respondent's scores with how they
 * came about. Ratings are never refused, so that nothing typed on a phone is lost; what is no response is marked, and
 * the respondent's column says so in words.
 */
export function draftRatings(template: Template, language: Language, names: WorksheetNames): WorksheetDraft {
  const words = worksheetWords[language]
  const layout = ratingsLayout(template)
  const listed = { kind: 'listed', sheet: names.lists } as const
  const sectors: Choices = {
    ...listed,
    area: listAreas.sectors,
    strict: true,
    help: words.partnership.sectorHelp,
  }
  const ratings: Choices = { ...listed, area: listAreas.ratings, strict: false, help: words.ratings.help }
  const grid = new Grid(layout.lastRow, columns.rightEdge, plain)
  putHead(grid, language, sectors)
  putItems(grid, template, language, layout, ratings)
  putEdges(grid, layout)
  putResults(grid, template, language, layout, names.lists)
  const isWeighted = template.items.some(({ weight }) => weight !== 1)
  const hiddenFrom = columns.firstRespondent + shownRespondentColumns
  return {
    worksheet: 'ratings',
    name: names.ratings,
    cells: grid.cells,
    // On a phone the statements, the edge and the first respondent stand beside each other.
    widths: [
      { column: columns.statement, columns: 1, width: 250 },
      { column: columns.leftEdge, columns: 1, width: 24 },
    ],
    frozenRows: rows.validity,
    frozenColumns: columns.statement,
    hiddenColumns: [
      { column: columns.id, columns: isWeighted ? 2 : 3 },
      { column: hiddenFrom, columns: columns.rightEdge - hiddenFrom },
    ],
    gridlines: true,
    // The call is needed for the edge's width.
    atFoot: true,
    ruled: null,
    hidden: false,
    highlights: [
      invalidCells(layout),
      {
        area: respondents(rows.validity),
        when: { kind: 'text-is', text: words.messages.check },
        bold: true,
        ...attention,
      },
    ],
    warning: {
      area: {
        row: layout.filledRow,
        column: columns.id,
        rows: layout.lastRow - layout.filledRow + 1,
        columns: columns.rightEdge,
      },
    },
    anchors: [
      { anchor: ratingsAnchors.leftEdge, column: columns.leftEdge },
      { anchor: ratingsAnchors.rightEdge, column: columns.rightEdge },
    ],
  }
}
