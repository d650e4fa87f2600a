import type { Instrument } from '../../../shared/template/instrument.ts'
import { byDimension, type Dimension } from '../../../shared/words/dimension.ts'
import type { Sector } from '../../../shared/words/sector.ts'
import { matrixOfItems, type RatingCell, type ResponseMatrix } from '../entered/matrices.ts'
import type { Shown } from '../sheet.ts'

/** An edge case by name: what is entered, and what everybody must make of it. */
export interface NamedCase {
  readonly name: string
  /** Null for a template in which the case cannot come about. */
  readonly matrix: (instrument: Instrument) => ResponseMatrix | null
  readonly expectIn: (shown: Shown, instrument: Instrument) => void
}

export const everywhere = <Value>(value: Value): Record<Dimension, Value> => byDimension(() => value)

/** Every respondent gives all items the same rating. */
export function eachTheSame(
  { items }: Instrument,
  respondents: readonly (readonly [Sector, RatingCell])[],
): ResponseMatrix {
  return matrixOfItems(
    respondents.map(([sector]) => sector),
    items.map(() => respondents.map(([, rating]) => rating)),
  )
}

/** Respondents of one sector with their ratings. */
export function all(sector: Sector, ratings: readonly RatingCell[]): (readonly [Sector, RatingCell])[] {
  return ratings.map((rating) => [sector, rating])
}
