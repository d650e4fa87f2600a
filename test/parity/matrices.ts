import * as fc from 'fast-check'
import type { Instrument } from '../../shared/template/instrument.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'

/** What a person may have typed or pasted into a rating cell; '' is blank. */
export type RatingCell = number | string | boolean

interface RespondentColumn {
  readonly sector: Sector
  /** One for each item, in template order. */
  readonly cells: readonly RatingCell[]
}

/** A Ratings worksheet's content: a weight for each item and up to twenty columns. */
export interface ResponseMatrix {
  readonly weights: readonly number[]
  readonly respondents: readonly RespondentColumn[]
}

const answer = fc.integer({ min: 1, max: 5 })
const unanswered = fc.constantFrom('', 'NA', 'DK', 'na', 'dk')
const invalid = fc.constantFrom<RatingCell>(0, 6, 3.5, '3', ' NA', true, -1, 'x')
const sector = fc.constantFrom(...sectors)

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

function anyMatrix(items: number): fc.Arbitrary<ResponseMatrix> {
  const cells = fc.oneof(
    { weight: 6, arbitrary: columnCells(items) },
    { weight: 1, arbitrary: spoiltCells(items) },
  )
  return fc.record({
    weights: fc.oneof(
      fc.constant(Array<number>(items).fill(1)),
      fc.array(weight, { minLength: items, maxLength: items }),
    ),
    respondents: fc.array(fc.record({ sector, cells }), { minLength: 1, maxLength: 20 }),
  })
}

/** Raises a random rating by one until the ratings sum to `total`: any distribution with exactly this sum. */
function ratingsWithSum(count: number, total: number): fc.Arbitrary<number[]> {
  return fc.infiniteStream(fc.nat({ max: count - 1 })).map((stream) => {
    const ratings = Array<number>(count).fill(1)
    for (let missing = total - count; missing > 0; ) {
      const place = stream.next().value
      if ((ratings[place] ?? 5) < 5) {
        ratings[place] = (ratings[place] ?? 0) + 1
        missing -= 1
      }
    }
    return ratings
  })
}

/** Whether total/count lies exactly halfway between two hundredths, or its rounded value between two tenths. */
function isTie(total: number, count: number): boolean {
  const halvesOfHundredths = (200 * total) / count
  const hundredths = Math.round((100 * total) / count)
  return (Number.isInteger(halvesOfHundredths) && halvesOfHundredths % 2 === 1) || hundredths % 10 === 5
}

function tiesFor(count: number): number[] {
  return Array.from({ length: 4 * count + 1 }, (_, above) => count + above).filter((total) =>
    isTie(total, count),
  )
}

/** Every dimension's mean is an exact tie: x.xx5 before the second decimal, or x.x5 before a band's tenth. */
function tiedMatrix(instrument: Instrument): fc.Arbitrary<ResponseMatrix> {
  const placesOf = (dimension: Dimension) =>
    instrument.items.flatMap((item, index) => (item.dimension === dimension ? [index] : []))
  return fc.constantFrom(2, 4, 5, 8, 10, 16, 20).chain((respondents) => {
    const blocks = dimensions.map((dimension) => {
      const places = placesOf(dimension)
      const count = places.length * respondents
      const ties = tiesFor(count)
      const total = ties.length === 0 ? fc.integer({ min: count, max: 5 * count }) : fc.constantFrom(...ties)
      return total.chain((sum) => ratingsWithSum(count, sum)).map((ratings) => ({ places, ratings }))
    })
    return fc.tuple(...blocks).map((filled) => ({
      weights: instrument.items.map(() => 1),
      respondents: Array.from({ length: respondents }, (_, respondent) => {
        const cells: RatingCell[] = instrument.items.map(() => '')
        for (const { places, ratings } of filled) {
          places.forEach((place, index) => {
            cells[place] = ratings[respondent * places.length + index] ?? ''
          })
        }
        return { sector: sectors[respondent % sectors.length] ?? 'nonprofit', cells }
      }),
    }))
  })
}

/** Random response matrices of the kind, exact ties among them. */
export function responseMatrices(instrument: Instrument): fc.Arbitrary<ResponseMatrix> {
  return fc.oneof(
    { weight: 3, arbitrary: anyMatrix(instrument.items.length) },
    { weight: 1, arbitrary: tiedMatrix(instrument) },
  )
}
