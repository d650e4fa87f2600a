import * as z from 'zod'
import { type Instrument, type Item, mostItems } from '../template/instrument.ts'
import { benefits, byDimension, type Dimension, dimensionSchema, principles } from '../words/dimension.ts'
import { type Sector, sectorSchema } from '../words/sector.ts'
import { bandOf, isFlagged } from './bands.ts'
import { meanOf } from './mean.ts'
import { scoreRespondent, validityOf } from './respondent.ts'
import { type CellReading, responseSchema } from './response.ts'
import { roundGuarded } from './rounding.ts'

/** A respondent as the sheet is read: null where no sector was chosen. */
export interface Respondent {
  readonly sector: Sector | null
  /** One for each item of the template, in template order. */
  readonly responses: readonly CellReading[]
}

/** A respondent as sent: valid responses only, and no name. */
export const validRespondentSchema = z.strictObject({
  sector: sectorSchema.nullable(),
  responses: z.array(responseSchema).max(mostItems),
})
export type ValidRespondent = z.infer<typeof validRespondentSchema>

const scoreSchema = z.number().min(1).max(5).nullable()

/** Rule 2 and 3: what a partnership scored, the profile first, the overall after it. Nothing blends the two families. */
export const scorecardSchema = z.object({
  dimensions: z.record(
    dimensionSchema,
    z.object({
      /** 1 to 5, rounded to two decimals; null when no respondent is scored. */
      score: scoreSchema,
      /** How many respondents were scored on it. */
      respondents: z.number().int().min(0),
      /** A band's id of the template, null without a score. */
      band: z.string().nullable(),
      flagged: z.boolean(),
    }),
  ),
  overall: z.object({ principles: scoreSchema, benefits: scoreSchema }),
})
export type Scorecard = z.infer<typeof scorecardSchema>

/**
 * A dimension's score from the sum of the unrounded scores of the respondents who are scored on it: their mean, each
 * once, rounded to two decimals; null when there is none.
 */
export function scoreOfSum(sum: number, respondents: number): number | null {
  return respondents === 0 ? null : roundGuarded(sum / respondents, 2)
}

/** Those who count: who answered or marked something, and have no cell that holds something else. */
export function countedRespondents<One extends Respondent>(respondents: readonly One[]): One[] {
  return respondents.filter(({ responses }) => validityOf(responses) === 'valid')
}

/** What is asked: a template, or the items of one round. */
interface Asked {
  readonly items: readonly Item[]
}

/** The unrounded scores of those respondents who are valid and scored on the dimension, in their order. */
export function respondentScores(
  { items }: Asked,
  respondents: readonly Respondent[],
  dimension: Dimension,
): readonly number[] {
  return countedRespondents(respondents)
    .map(({ responses }) => scoreRespondent(items, responses, dimension))
    .flatMap((result) => (result.state === 'scored' ? [result.score] : []))
}

/**
 * A dimension's score over the given respondents: the mean over those who are valid and scored, rounded to two
 * decimals. Give it one sector's respondents for rule 6's sector score.
 */
export function scoreDimension(
  asked: Asked,
  respondents: readonly Respondent[],
  dimension: Dimension,
): { readonly score: number | null; readonly respondents: number } {
  const scores = respondentScores(asked, respondents, dimension)
  const sum = scores.reduce((total, score) => total + score, 0)
  return { score: scoreOfSum(sum, scores.length), respondents: scores.length }
}

/** Unweighted mean of the shown scores of a family, only when all of them are there. */
export function overallOf(scores: readonly (number | null)[]): number | null {
  const present = scores.filter((score) => score !== null)
  const mean = present.length === scores.length ? meanOf(present) : null
  return mean === null ? null : roundGuarded(mean, 2)
}

/** The scorecard of one assessment. Respondents with an invalid cell and empty ones count for nothing. */
export function scorePartnership(instrument: Instrument, respondents: readonly Respondent[]): Scorecard {
  const profile = byDimension((dimension) => {
    const { score, respondents: scored } = scoreDimension(instrument, respondents, dimension)
    const band = score === null ? undefined : bandOf(instrument.bands, score)
    return {
      score,
      respondents: scored,
      band: band?.id ?? null,
      flagged: isFlagged(instrument.bands, band),
    }
  })
  return {
    dimensions: profile,
    overall: {
      principles: overallOf(principles.map((principle) => profile[principle].score)),
      benefits: overallOf(benefits.map((benefit) => profile[benefit].score)),
    },
  }
}
