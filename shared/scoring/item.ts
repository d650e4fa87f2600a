import { type CellReading, isAnswer } from './response.ts'

export interface ItemResult {
  /** Mean of the numeric answers, 1 to 5, unrounded; null when there is none. */
  readonly mean: number | null
  readonly answers: number
  readonly notApplicable: number
  readonly unknown: number
  readonly blank: number
}

/**
 * Rule 7: an item takes all numeric answers of valid respondents, also of those insufficient on its dimension.
 *
 * @param respondents the responses of each valid respondent, in template order
 * @param index the item's place in the template
 */
export function summariseItem(respondents: readonly (readonly CellReading[])[], index: number): ItemResult {
  let sum = 0
  let answers = 0
  let notApplicable = 0
  let unknown = 0
  for (const responses of respondents) {
    const response = responses[index] ?? null
    if (response === 'NA') notApplicable += 1
    else if (response === 'DK') unknown += 1
    else if (isAnswer(response)) {
      sum += response
      answers += 1
    }
  }
  const blank = respondents.length - answers - notApplicable - unknown
  return { mean: answers === 0 ? null : sum / answers, answers, notApplicable, unknown, blank }
}
