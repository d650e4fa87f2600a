/** The rules of scoring as an attacker knows them, in plain numbers. */
import type { ValidRespondent } from '../../shared/scoring/partnership.ts'
import type { Response } from '../../shared/scoring/response.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'

/** An item of a dimension, and its place among the responses. */
export interface Question {
  readonly id: string
  readonly place: number
  readonly weight: number
}

export function questionsOf({ items }: Instrument, dimension: Dimension): Question[] {
  return items.flatMap((item, place) =>
    item.dimension === dimension ? [{ id: item.id, place, weight: item.weight }] : [],
  )
}

export const isRating = (response: Response | undefined) => typeof response === 'number'

/** A respondent's score, undefined when half of what applies is unanswered. */
export function scoreOf(questions: readonly Question[], { responses }: ValidRespondent): number | undefined {
  const asked = questions.filter(({ place }) => responses[place] !== 'NA')
  const given = asked.filter(({ place }) => isRating(responses[place]))
  if (2 * given.length <= asked.length) return undefined
  const weights = given.reduce((sum, { weight }) => sum + weight, 0)
  return given.reduce((sum, { place, weight }) => sum + weight * Number(responses[place]), 0) / weights
}

export const toTwoDecimals = (value: number): number => Math.floor(value * 100 + 0.5 + 1e-6) / 100
