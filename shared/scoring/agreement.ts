import { varianceOf } from '../statistics/variance.ts'
import type { Instrument } from '../template/instrument.ts'
import type { Dimension } from '../words/dimension.ts'
import { meanOf } from './mean.ts'
import { type Respondent, scoreDimension } from './partnership.ts'
import { validityOf } from './respondent.ts'
import { isAnswer } from './response.ts'
import { inHundredths, roundGuarded } from './rounding.ts'

export const agreementLabels = ['none', 'weak', 'moderate', 'strong', 'very-strong'] as const
export type AgreementLabel = (typeof agreementLabels)[number]

/** Where each label begins, in whole hundredths: .00, .31, .51, .71 and .91 (LeBreton & Senter 2008). */
export const agreementFrom: Readonly<Record<AgreementLabel, number>> = {
  none: 0,
  weak: 31,
  moderate: 51,
  strong: 71,
  'very-strong': 91,
}

/** Under so many raters an agreement is marked "few raters": it may be chance. */
export const fewestRaters = 4

/** The variance of ratings that are spread evenly over five scale points: (5² − 1) / 12. */
const evenVariance = 2

/** Agreement among raters, 0 (none) to 1 (all the same), with how it is read. */
export interface Agreement {
  /** r_wg of an item or r*_wg(j) of a dimension, 0 to 1, rounded to two decimals. */
  readonly value: number
  readonly label: AgreementLabel
  /** Under .51: the raters see it differently, and a mean alone would hide that. */
  readonly split: boolean
  /** AD_M, the mean distance of the ratings from their mean, in scale points, 0 to 2, rounded to two decimals. */
  readonly deviation: number
  readonly fewRaters: boolean
}

/** The label of an agreement of 0 to 1, found on the value rounded to two decimals. */
export function agreementLabelOf(value: number): AgreementLabel {
  const reached = agreementLabels.filter((label) => agreementFrom[label] <= inHundredths(value))
  return reached[reached.length - 1] ?? 'none'
}

/** AD_M: the mean absolute distance of answers from their mean (Burke & Dunlap 2002); null without an answer. */
export function deviationOf(answers: readonly number[]): number | null {
  const mean = meanOf(answers)
  return mean === null ? null : meanOf(answers.map((answer) => Math.abs(answer - mean)))
}

/** 1 − s²/2, before the floor at 0: as low as −3, for two raters at opposite ends. */
export const agreementBeforeFloor = (variance: number): number => 1 - variance / evenVariance

function agreement(variance: number, deviation: number, raters: number): Agreement {
  const value = roundGuarded(Math.max(0, agreementBeforeFloor(variance)), 2)
  return {
    value,
    label: agreementLabelOf(value),
    split: inHundredths(value) < agreementFrom.moderate,
    deviation: roundGuarded(deviation, 2),
    fewRaters: raters < fewestRaters,
  }
}

/** The numeric answers to the item at the given place of the template, of valid respondents only. */
export function answersTo(respondents: readonly Respondent[], index: number): number[] {
  return respondents
    .filter(({ responses }) => validityOf(responses) === 'valid')
    .map(({ responses }) => responses[index] ?? null)
    .filter(isAnswer)
}

/**
 * Rule 5 for one item: r_wg = 1 − s²/2 for five scale points, with the variance over n − 1, floored at 0
 * (James, Demaree & Wolf 1984).
 *
 * @param answers the numeric answers, 1 to 5
 * @returns null under two answers
 */
export function itemAgreement(answers: readonly number[]): Agreement | null {
  const variance = varianceOf(answers)
  const deviation = deviationOf(answers)
  return variance === null || deviation === null ? null : agreement(variance, deviation, answers.length)
}

/**
 * Rule 5 for one dimension: r*_wg(j) = 1 − mean item variance / 2, over the items with at least two answers, floored
 * once (Lindell, Brandt & Whitney 1999), beside the mean of the same items' AD_M. It takes all answers of valid
 * respondents, as rule 7 does; the raters that make it few or enough are those whose scores are in the dimension's mean.
 *
 * @returns null when no item has two answers
 */
export function dimensionAgreement(
  instrument: Instrument,
  respondents: readonly Respondent[],
  dimension: Dimension,
): Agreement | null {
  const rated = instrument.items
    .map((item, index) => ({ item, answers: answersTo(respondents, index) }))
    .filter(({ item, answers }) => item.dimension === dimension && answers.length >= 2)
    .map(({ answers }) => answers)
  const variance = meanOf(rated.map(varianceOf).filter((value) => value !== null))
  const deviation = meanOf(rated.map(deviationOf).filter((value) => value !== null))
  if (variance === null || deviation === null) return null
  return agreement(variance, deviation, scoreDimension(instrument, respondents, dimension).respondents)
}
