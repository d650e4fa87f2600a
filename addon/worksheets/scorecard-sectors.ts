import { dimensionNames } from '../../shared/words/dimension.ts'
import { sectorNames, sectors } from '../../shared/words/sector.ts'
import type { Look } from '../cells/draft.ts'
import { formula } from '../cells/formula.ts'
import type { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { isBenefit } from './dimension-items.ts'
import {
  benefitHeading,
  decimal,
  figure,
  figureHeading,
  inWords,
  principleHeading,
  score,
  tableHeading,
} from './palette.ts'
import {
  sectorColumns as columns,
  scorecardRows as rows,
  scorecardColumns,
  scorecardSectorRows,
} from './scorecard-layout.ts'
import { sectorFormulas } from './sector-formulas.ts'
import type { Surroundings } from './surroundings.ts'
import { worksheetWords } from './words-in-each-language.ts'

const named: Look = { ...inWords, bold: true }

function putHeader(grid: Grid, { language, lists }: Surroundings): void {
  const words = worksheetWords[language].scorecard
  const header = rows.sectorsHeader
  grid.put(header, scorecardColumns.name, text(words.sectors), tableHeading)
  grid.put(header, columns.gap, text(words.gap), figureHeading, { note: words.gapNote })
  grid.put(header, columns.highest, text(words.highest), tableHeading)
  grid.put(header, columns.lowest, text(words.lowestSector), tableHeading)
  sectors.forEach((sector, place) => {
    grid.put(header, columns.firstScore + place, formula(lists.sector(sector)), figureHeading)
    const count = text(words.sectorCount(sectorNames[language][sector]))
    grid.put(header, columns.firstCount + place, count, figureHeading, { note: words.sectorCountNote })
  })
}

/** Rule 6: each sector's score with its respondents, the gap between sectors, and who sits where when it is wide. */
export function putSectors(grid: Grid, surroundings: Surroundings): void {
  const { language, ratings } = surroundings
  putHeader(grid, surroundings)
  for (const [dimension, row] of scorecardSectorRows) {
    const figures = sectorFormulas(dimension, row, ratings)
    const look = isBenefit(dimension) ? benefitHeading : principleHeading
    const name = text(dimensionNames[language][dimension])
    grid.put(row, scorecardColumns.name, name, { ...look, wrap: true })
    grid.put(row, columns.gap, figures.gap, score)
    grid.put(row, columns.highest, figures.highest, named)
    grid.put(row, columns.lowest, figures.lowest, named)
    figures.scores.forEach((value, place) => {
      grid.put(row, columns.firstScore + place, value, decimal)
    })
    figures.counts.forEach((count, place) => {
      grid.put(row, columns.firstCount + place, count, figure)
    })
  }
}
