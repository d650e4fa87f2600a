import type { Instrument } from '../../shared/template/instrument.ts'
import type { Area } from '../cells/area.ts'
import { type Expression, range } from '../cells/expression.ts'

/** The answers' values, which head the columns in which they are counted. */
export const answerValues = [1, 2, 3, 4, 5] as const

export const itemsColumns = {
  id: 1,
  /** The dimension's code: formulas find a dimension's items by it. */
  dimension: 2,
  statement: 3,
  dimensionName: 4,
  label: 5,
  /** The mean answer, unrounded. */
  mean: 6,
  /** How often 1 was answered; the columns of 2 to 5 follow. */
  firstCount: 7,
  answers: 12,
  agreement: 13,
  /** AD_M, unrounded. */
  deviation: 14,
  variance: 15,
  /** In whole hundredths, as ranks compare it. */
  meanUnits: 16,
  /** 1 − s²/2 before the floor, in whole hundredths. */
  agreementUnits: 17,
  lowRank: 18,
  splitRank: 19,
} as const

export const itemsRows = { title: 1, guidance: 2, header: 3, firstItem: 4 } as const

export interface ItemsLayout {
  /** The row of each item, by id, in template order. */
  readonly itemRows: ReadonlyMap<string, number>
  readonly lastRow: number
  /** A column of the items. */
  readonly down: (column: number) => Area
}

/** Where everything stands on an Items worksheet. */
export function itemsLayout({ items }: Pick<Instrument, 'items'>): ItemsLayout {
  return {
    itemRows: new Map(items.map(({ id }, index) => [id, itemsRows.firstItem + index])),
    lastRow: itemsRows.firstItem + items.length - 1,
    down: (column) => ({ row: itemsRows.firstItem, column, rows: items.length, columns: 1 }),
  }
}

/**
 * How other worksheets' formulas refer to a column of Items.
 *
 * @param place of the column among several of one name, from 0: `firstCount` and 4 for how often 5 was answered
 */
export type ItemsReferences = (column: keyof typeof itemsColumns, place?: number) => Expression

export function itemsReferences(instrument: Pick<Instrument, 'items'>, sheet: string): ItemsReferences {
  const { down } = itemsLayout(instrument)
  return (column, place = 0) => range(down(itemsColumns[column] + place), { sheet, fixed: 'both' })
}
