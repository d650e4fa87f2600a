import {
  call,
  cell,
  type Expression,
  literal,
  operation,
  range,
  rangeDownTo,
  whole,
} from '../cells/expression.ts'
import { dash, type Formula, formula, nothing, roundedUnits } from '../cells/formula.ts'
import { ratersLabel } from './agreement-formulas.ts'
import { answerValues, itemsColumns as columns, type ItemsLayout, itemsRows } from './items-layout.ts'
import type { ListReferences } from './lists-layout.ts'
import { ratingsColumns } from './ratings-layout.ts'
import type { RatingsReferences } from './ratings-references.ts'

/** One item's figures, in the columns of the same names. */
export interface ItemFormulas {
  readonly id: Formula
  readonly dimension: Formula
  readonly statement: Formula
  readonly dimensionName: Formula
  readonly counts: readonly Formula[]
  readonly answers: Formula
  readonly mean: Formula
  readonly label: Formula
  readonly agreement: Formula
  readonly deviation: Formula
  readonly variance: Formula
  readonly meanUnits: Formula
  readonly agreementUnits: Formula
  readonly lowRank: Formula
  readonly splitRank: Formula
}

/** Place 1 for the smallest whole number of a column; those that are equal in the order of their rows. */
function rank(layout: ItemsLayout, column: number, row: number): Formula {
  const own = cell(row, column)
  const smaller = call(
    'COUNTIF',
    range(layout.down(column), { fixed: 'row' }),
    operation(literal('<'), '&', own),
  )
  const equalSoFar = call('COUNTIF', rangeDownTo(column, itemsRows.firstItem, row), own)
  return formula(call('IF', call('ISNUMBER', own), operation(smaller, '+', equalSoFar), dash))
}

/**
 * Rules 5, 7 and 9 for one item: everything starts from how often each answer was given by a valid respondent, so that
 * a person can check it by hand. The row reads its id where it reads the ratings: should the rows of Ratings be sorted,
 * the figures stay with their items.
 *
 * @param ratingsRow the item's row on Ratings
 */
export function itemFormulas(
  layout: ItemsLayout,
  row: number,
  ratingsRow: number,
  ratings: RatingsReferences,
  lists: ListReferences,
): ItemFormulas {
  const scale = range(
    { row: itemsRows.header, column: columns.firstCount, rows: 1, columns: answerValues.length },
    { fixed: 'both' },
  )
  const counts = range(
    { row, column: columns.firstCount, rows: 1, columns: answerValues.length },
    { fixed: 'column' },
  )
  const own = (column: number) => cell(row, column, { fixed: 'column' })
  const answers = own(columns.answers)
  const distances = operation(scale, '-', own(columns.mean))
  const fromTwoAnswers = (value: Expression) =>
    formula(call('IF', operation(answers, '<', whole(2)), dash, value))
  const whenNumber = (column: number, value: Expression) =>
    call('IF', call('ISNUMBER', own(column)), value, dash)
  /** A word on Lists for a code in this row. */
  const wordFor = (column: number, words: Expression, codes: Expression) =>
    formula(
      call(
        'IFERROR',
        call('INDEX', words, call('MATCH', own(column), codes, whole(0)), whole(1)),
        own(column),
      ),
    )
  const squares = call('SUMPRODUCT', counts, distances, distances)
  const beforeFloor = operation(whole(1), '-', operation(own(columns.variance), '/', whole(2)))
  const floored = operation(call('MAX', whole(0), own(columns.agreementUnits)), '/', whole(100))
  return {
    id: formula(call('IFERROR', ratings.cell(ratingsRow, ratingsColumns.id), nothing)),
    dimension: formula(call('IFERROR', ratings.cell(ratingsRow, ratingsColumns.dimension), nothing)),
    statement: wordFor(columns.id, lists.itemStatements, lists.itemIds),
    dimensionName: wordFor(columns.dimension, lists.dimensionNames, lists.dimensionCodes),
    counts: answerValues.map((_, place) => {
      const answer = cell(itemsRows.header, columns.firstCount + place, { fixed: 'row' })
      const count = call(
        'COUNTIFS',
        ratings.validities,
        lists.message('ok'),
        ratings.across(ratingsRow),
        answer,
      )
      return formula(call('IFERROR', count, whole(0)))
    }),
    answers: formula(call('SUM', counts)),
    mean: formula(
      call(
        'IF',
        operation(answers, '=', whole(0)),
        dash,
        operation(call('SUMPRODUCT', scale, counts), '/', answers),
      ),
    ),
    label: ratersLabel(own(columns.agreement), answers, lists),
    agreement: formula(whenNumber(columns.agreementUnits, floored)),
    deviation: fromTwoAnswers(operation(call('SUMPRODUCT', counts, call('ABS', distances)), '/', answers)),
    variance: fromTwoAnswers(operation(squares, '/', operation(answers, '-', whole(1)))),
    meanUnits: formula(whenNumber(columns.mean, roundedUnits(own(columns.mean), 2))),
    agreementUnits: formula(whenNumber(columns.variance, roundedUnits(beforeFloor, 2))),
    lowRank: rank(layout, columns.meanUnits, row),
    splitRank: rank(layout, columns.agreementUnits, row),
  }
}
