import { fewestRaters } from '../../shared/scoring/agreement.ts'
import { call, cell, type Expression, literal, operation, whole } from '../cells/expression.ts'
import { dash, type Formula, formula, nothing, rounded, roundedUnits } from '../cells/formula.ts'
import type { ItemsReferences } from './items-layout.ts'
import type { ListReferences } from './lists-layout.ts'
import { scorecardColumns as columns } from './scorecard-layout.ts'

const ifNumber = (value: Expression, then: Expression, otherwise: Expression) =>
  call('IF', call('ISNUMBER', value), then, otherwise)

/** The label of an agreement that is a number; a dash for anything else. */
export function agreementLabel(agreement: Expression, lists: ListReferences): Expression {
  const place = call('MATCH', roundedUnits(agreement, 2), lists.agreementsFrom, whole(1))
  return ifNumber(agreement, call('INDEX', lists.agreementNames, place, whole(1)), dash)
}

/** The label, and whether the raters are few. */
export function ratersLabel(agreement: Expression, raters: Expression, lists: ListReferences): Formula {
  const few = operation(literal(' · '), '&', lists.message('few-raters'))
  const ifFew = call('IF', operation(raters, '<', whole(fewestRaters)), few, nothing)
  return formula(operation(agreementLabel(agreement, lists), '&', ifNumber(agreement, ifFew, nothing)))
}

/** Says in words that partners see it differently. */
function splitWords(agreement: Expression, lists: ListReferences): Formula {
  const isSplit = operation(roundedUnits(agreement, 2), '<', lists.splitUnder)
  return formula(ifNumber(agreement, call('IF', isSplit, lists.message('split'), nothing), nothing))
}

/** Rule 5's words, from the agreement and the number of raters in the same row of the Scorecard. */
export function agreementWords(
  row: number,
  lists: ListReferences,
): { readonly label: Formula; readonly views: Formula } {
  const agreement = cell(row, columns.agreementValue, { fixed: 'column' })
  const raters = cell(row, columns.respondents, { fixed: 'column' })
  return { label: ratersLabel(agreement, raters, lists), views: splitWords(agreement, lists) }
}

/** Rule 5 for the dimension whose code stands in the given row: r*_wg(j) and AD_M, a dash without an item to compare. */
export function dimensionAgreement(
  row: number,
  items: ItemsReferences,
): { readonly value: Formula; readonly deviation: Formula } {
  const code = cell(row, columns.id, { fixed: 'column' })
  const variances = items('variance')
  const compared = call('COUNTIFS', items('dimension'), code, variances, literal('>=0'))
  const meanOf = (values: Expression) => call('AVERAGEIF', items('dimension'), code, values)
  const beforeFloor = operation(whole(1), '-', operation(meanOf(variances), '/', whole(2)))
  const whenCompared = (value: Expression) =>
    formula(call('IF', operation(compared, '=', whole(0)), dash, value))
  return {
    value: whenCompared(rounded(call('MAX', whole(0), beforeFloor), 2)),
    deviation: whenCompared(rounded(meanOf(items('deviation')), 2)),
  }
}
