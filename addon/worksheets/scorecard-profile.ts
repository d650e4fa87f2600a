import type { Language } from '../../shared/language/language.ts'
import {
  benefits,
  type Dimension,
  dimensionNames,
  principleSchema,
  principles,
} from '../../shared/words/dimension.ts'
import { cell } from '../cells/expression.ts'
import { formula } from '../cells/formula.ts'
import type { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { agreementWords, dimensionAgreement } from './agreement-formulas.ts'
import { checklistExpressions } from './checklist-formulas.ts'
import { checklistLayout, hasChecklist } from './checklist-layout.ts'
import {
  bar,
  benefitHeading,
  code,
  decimal,
  figure,
  figureHeading,
  inWords,
  principleHeading,
  score,
  tableHeading,
} from './palette.ts'
import { barFormula, dimensionFormulas, overallFormula } from './scorecard-formulas.ts'
import {
  scorecardColumns as columns,
  overallCodes,
  scorecardRows as rows,
  scorecardDimensionRows,
} from './scorecard-layout.ts'
import type { Surroundings } from './surroundings.ts'
import { worksheetWords } from './words-in-each-language.ts'

function putHeader(
  grid: Grid,
  row: number,
  heading: string,
  language: Language,
  withPractices: boolean,
): void {
  const words = worksheetWords[language].scorecard
  const headers = [
    { words: heading },
    { words: words.score, note: words.scoreNote, look: figureHeading },
    { words: '' },
    { words: words.views, note: words.viewsNote },
    { words: words.band },
    { words: words.flag, note: words.flagNote },
    { words: words.scored, note: words.scoredNote, look: figureHeading },
    { words: words.agreement, note: words.agreementNote },
    { words: words.agreementValue, note: words.agreementValueNote, look: figureHeading },
    { words: words.deviation, note: words.deviationNote, look: figureHeading },
    ...(withPractices
      ? [
          { words: words.practices, note: words.practicesNote, look: figureHeading },
          { words: words.answered, look: figureHeading },
        ]
      : []),
  ]
  headers.forEach(({ words: header, look = tableHeading, ...extras }, index) => {
    grid.put(row, columns.name + index, text(header), look, extras)
  })
}

function putDimension(grid: Grid, dimension: Dimension, row: number, surroundings: Surroundings): void {
  const { template, language, names, lists, ratings, items } = surroundings
  const figures = dimensionFormulas(dimension, row, ratings, lists)
  const agreement = dimensionAgreement(row, items)
  const inAgreement = agreementWords(row, lists)
  const principle = principleSchema.safeParse(dimension)
  const look = principle.success ? principleHeading : benefitHeading
  grid.put(row, columns.id, text(dimension), code)
  grid.put(row, columns.name, text(dimensionNames[language][dimension]), { ...look, wrap: true })
  grid.put(row, columns.score, figures.score, score)
  grid.put(row, columns.bar, figures.bar, bar)
  grid.put(row, columns.views, inAgreement.views, { ...inWords, bold: true })
  grid.put(row, columns.band, figures.band, inWords)
  grid.put(row, columns.flag, figures.flag, { ...inWords, bold: true })
  grid.put(row, columns.respondents, figures.respondents, figure)
  grid.put(row, columns.agreement, inAgreement.label, inWords)
  grid.put(row, columns.agreementValue, agreement.value, decimal)
  grid.put(row, columns.deviation, agreement.deviation, decimal)
  if (!principle.success || !hasChecklist(template)) return
  const codeCell = cell(row, columns.id, { fixed: 'column' })
  const checklist = checklistExpressions(checklistLayout(template), codeCell, lists, names.checklist)
  grid.put(row, columns.practices, formula(checklist.percent), { ...figure, format: '0"%"' })
  grid.put(row, columns.answered, formula(checklist.answered), figure)
}

function putOverall(grid: Grid, language: Language): void {
  const words = worksheetWords[language].scorecard
  grid.put(rows.overallHeader, columns.name, text(words.overall), tableHeading)
  grid.put(rows.overallHeader, columns.score, text(words.score), figureHeading)
  grid.put(rows.overallHeader, columns.bar, null, tableHeading)
  const families = [
    {
      row: rows.overallPrinciples,
      code: overallCodes.principles,
      words: words.overallPrinciples,
      look: principleHeading,
      value: overallFormula(rows.firstPrinciple, principles.length),
    },
    {
      row: rows.overallBenefits,
      code: overallCodes.benefits,
      words: words.overallBenefits,
      look: benefitHeading,
      value: overallFormula(rows.firstBenefit, benefits.length),
    },
  ]
  for (const family of families) {
    grid.put(family.row, columns.id, text(family.code), code)
    grid.put(family.row, columns.name, text(family.words), family.look)
    grid.put(family.row, columns.score, family.value, score)
    grid.put(family.row, columns.bar, barFormula(family.row), bar)
  }
}

/** The profile of principles and benefits with their agreement, then the two overall scores. */
export function putProfile(grid: Grid, surroundings: Surroundings): void {
  const { template, language } = surroundings
  const words = worksheetWords[language].scorecard
  putHeader(grid, rows.principlesHeader, words.principles, language, hasChecklist(template))
  putHeader(grid, rows.benefitsHeader, words.benefits, language, false)
  for (const [dimension, row] of scorecardDimensionRows) putDimension(grid, dimension, row, surroundings)
  putOverall(grid, language)
}
