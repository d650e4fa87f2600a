import { call, cell, type Expression, operation, whole } from '../cells/expression.ts'
import { dash, type Formula, formula, nothing, rounded } from '../cells/formula.ts'
import type { ItemsReferences } from './items-layout.ts'
import { scorecardColumns as columns } from './scorecard-layout.ts'

/** What is looked up for the item whose id stands in a cell: nothing while the cell is blank. */
export interface ItemLookup {
  readonly statement: Expression
  readonly dimensionName: Expression
  /** The mean answer, rounded to two decimals. */
  readonly score: Expression
  /** r_wg, rounded to two decimals. */
  readonly agreement: Expression
  /** AD_M, rounded to two decimals. */
  readonly deviation: Expression
  readonly answers: Expression
}

/** @param id the cell that holds the item's id */
export function itemLookup(id: Expression, items: ItemsReferences): ItemLookup {
  const found = (column: Parameters<ItemsReferences>[0]) =>
    call('INDEX', items(column), call('MATCH', id, items('id'), whole(0)), whole(1))
  const named = (value: Expression, otherwise: Expression) =>
    call('IF', operation(id, '=', nothing), nothing, call('IFERROR', value, otherwise))
  return {
    statement: named(found('statement'), id),
    dimensionName: named(found('dimensionName'), dash),
    score: named(operation(found('meanUnits'), '/', whole(100)), dash),
    agreement: named(found('agreement'), dash),
    deviation: named(rounded(found('deviation'), 2), dash),
    answers: named(found('answers'), dash),
  }
}

export interface PriorityFormulas {
  readonly id: Formula
  readonly statement: Formula
  readonly dimensionName: Formula
  readonly score: Formula
  readonly answers: Formula
  readonly agreement: Formula
  readonly deviation: Formula
}

/**
 * Rule 9: the item that holds the given place of a ranking, in a row of the Scorecard.
 *
 * @param place from 1
 */
export function priorityFormulas(
  place: number,
  ranking: 'lowRank' | 'splitRank',
  row: number,
  items: ItemsReferences,
): PriorityFormulas {
  const ranked = call('MATCH', whole(place), items(ranking), whole(0))
  const lookup = itemLookup(cell(row, columns.id, { fixed: 'column' }), items)
  return {
    id: formula(call('IFERROR', call('INDEX', items('id'), ranked, whole(1)), nothing)),
    statement: formula(lookup.statement),
    dimensionName: formula(lookup.dimensionName),
    score: formula(lookup.score),
    answers: formula(lookup.answers),
    agreement: formula(lookup.agreement),
    deviation: formula(lookup.deviation),
  }
}
