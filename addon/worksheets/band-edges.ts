import { call, cell, literal, operation, whole } from '../cells/expression.ts'
import { type Formula, formula, nothing } from '../cells/formula.ts'
import { firstListRow, listColumns } from './lists-layout.ts'

/** In whole tenths, as the lower ends of the bands stand on Lists. */
const lowest = 10
const highest = 50

/**
 * The places of the lower ends that are out of order: the first must be 10, each other a number above the one before,
 * at most 50. Empty when the bands cover every score from 1.0 to 5.0 once.
 *
 * @param edges what stands on Lists, from the lowest band on
 * @returns places from 0
 */
export function edgesOutOfOrder(edges: readonly unknown[]): number[] {
  const isInOrder = (edge: unknown, place: number): boolean =>
    place === 0
      ? edge === lowest
      : typeof edge === 'number' && edge > Number(edges[place - 1]) && edge <= highest
  return edges.flatMap((edge, place) => (isInOrder(edge, place) ? [] : [place]))
}

/** The same in the sheet: the number and the name of each band whose lower end is out of order; nothing when none is. */
export function bandsOutOfOrder(bands: number): Formula {
  const at = (place: number, column: number) => cell(firstListRow + place, column, { fixed: 'both' })
  const names = Array.from({ length: bands }, (_, place) => {
    const edge = at(place, listColumns.bandFrom)
    const isInOrder =
      place === 0
        ? operation(edge, '=', whole(lowest))
        : call(
            'AND',
            operation(edge, '>', at(place - 1, listColumns.bandFrom)),
            operation(edge, '<=', whole(highest)),
          )
    const named = operation(literal(`${place + 1}. `), '&', at(place, listColumns.band))
    return call('IF', isInOrder, nothing, named)
  })
  return formula(call('TEXTJOIN', literal(', '), whole(1), ...names))
}
