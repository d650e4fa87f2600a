import type { Language } from '../../shared/language/language.ts'
import type { Template } from '../../shared/template/template.ts'
import type { WorksheetDraft } from '../cells/draft.ts'
import { cell } from '../cells/expression.ts'
import { formula } from '../cells/formula.ts'
import { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { chartDrafts } from './chart-drafts.ts'
import { answerBlocks, chartsFormulas } from './charts-formulas.ts'
import {
  chartsDimensionRows,
  chartsWidths,
  chartsColumns as columns,
  chartsRows as rows,
} from './charts-layout.ts'
import type { WorksheetNames } from './core-worksheets.ts'
import { isBenefit } from './dimension-items.ts'
import { answerValues } from './items-layout.ts'
import {
  bar,
  benefitHeading,
  figure,
  figureHeading,
  guidance,
  plain,
  principleHeading,
  score,
  tableHeading,
  title,
} from './palette.ts'
import { scorecardColumns, scorecardDimensionRows, scorecardRows } from './scorecard-layout.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { worksheetWords } from './words.ts'

/** The headings of the shares are the answers alone: a chart's legend shows them. */
function putHeader(grid: Grid, row: number, heading: string, language: Language): void {
  const { charts, items, scorecard } = worksheetWords[language]
  const legend = answerBlocks.map((block, place) => `${block} ${place + 1}`).join('   ')
  const counts = answerValues.map(charts.count)
  const figures = [scorecard.score, ...answerValues.map(String), items.answers, ...counts]
  grid.putAcross(row, columns.name, [heading, legend].map(text), tableHeading)
  grid.putAcross(row, columns.score, figures.map(text), figureHeading)
}

function putDimensions(grid: Grid, { names, items }: Surroundings): void {
  for (const [dimension, row] of chartsDimensionRows) {
    const scorecardRow = scorecardDimensionRows.get(dimension) ?? 0
    const figures = chartsFormulas(row, scorecardRow, names.scorecard, items)
    const heading = isBenefit(dimension) ? benefitHeading : principleHeading
    grid.put(row, columns.name, figures.name, { ...heading, wrap: true })
    grid.put(row, columns.spread, figures.spread, bar)
    grid.put(row, columns.score, figures.score, score)
    grid.putAcross(row, columns.firstShare, figures.shares, { ...figure, format: '0"%"' })
    grid.putAcross(row, columns.answers, [figures.answers, ...figures.counts], figure)
  }
}

/** A point for the partnership, then the points at which principles and benefits are level. */
function putOutcome(grid: Grid, { language, names }: Surroundings): void {
  const words = worksheetWords[language]
  const heads = [words.scorecard.overallPrinciples, words.names.partnership, words.messages.level]
  const point = [scorecardRows.overallPrinciples, scorecardRows.overallBenefits].map((row) =>
    formula(cell(row, scorecardColumns.score, { sheet: names.scorecard, fixed: 'both' })),
  )
  grid.putAcross(rows.outcomeHeader, columns.name, heads.map(text), figureHeading)
  grid.putAcross(rows.outcome, columns.name, point, score)
  answerValues.forEach((value, place) => {
    grid.putAcross(rows.outcome + 1 + place, columns.name, [value, null, value], figure)
  })
}

/**
 * Charts: the profile of principles and of benefits, how the answers are spread, and process against outcome. Every
 * chart draws from a live table on the same worksheet, which says the same to whoever cannot see the charts.
 */
export function draftCharts(template: Template, language: Language, names: WorksheetNames): WorksheetDraft {
  const surroundings = surroundingsOf(template, language, names)
  const words = worksheetWords[language].scorecard
  const grid = new Grid(rows.last, columns.last, plain)
  grid.put(rows.title, columns.name, text(worksheetWords[language].names.charts), title)
  grid.put(rows.guidance, columns.name, text(worksheetWords[language].charts.guidance), guidance)
  putHeader(grid, rows.principlesHeader, words.principles, language)
  putHeader(grid, rows.benefitsHeader, words.benefits, language)
  putDimensions(grid, surroundings)
  putOutcome(grid, surroundings)
  return {
    worksheet: 'charts',
    name: names.charts,
    cells: grid.cells,
    widths: [
      { column: columns.name, columns: 2, width: chartsWidths.name },
      { column: columns.score, columns: columns.last - columns.spread, width: chartsWidths.figure },
    ],
    frozenRows: rows.title,
    frozenColumns: 0,
    hiddenColumns: [],
    gridlines: false,
    ruled: null,
    hidden: false,
    highlights: [],
    warning: { except: [] },
    charts: chartDrafts(language),
    anchors: [],
  }
}
