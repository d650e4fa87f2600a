import { mostWeight } from '../../shared/template/weight.ts'
import type { Area } from '../cells/area.ts'
import {
  asNumbers,
  call,
  cell,
  type Expression,
  joined,
  literal,
  operation,
  range,
  whole,
} from '../cells/expression.ts'
import { dash, type Formula, formula, nothing } from '../cells/formula.ts'
import type { ListReferences } from './lists-layout.ts'
import { type RatingsLayout, ratingsColumns, ratingsRows } from './ratings-layout.ts'

/** The formulas of one respondent's column; a copy into an inserted column works there too. */
export interface RespondentFormulas {
  readonly validity: Formula
  readonly filled: Formula
  readonly invalidName: Formula
  /** Rule 1's score of the dimension whose code stands in the given row. */
  readonly score: (row: number) => Formula
  readonly state: (row: number) => Formula
}

/** Nothing for a blank column, the word for `check` when a cell holds anything else than a response, else `ok`. */
function validity(responses: Expression, lists: ListReferences): Formula {
  const count = (value: Expression) => call('COUNTIF', responses, value)
  const numbers = call('COUNT', responses)
  const entries = call('COUNTA', responses)
  const known = joined('+', numbers, count(literal('NA')), count(literal('DK')))
  const answers = joined('+', count(whole(1)), ...[2, 3, 4, 5].map((answer) => count(whole(answer))))
  const check = lists.message('check')
  const ofNumbers = call('IF', operation(numbers, '<>', answers), check, lists.message('ok'))
  const ofEntries = call('IF', operation(entries, '<>', known), check, ofNumbers)
  return formula(call('IF', operation(entries, '=', whole(0)), nothing, ofEntries))
}

/** The items' codes and weights, and the code of the dimension in the given row. */
function itemsOf(layout: RatingsLayout, row: number) {
  const down = (column: number): Area => ({ ...layout.block, column, columns: 1 })
  return {
    codes: range(down(ratingsColumns.dimension), { fixed: 'both' }),
    weights: range(down(ratingsColumns.weight), { fixed: 'both' }),
    code: cell(row, ratingsColumns.dimension, { fixed: 'column' }),
  }
}

/**
 * The name of the dimension in the given row when one of its items has anything else for a weight than a number above 0,
 * at most 100, as `weightSchema` says: it has no scores then. Nothing when every weight holds.
 */
export function wrongWeights(layout: RatingsLayout, row: number): Formula {
  const { codes, weights, code } = itemsOf(layout, row)
  const held = call('COUNTIFS', codes, code, weights, literal('>0'), weights, literal(`<=${mostWeight}`))
  const allHeld = operation(held, '=', call('COUNTIF', codes, code))
  return formula(call('IF', allHeld, nothing, cell(row, ratingsColumns.statement, { fixed: 'column' })))
}

/** Counts and sums over the items of one dimension, found by the code in column B. */
function overItems(layout: RatingsLayout, responses: Expression, row: number) {
  const { codes, weights, code } = itemsOf(layout, row)
  const countOf = (criterion: string) => call('COUNTIFS', codes, code, responses, literal(criterion))
  const ofDimension = asNumbers(operation(codes, '=', code))
  return {
    answered: countOf('>0'),
    applicable: operation(call('COUNTIF', codes, code), '-', countOf('NA')),
    mean: operation(
      call('SUMPRODUCT', ofDimension, weights, responses),
      '/',
      call('SUMIFS', weights, codes, code, responses, literal('>0')),
    ),
  }
}

/** The formulas for the respondent in the given column. */
export function respondentFormulas(
  layout: RatingsLayout,
  column: number,
  lists: ListReferences,
): RespondentFormulas {
  const responses = range({ ...layout.block, column, columns: 1 }, { fixed: 'row' })
  const validityCell = cell(ratingsRows.validity, column, { fixed: 'row' })
  const label = cell(ratingsRows.label, column, { fixed: 'row' })
  const is = (message: 'ok' | 'check') => operation(validityCell, '=', lists.message(message))
  const weightsHold = (row: number) =>
    operation(cell(row, ratingsColumns.weight, { fixed: 'column' }), '=', nothing)
  /** Only for a valid respondent; a dash says that something is there but not scored. */
  const whenValid = (value: Expression) =>
    formula(call('IF', is('ok'), value, call('IF', is('check'), dash, nothing)))
  return {
    validity: validity(responses, lists),
    filled: formula(call('COUNTA', responses)),
    invalidName: formula(
      call('IF', is('check'), call('IF', operation(label, '=', nothing), literal('?'), label), nothing),
    ),
    score: (row) => {
      const { answered, applicable, mean } = overItems(layout, responses, row)
      const enough = operation(operation(whole(2), '*', answered), '>', applicable)
      return whenValid(call('IF', call('AND', weightsHold(row), enough), mean, dash))
    },
    state: (row) => {
      const { answered, applicable } = overItems(layout, responses, row)
      const complete = call(
        'IF',
        operation(answered, '<', applicable),
        lists.state('prorated'),
        lists.state('scored'),
      )
      const enough = call(
        'IF',
        operation(operation(whole(2), '*', answered), '>', applicable),
        complete,
        lists.state('insufficient'),
      )
      const state = call('IF', operation(applicable, '=', whole(0)), lists.state('not-applicable'), enough)
      return whenValid(call('IF', weightsHold(row), state, dash))
    },
  }
}
