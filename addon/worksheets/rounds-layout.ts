import type { Instrument } from '../../shared/template/instrument.ts'
import { benefits, type Dimension, dimensions, principles } from '../../shared/words/dimension.ts'

/** What the worksheet is marked as; a partnership has it from its second round on. */
export const roundsWorksheet = 'rounds'

/** As many rounds fit into the columns of a new sheet: the first one and the last five. */
export const mostShownRounds = 6

/** Two rounds that are compared, by their places among those shown, from 0. */
export interface Comparison {
  readonly earlier: number
  readonly later: number
}

/** Each round with the one before it; from three rounds on the last one with the first too. */
function comparisonsOf(rounds: number): readonly Comparison[] {
  const steps = Array.from({ length: rounds - 1 }, (_, index) => ({ earlier: index, later: index + 1 }))
  return rounds < 3 ? steps : [...steps, { earlier: 0, later: rounds - 1 }]
}

const firstScore = 3
const firstPrinciple = 7
const firstBenefit = firstPrinciple + principles.length + 1
const itemsHeading = firstBenefit + benefits.length + 1

export const roundsColumns = { id: 1, name: 2, firstScore } as const

/** The rows above the items: what is shown of each dimension stands in the same columns as what is of each item. */
export const roundsRows = {
  title: 1,
  guidance: 2,
  header: 3,
  kept: 4,
  counted: 5,
  principlesHeading: firstPrinciple - 1,
  benefitsHeading: firstBenefit - 1,
  itemsHeading,
} as const

/** The row of each dimension. */
export const roundsDimensionRows: ReadonlyMap<Dimension, number> = new Map<Dimension, number>([
  ...principles.map((principle, index) => [principle, firstPrinciple + index] as const),
  ...benefits.map((benefit, index) => [benefit, firstBenefit + index] as const),
])

export interface RoundsLayout {
  readonly comparisons: readonly Comparison[]
  /** The column of a comparison's change; the words for it stand in the next one. */
  readonly changeColumn: (comparison: number) => number
  /** The column of a round's number of respondents. */
  readonly respondentsColumn: (round: number) => number
  readonly lastColumn: number
  /** The heading row above each dimension's items: where the rounds hold different items, their mean change is here. */
  readonly headingRows: ReadonlyMap<Dimension, number>
  /** The rows of each dimension's items, in template order. */
  readonly itemRows: ReadonlyMap<string, number>
  readonly firstNote: number
}

/**
 * Where everything stands on a Rounds worksheet.
 *
 * @param rounds how many are shown, 2 to 6
 */
export function roundsLayout({ items }: Pick<Instrument, 'items'>, rounds: number): RoundsLayout {
  const comparisons = comparisonsOf(rounds)
  const firstChange = firstScore + rounds
  const firstRespondents = firstChange + 2 * comparisons.length
  const headingRows = new Map<Dimension, number>()
  const itemRows = new Map<string, number>()
  let next = itemsHeading + 1
  for (const dimension of dimensions) {
    headingRows.set(dimension, next)
    next += 1
    for (const item of items.filter((one) => one.dimension === dimension)) {
      itemRows.set(item.id, next)
      next += 1
    }
  }
  return {
    comparisons,
    changeColumn: (comparison) => firstChange + 2 * comparison,
    respondentsColumn: (round) => firstRespondents + round,
    lastColumn: firstRespondents + rounds - 1,
    headingRows,
    itemRows,
    firstNote: next + 1,
  }
}
