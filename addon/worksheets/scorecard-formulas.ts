import type { Dimension } from '../../shared/words/dimension.ts'
import type { Area } from '../cells/area.ts'
import { call, cell, type Expression, literal, operation, range, whole } from '../cells/expression.ts'
import { dash, type Formula, formula, nothing, rounded, roundedUnits } from '../cells/formula.ts'
import type { ListReferences } from './lists-layout.ts'
import type { RatingsLayout } from './ratings-layout.ts'
import type { RatingsReferences } from './ratings-references.ts'
import { scorecardColumns as columns } from './scorecard-layout.ts'

const scoreCell = (row: number) => cell(row, columns.score, { fixed: 'column' })
/** A score's place among the bands, 1 for the lowest, found on the score rounded to one decimal. */
const bandPlace = (row: number, lists: ListReferences) =>
  call('MATCH', roundedUnits(scoreCell(row), 1), lists.bandsFrom, whole(1))
const whenScored = (row: number, value: Expression, otherwise: Expression) =>
  formula(call('IF', call('ISNUMBER', scoreCell(row)), value, otherwise))

export interface DimensionFormulas {
  readonly score: Formula
  readonly bar: Formula
  readonly band: Formula
  readonly flag: Formula
  readonly respondents: Formula
}

/** Twenty blocks for the scale from 0 to 5. */
const barLength = 20

/** A bar in the cell itself, with its empty part, for the score in the same row. */
export function barFormula(row: number): Formula {
  const filled = call('ROUND', operation(whole(barLength / 5), '*', scoreCell(row)), whole(0))
  const empty = operation(whole(barLength), '-', filled)
  const bar = operation(call('REPT', literal('█'), filled), '&', call('REPT', literal('░'), empty))
  return whenScored(row, bar, nothing)
}

/** Rule 2: the mean of the respondents' scores, to two decimals; a dash while nobody is scored. */
export function meanScore(scores: Expression, respondents: Expression): Expression {
  return call('IF', operation(respondents, '=', whole(0)), dash, rounded(call('AVERAGE', scores), 2))
}

/** Rules 2 and 3 for one dimension; every figure of a row starts from the score shown in it. */
export function dimensionFormulas(
  dimension: Dimension,
  row: number,
  ratings: RatingsReferences,
  lists: ListReferences,
): DimensionFormulas {
  const scores = ratings.scores(dimension)
  const respondents = cell(row, columns.respondents, { fixed: 'column' })
  return {
    score: formula(meanScore(scores, respondents)),
    bar: barFormula(row),
    band: whenScored(row, call('INDEX', lists.bandNames, bandPlace(row, lists), whole(1)), dash),
    flag: whenScored(
      row,
      call('IF', operation(bandPlace(row, lists), '=', whole(1)), lists.message('flag'), nothing),
      nothing,
    ),
    respondents: formula(call('COUNT', scores)),
  }
}

/** The unweighted mean of a family's shown scores, only when all are there. */
export function overallFormula(firstRow: number, count: number): Formula {
  const area: Area = { row: firstRow, column: columns.score, rows: count, columns: 1 }
  const scores = range(area, { fixed: 'both' })
  const isComplete = operation(call('COUNT', scores), '=', whole(count))
  return formula(call('IF', isComplete, rounded(call('AVERAGE', scores), 2), dash))
}

/** How many respondents are valid. */
export function countedFormula({ validities }: RatingsReferences, lists: ListReferences): Formula {
  return formula(call('COUNTIF', validities, lists.message('ok')))
}

/** Says which ratings are not counted: those in a column without formulas, and respondents with an invalid cell. */
export function checkFormula(
  layout: RatingsLayout,
  ratings: RatingsReferences,
  lists: ListReferences,
): Formula {
  const counted = call('SUM', ratings.across(layout.filledRow))
  const names = ratings.across(layout.invalidNameRow)
  const invalid = call(
    'IF',
    operation(call('COUNTIF', ratings.validities, lists.message('check')), '>', whole(0)),
    operation(lists.message('invalid-cells'), '&', call('TEXTJOIN', literal(', '), whole(1), names)),
    lists.message('all-counted'),
  )
  return formula(
    call(
      'IF',
      operation(call('COUNTA', ratings.block), '<>', counted),
      lists.message('without-score'),
      invalid,
    ),
  )
}
