import type { Item } from '../template/instrument.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { type CellReading, isAnswer } from './response.ts'

/** `empty`: nothing answered or marked at all. `invalid`: a cell holds something else than a response. */
export type Validity = 'empty' | 'invalid' | 'valid'

/** A respondent with an invalid cell is not scored at all: nobody can tell what the person meant. */
export function validityOf(responses: readonly CellReading[]): Validity {
  if (responses.includes('invalid')) return 'invalid'
  return responses.every((response) => response === null) ? 'empty' : 'valid'
}

export type RespondentScore =
  | { readonly state: 'scored' /** 1 to 5, unrounded */; readonly score: number; readonly prorated: boolean }
  | { readonly state: 'insufficient' }
  | { readonly state: 'not-applicable' }

/** An item of one dimension, with its place among the items of all. */
interface PlacedItem {
  readonly place: number
  readonly weight: number
}

/** By the list of items itself: publishing a round scores tens of thousands of respondents on the same one. */
const placed = new WeakMap<readonly Item[], Readonly<Record<Dimension, readonly PlacedItem[]>>>()

function placedItems(items: readonly Item[], dimension: Dimension): readonly PlacedItem[] {
  const known = placed.get(items)
  if (known !== undefined) return known[dimension]
  const found = byDimension((wanted) =>
    items.flatMap((item, place) => (item.dimension === wanted ? [{ place, weight: item.weight }] : [])),
  )
  placed.set(items, found)
  return found[dimension]
}

/**
 * Rule 1: a respondent's score on one dimension is the weighted mean of the answered items. `NA` leaves numerator and
 * denominator; `DK` and blank are unanswered. Scored when more than half of the applicable items (counted, not
 * weighted) are answered: the half rule of Fairclough & Cella 1996, made strict.
 *
 * @param items the template's items, all dimensions, in template order
 * @param responses one for each item, in the same order
 */
export function scoreRespondent(
  items: readonly Item[],
  responses: readonly CellReading[],
  dimension: Dimension,
): RespondentScore {
  let applicable = 0
  let answered = 0
  let weightedSum = 0
  let weights = 0
  for (const { place, weight } of placedItems(items, dimension)) {
    const response = responses[place] ?? null
    if (response === 'NA') continue
    applicable += 1
    if (!isAnswer(response)) continue
    answered += 1
    weightedSum += weight * response
    weights += weight
  }
  if (applicable === 0) return { state: 'not-applicable' }
  if (2 * answered <= applicable) return { state: 'insufficient' }
  return { state: 'scored', score: weightedSum / weights, prorated: answered < applicable }
}
