import { mostWeight } from '../../shared/template/instrument.ts'
import { call, type Expression, literal } from '../cells/expression.ts'

/**
 * How many of the cells hold a weight: a number above 0, at most 100, as `weightSchema` says.
 *
 * @param conditions further ranges, each with its criterion
 */
export function countWeights(weights: Expression, ...conditions: readonly Expression[]): Expression {
  return call('COUNTIFS', ...conditions, weights, literal('>0'), weights, literal(`<=${mostWeight}`))
}
