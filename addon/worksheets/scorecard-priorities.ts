import { prioritiesEach } from '../../shared/scoring/priorities.ts'
import type { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { agreementWords } from './agreement-formulas.ts'
import {
  bar,
  code,
  decimal,
  figure,
  figureHeading,
  inWords,
  score,
  statement,
  tableHeading,
} from './palette.ts'
import { priorityFormulas } from './priority-formulas.ts'
import { barFormula } from './scorecard-formulas.ts'
import { scorecardColumns as columns, scorecardRows as rows } from './scorecard-layout.ts'
import type { Surroundings } from './surroundings.ts'
import { worksheetWords } from './words-in-each-language.ts'

interface List {
  readonly header: number
  readonly heading: string
  readonly note: string
  readonly ranking: 'lowRank' | 'splitRank'
}

function putHeader(grid: Grid, { header, heading, note }: List, { language }: Surroundings): void {
  const words = worksheetWords[language].scorecard
  const headers = [
    { words: heading, note },
    { words: words.score, look: figureHeading },
    { words: '' },
    { words: words.views, note: words.viewsNote },
    { words: words.dimension },
    { words: '' },
    { words: words.itemAnswers, look: figureHeading },
    { words: words.agreement, note: words.agreementNote },
    { words: words.itemAgreementValue, look: figureHeading },
    { words: words.deviation, note: words.deviationNote, look: figureHeading },
  ]
  headers.forEach(({ words: name, look = tableHeading, ...extras }, index) => {
    grid.put(header, columns.name + index, text(name), look, extras)
  })
}

function putItem(
  grid: Grid,
  row: number,
  place: number,
  ranking: List['ranking'],
  surroundings: Surroundings,
): void {
  const { lists, items } = surroundings
  const figures = priorityFormulas(place, ranking, row, items)
  const inAgreement = agreementWords(row, lists)
  grid.put(row, columns.id, figures.id, code)
  grid.put(row, columns.name, figures.statement, statement)
  grid.put(row, columns.score, figures.score, score)
  grid.put(row, columns.bar, barFormula(row), bar)
  grid.put(row, columns.views, inAgreement.views, { ...inWords, bold: true })
  grid.put(row, columns.band, figures.dimensionName, inWords)
  grid.put(row, columns.flag, null, inWords)
  grid.put(row, columns.respondents, figures.answers, figure)
  grid.put(row, columns.agreement, inAgreement.label, inWords)
  grid.put(row, columns.agreementValue, figures.agreement, decimal)
  grid.put(row, columns.deviation, figures.deviation, decimal)
}

/** Rule 9: the three lowest and the three most split items, as the ratings stand. */
export function putPriorities(grid: Grid, surroundings: Surroundings): void {
  const words = worksheetWords[surroundings.language].scorecard
  const lists: readonly List[] = [
    {
      header: rows.lowestHeader,
      heading: words.lowest,
      note: words.lowestNote,
      ranking: 'lowRank',
    },
    {
      header: rows.splitHeader,
      heading: words.split,
      note: words.splitNote,
      ranking: 'splitRank',
    },
  ]
  for (const list of lists) {
    putHeader(grid, list, surroundings)
    for (let place = 1; place <= prioritiesEach; place += 1) {
      putItem(grid, list.header + place, place, list.ranking, surroundings)
    }
  }
}
