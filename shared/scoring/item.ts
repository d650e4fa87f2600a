import { meanOf } from './mean.ts'
import { isAnswer, type Response } from './response.ts'

export interface ItemResult {
  /** Mean of the numeric answers, 1 to 5, unrounded; null when there is none. */
  readonly mean: number | null
  readonly answers: number
  readonly notApplicable: number
  readonly unknown: number
  readonly blank: number
}

/** Rule 7: an item takes all numeric answers of valid respondents, also of those insufficient on its dimension. */
export function summariseItem(responses: readonly Response[]): ItemResult {
  const answers = responses.filter(isAnswer)
  return {
    mean: meanOf(answers),
    answers: answers.length,
    notApplicable: responses.filter((response) => response === 'NA').length,
    unknown: responses.filter((response) => response === 'DK').length,
    blank: responses.filter((response) => response === null).length,
  }
}
