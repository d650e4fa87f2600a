import type { Dimension } from '../../shared/words/dimension.ts'
import { cell, type Expression, range } from '../cells/expression.ts'
import { type RatingsLayout, ratingsRows } from './ratings-layout.ts'

/** How other worksheets' formulas refer to Ratings. */
export interface RatingsReferences {
  /** All item rows with their edges, across the respondents' columns and theirs. */
  readonly block: Expression
  /** A row across the respondents' columns and their edges. */
  readonly across: (row: number) => Expression
  readonly sectors: Expression
  readonly validities: Expression
  /** The respondents' scores on a dimension. */
  readonly scores: (dimension: Dimension) => Expression
  readonly cell: (row: number, column: number) => Expression
}

export function ratingsReferences(layout: RatingsLayout, sheet: string): RatingsReferences {
  const fixed = { sheet, fixed: 'both' } as const
  const across = (row: number) => range({ ...layout.block, row, rows: 1 }, fixed)
  return {
    block: range(layout.block, fixed),
    across,
    sectors: across(ratingsRows.sector),
    validities: across(ratingsRows.validity),
    scores: (dimension) => across(layout.scoreRows.get(dimension) ?? 0),
    cell: (row, column) => cell(row, column, fixed),
  }
}
