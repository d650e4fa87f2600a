import { call, cell, type Expression, operation, whole } from '../cells/expression.ts'
import { dash, formula, rounded, roundedUnits } from '../cells/formula.ts'
import type { Grid } from '../cells/grid.ts'
import { text } from '../cells/text.ts'
import { figureHeading, inWords, label, score, tableHeading } from './palette.ts'
import { outcomeColumns as columns, scorecardRows as rows, scorecardColumns } from './scorecard-layout.ts'
import type { Surroundings } from './surroundings.ts'
import { worksheetWords } from './words.ts'

/**
 * Process against outcome: the two overall scores side by side, which of them is ahead and by how much. They are never
 * blended, and there are dashes unless both are there.
 */
export function putOutcome(grid: Grid, { language, lists }: Surroundings): void {
  const words = worksheetWords[language].scorecard
  const header = rows.outcomeHeader
  const heads = [words.outcomePrinciples, words.outcomeBenefits, words.ahead, words.gap]
  grid.put(header, scorecardColumns.name, text(words.outcome), tableHeading, { note: words.outcomeNote })
  grid.putAcross(header, columns.principles, heads.map(text), figureHeading)
  const principles = cell(rows.outcome, columns.principles)
  const benefits = cell(rows.outcome, columns.benefits)
  const difference = operation(principles, '-', benefits)
  const is = (sign: '=' | '>', yes: Expression, no: Expression) =>
    call('IF', operation(roundedUnits(difference, 2), sign, whole(0)), yes, no)
  const one = is('>', lists.message('principles-ahead'), lists.message('benefits-ahead'))
  const whenBoth = (value: Expression) =>
    formula(call('IF', operation(call('COUNT', principles, benefits), '=', whole(2)), value, dash))
  const overall = [rows.overallPrinciples, rows.overallBenefits].map((row) =>
    formula(cell(row, scorecardColumns.score)),
  )
  const ahead = whenBoth(is('=', lists.message('level'), one))
  grid.put(rows.outcome, scorecardColumns.name, text(words.overall), label)
  grid.putAcross(rows.outcome, columns.principles, overall, score)
  grid.put(rows.outcome, columns.ahead, ahead, { ...inWords, bold: true, horizontal: 'center' })
  grid.put(rows.outcome, columns.difference, whenBoth(rounded(call('ABS', difference), 2)), score)
}
