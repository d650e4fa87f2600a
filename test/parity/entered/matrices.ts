import * as fc from 'fast-check'
import type { Instrument, Item } from '../../../shared/template/instrument.ts'
import type { Dimension } from '../../../shared/words/dimension.ts'
import { type Sector, sectors } from '../../../shared/words/sector.ts'

/** What a person may have typed or pasted into a rating cell; '' is blank. */
export type RatingCell = number | string | boolean

interface RespondentColumn {
  /** Null where none was chosen. */
  readonly sector: Sector | null
  /** One for each item, in template order. */
  readonly cells: readonly RatingCell[]
}

/** A Ratings worksheet's content: a weight for each item and a column for each respondent. */
export interface ResponseMatrix {
  readonly weights: readonly number[]
  readonly respondents: readonly RespondentColumn[]
}

/**
 * The matrix of equal weights in which the items hold the given ratings.
 *
 * @param sectorOf the sector of each respondent
 * @param ratings for each item, in template order, a rating of each respondent; blank where there is none
 */
export function matrixOfItems(
  sectorOf: readonly (Sector | null)[],
  ratings: readonly (readonly RatingCell[])[],
): ResponseMatrix {
  return {
    weights: ratings.map(() => 1),
    respondents: sectorOf.map((sector, respondent) => ({
      sector,
      cells: ratings.map((ofItem) => ofItem[respondent] ?? ''),
    })),
  }
}

/**
 * The ratings of one item out of all ratings of its dimension.
 *
 * @param block the ratings of the dimension's first item, then of its second, and so on
 * @param respondents how many ratings each item has
 */
export function ratingsOfItem(
  { items }: Pick<Instrument, 'items'>,
  item: Item,
  block: readonly number[],
  respondents: number,
): readonly number[] {
  const place = items.filter(({ dimension }) => dimension === item.dimension).indexOf(item)
  return block.slice(place * respondents, (place + 1) * respondents)
}

export const itemsIn = ({ items }: Pick<Instrument, 'items'>, dimension: Dimension): number =>
  items.filter((item) => item.dimension === dimension).length

const answer = fc.integer({ min: 1, max: 5 })
const unanswered = fc.constantFrom('', 'NA', 'DK', 'na', 'dk')
const invalid = fc.constantFrom<RatingCell>(0, 6, 3.5, '3', ' NA', true, -1, 'x')
const sector = fc.constantFrom(...sectors, null)

/** Mostly answers; how many blanks, NA and DK differs from respondent to respondent, up to nothing else. */
function columnCells(length: number): fc.Arbitrary<RatingCell[]> {
  const oneCell = (unansweredWeight: number) =>
    fc.oneof({ weight: 10, arbitrary: answer }, { weight: unansweredWeight, arbitrary: unanswered })
  return fc
    .constantFrom(0, 1, 4, 12, 60)
    .chain((weight) => fc.array(oneCell(weight), { minLength: length, maxLength: length }))
}

/** Some columns hold one or two invalid cells at any place. */
function spoiltCells(length: number): fc.Arbitrary<RatingCell[]> {
  const spoiling = fc.array(fc.tuple(fc.nat({ max: length - 1 }), invalid), { minLength: 1, maxLength: 2 })
  return fc.tuple(columnCells(length), spoiling).map(([cells, spoilt]) => {
    const result = [...cells]
    for (const [index, cell] of spoilt) result[index] = cell
    return result
  })
}

const weight = fc.oneof(
  fc.integer({ min: 2, max: 12 }).map((quarters) => quarters / 4),
  fc.integer({ min: 5, max: 30 }).map((tenths) => tenths / 10),
)

/** Any ratings whatever, with equal weights or others. */
export function anyMatrix({ items: { length } }: Pick<Instrument, 'items'>): fc.Arbitrary<ResponseMatrix> {
  const cells = fc.oneof(
    { weight: 6, arbitrary: columnCells(length) },
    { weight: 1, arbitrary: spoiltCells(length) },
  )
  return fc.record({
    weights: fc.oneof(
      fc.constant(Array<number>(length).fill(1)),
      fc.array(weight, { minLength: length, maxLength: length }),
    ),
    respondents: fc.array(fc.record({ sector, cells }), { minLength: 1, maxLength: 20 }),
  })
}
