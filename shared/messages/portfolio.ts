import * as z from 'zod'
import { dimensionSchema } from '../words/dimension.ts'
import { sectorSchema } from '../words/sector.ts'
import { programmeIdSchema } from './key.ts'
import type { Disclosure } from './plan.ts'
import { roundSchema } from './round.ts'

/** So many releases make a portfolio: one alone is a release, and more than a funder can read at once are too many. */
export const fewestInPortfolio = 2
export const mostInPortfolio = 20

const countSchema = z.number().int().min(0)

/** Why there is no figure: what there is is protected; nobody has a value; the programme's template does not ask it. */
const portfolioAbsenceSchema = z.enum(['protected', 'no-values', 'not-asked'])
export type PortfolioAbsence = z.infer<typeof portfolioAbsenceSchema>

const absentSchema = z.strictObject({ value: z.null(), reason: portfolioAbsenceSchema })

/** A published mean over n organisations as its release has it, or why there is none. */
const portfolioCellSchema = z.union([
  z.strictObject({ n: z.number().int().min(1), value: z.number() }),
  absentSchema,
])
export type PortfolioCell = z.infer<typeof portfolioCellSchema>

/** The mean of published means, by their n; `programmes` says how many have one. n adds up over these. */
const mergedCellSchema = z.union([
  z.strictObject({
    programmes: z.number().int().min(1),
    n: z.number().int().min(1),
    value: z.number(),
  }),
  absentSchema,
])
export type MergedCell = z.infer<typeof mergedCellSchema>

/** The figures of one programme or of all merged, with cells of its own. */
const figuresOf = <Cell extends z.ZodType>(cellSchema: Cell) => {
  const scores = z.record(dimensionSchema, cellSchema)
  return {
    /** 1 to 5. */
    scores,
    /** 1 to 5, by the item's id. Empty when the programmes are on different templates. */
    items: z.array(z.strictObject({ id: z.string(), mean: cellSchema })),
    /** Percent in place, by the practice's id. Empty when the programmes are on different templates. */
    practices: z.array(z.strictObject({ id: z.string(), inPlace: cellSchema })),
    /** Of the respondents of each sector, 1 to 5. */
    sectors: z.array(z.strictObject({ sector: sectorSchema, scores })),
  }
}

/** An organisation that is in several programmes counts in each. */
const countsShape = { organisations: countSchema, partnerships: countSchema, respondents: countSchema }

/**
 * What several programmes' releases say together, from nothing but what each of them shows. All lists have the same
 * ids in the same order, for every programme and merged.
 */
export const portfolioSchema = z.strictObject({
  /** The template of all; null when they are on different ones and meet in the ten scores only. */
  template: z.string().nullable(),
  /** In the order in which their releases were given. */
  programmes: z
    .array(
      z.strictObject({
        programme: programmeIdSchema,
        programmeName: z.string(),
        disclosure: z.enum(['confidential', 'named'] satisfies Disclosure[]),
        round: roundSchema,
        template: z.strictObject({ id: z.string(), version: z.number().int() }),
        publishedAt: z.iso.datetime(),
        ...countsShape,
        ...figuresOf(portfolioCellSchema),
      }),
    )
    .min(fewestInPortfolio)
    .max(mostInPortfolio),
  /** Scores and item means to 0.1, practices to a whole percent. */
  merged: z.strictObject({ ...countsShape, ...figuresOf(mergedCellSchema) }),
})
export type Portfolio = z.infer<typeof portfolioSchema>
