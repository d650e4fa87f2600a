import type { Dimension } from '../../shared/words/dimension.ts'
import { cell, type Expression, range } from '../cells/expression.ts'
import type { RatingsPlaces } from './ratings-layout.ts'

/** How other worksheets' formulas refer to Ratings. */
export interface RatingsReferences {
  /** All item rows with their edges, across the respondents' columns and theirs. */
  readonly block: Expression
  /** The ids and the dimensions' codes of the same rows. */
  readonly ids: Expression
  readonly dimensions: Expression
  /** A row across the respondents' columns and their edges. */
  readonly across: (row: number) => Expression
  readonly sectors: Expression
  readonly validities: Expression
  /** The respondents' scores on a dimension. */
  readonly scores: (dimension: Dimension) => Expression
  readonly cell: (row: number, column: number) => Expression
}

export function ratingsReferences(
  { block, columns, rows, scoreRows }: RatingsPlaces,
  sheet: string,
): RatingsReferences {
  const fixed = { sheet, fixed: 'both' } as const
  const across = (row: number) => range({ ...block, row, rows: 1 }, fixed)
  const down = (column: number) => range({ ...block, column, columns: 1 }, fixed)
  return {
    block: range(block, fixed),
    ids: down(columns.id),
    dimensions: down(columns.dimension),
    across,
    sectors: across(rows.sector),
    validities: across(rows.validity),
    scores: (dimension) => across(scoreRows.get(dimension) ?? 0),
    cell: (row, column) => cell(row, column, fixed),
  }
}
