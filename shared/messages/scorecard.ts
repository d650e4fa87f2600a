import * as z from 'zod'
import { mostItems } from '../template/limits.ts'
import { stableIdSchema } from '../template/stable-id.ts'
import { dimensionSchema, principleSchema } from '../words/dimension.ts'
import { nameSchema } from './name.ts'
import { templateReferenceSchema } from './template-reference.ts'

/** With fewer, a mean would be somebody's own answer, or tell one of two what the other answered. */
const fewestRespondents = 3
const mostRespondents = 200
const respondentsSchema = z.number().int().min(fewestRespondents).max(mostRespondents)

/** A mean of the partnership's respondents, 1 to 5, and how many of them it rests on. */
const meanShape = { mean: z.number().min(1).max(5), respondents: respondentsSchema }

/** A scorecard's figures: means only, never an answer, a name or a sector of somebody who answered. */
export const scorecardFiguresSchema = z.strictObject({
  /** How many people rated the partnership. */
  respondents: respondentsSchema,
  /** Null where nobody was scored, or fewer than three were. */
  scores: z.record(dimensionSchema, z.strictObject(meanShape).nullable()),
  items: z
    .array(z.strictObject({ id: stableIdSchema, ...meanShape }))
    .max(mostItems)
    .default([]),
  /** Percent of a principle's practices in place; null when none is answered. */
  practices: z.partialRecord(principleSchema, z.number().min(0).max(100).nullable()).default({}),
})
export type ScorecardFigures = z.infer<typeof scorecardFiguresSchema>

const mostDaysShared = 180

/** POST /scorecards, with a coordinator's or an organisation's key. */
export const scorecardSharingSchema = z.strictObject({
  /** Above the page, for whoever opens it: no name of a person. */
  title: nameSchema,
  template: templateReferenceSchema,
  figures: scorecardFiguresSchema,
  /** The page can be read for so many days, unless it is taken back before. */
  days: z.number().int().min(1).max(mostDaysShared).default(30),
})
export type ScorecardSharing = z.input<typeof scorecardSharingSchema>

const sharedShape = {
  /** More than 128 random bits: whoever has the address can read the page, and nobody finds it. */
  code: z.string(),
  sharedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
}

/** The answer to a sharing. */
export const scorecardSharedSchema = z.object({
  ...sharedShape,
  /** The page's address on this host. */
  page: z.string(),
})
export type ScorecardShared = z.infer<typeof scorecardSharedSchema>

/** GET /scorecards: what an organisation, or the coordinators together, have shared and can still be read. */
export const scorecardListSchema = z.object({
  scorecards: z.array(z.object({ ...sharedShape, title: nameSchema, page: z.string() })),
})
export type ScorecardList = z.infer<typeof scorecardListSchema>

/** GET /scorecards/{code}. */
export const sharedScorecardSchema = z.object({
  ...sharedShape,
  title: nameSchema,
  template: z.object({ id: z.string(), version: z.number().int() }),
  figures: scorecardFiguresSchema,
})
export type SharedScorecard = z.infer<typeof sharedScorecardSchema>

/** DELETE /scorecards/{code}: the content is erased, the address answers 410. */
export const scorecardTakenBackSchema = z.object({ code: z.string(), takenBackAt: z.iso.datetime() })
export type ScorecardTakenBack = z.infer<typeof scorecardTakenBackSchema>
