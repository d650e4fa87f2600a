import type { Instrument } from '../../shared/template/instrument.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import type { Area } from '../cells/area.ts'
import { itemGroups } from './dimension-items.ts'

/** As many respondents have formulas from the start. */
export const respondentColumns = 20
/** As many of their columns are shown at first. */
export const shownRespondentColumns = 8

/** The columns of Ratings, from 1. The respondents' stand between two blank edges that every formula includes. */
export const ratingsColumns = {
  id: 1,
  /** The dimension's code: formulas find an item's principle by it, so that rows may be moved or sorted. */
  dimension: 2,
  weight: 3,
  statement: 4,
  leftEdge: 5,
  firstRespondent: 6,
  rightEdge: 6 + respondentColumns,
} as const

/** The rows above the items. */
export const ratingsRows = {
  title: 1,
  guidance: 2,
  sector: 3,
  label: 4,
  validity: 5,
  firstHeading: 6,
} as const

/** What stands in the id column of rows that are no items. */
export const ratingsRowCodes = {
  sector: 'sector',
  label: 'respondent',
  validity: 'validity',
  filled: 'filled',
} as const

/** The names under which the edges are found again after columns were inserted or dragged. */
export const ratingsAnchors = { leftEdge: 'respondents-start', rightEdge: 'respondents-end' } as const

/** Where a Ratings worksheet has what formulas elsewhere refer to: as it is inserted, or wherever it was moved to. */
export interface RatingsPlaces {
  readonly columns: { readonly id: number; readonly dimension: number }
  readonly rows: { readonly sector: number; readonly validity: number }
  /** All item rows with their edges, across the respondents' columns and theirs. */
  readonly block: Area
  /** Each respondent's unrounded score: a number, `–` without one, nothing for a column without entries. */
  readonly scoreRows: ReadonlyMap<Dimension, number>
}

export interface RatingsLayout extends RatingsPlaces {
  readonly columns: typeof ratingsColumns
  readonly rows: typeof ratingsRows
  readonly respondentColumns: number
  /** The heading row above each dimension's items. */
  readonly headingRows: ReadonlyMap<Dimension, number>
  /** The row of each item, by id. */
  readonly itemRows: ReadonlyMap<string, number>
  /** Blank, below the last item: ranges end with it. */
  readonly bottomEdge: number
  /** How many entries each respondent made. */
  readonly filledRow: number
  /** The label of each respondent with an invalid cell. */
  readonly invalidNameRow: number
  readonly scoresHeading: number
  readonly statesHeading: number
  /** The word on Lists for how the score came about; `–` for a respondent with an invalid cell. */
  readonly stateRows: ReadonlyMap<Dimension, number>
  readonly lastRow: number
}

function consecutive(first: number): ReadonlyMap<Dimension, number> {
  return new Map(dimensions.map((dimension, index) => [dimension, first + index]))
}

/** Where everything stands on a Ratings worksheet as it is inserted: shared by formulas, reader and tests. */
export function ratingsLayout(instrument: Pick<Instrument, 'items'>): RatingsLayout {
  const headingRows = new Map<Dimension, number>()
  const itemRows = new Map<string, number>()
  let next: number = ratingsRows.firstHeading
  for (const { dimension, items } of itemGroups(instrument)) {
    headingRows.set(dimension, next)
    items.forEach((item, index) => {
      itemRows.set(item.id, next + 1 + index)
    })
    next += 1 + items.length
  }
  const bottomEdge = next
  const scoresHeading = bottomEdge + 3
  const statesHeading = scoresHeading + dimensions.length + 1
  return {
    columns: ratingsColumns,
    rows: ratingsRows,
    respondentColumns,
    headingRows,
    itemRows,
    bottomEdge,
    filledRow: bottomEdge + 1,
    invalidNameRow: bottomEdge + 2,
    scoresHeading,
    scoreRows: consecutive(scoresHeading + 1),
    statesHeading,
    stateRows: consecutive(statesHeading + 1),
    lastRow: statesHeading + dimensions.length,
    block: {
      row: ratingsRows.firstHeading,
      column: ratingsColumns.leftEdge,
      rows: bottomEdge - ratingsRows.firstHeading + 1,
      columns: respondentColumns + 2,
    },
  }
}
