import * as z from 'zod'
import { dimensionSchema } from '../words/dimension.ts'
import { organisationClassSchema } from '../words/kind.ts'
import { sectorSchema } from '../words/sector.ts'
import { roundChangeSchema } from './change.ts'
import { programmeIdSchema } from './key.ts'
import { namedResultsSchema } from './named-results.ts'
import { roundSchema } from './round.ts'

/** A combined figure: n organisations and their value, or protected. Never says which test protected it. */
export const cellSchema = z.union([
  z.strictObject({ n: z.number().int().min(1), value: z.number() }),
  z.strictObject({ value: z.null(), reason: z.literal('protected') }),
])
export type Cell = z.infer<typeof cellSchema>

/** Mean scores, 1.0 to 5.0, by dimension. */
const scoresSchema = z.record(dimensionSchema, cellSchema)

/** A class of the organisations by what their partnerships are for. */
export const kindClassSchema = z.enum([...organisationClassSchema.options, 'other'])
export type KindClass = z.infer<typeof kindClassSchema>

/** What `publish` makes of a round: figures only, in template order. */
export const combinedResultsSchema = z.strictObject({
  organisations: z.number().int().min(0),
  partnerships: z.number().int().min(0),
  respondents: z.number().int().min(0),
  all: z.strictObject({
    scores: scoresSchema,
    items: z.array(
      z.strictObject({
        id: z.string(),
        /** 1.0 to 5.0. */
        mean: cellSchema,
        /** Percent of the respondents' responses, in steps of 10. */
        notApplicable: cellSchema,
        unknown: cellSchema,
      }),
    ),
    /** Percent in place, in steps of 10. */
    practices: z.array(z.strictObject({ id: z.string(), inPlace: cellSchema })),
  }),
  sectors: z.array(z.strictObject({ sector: sectorSchema, scores: scoresSchema })),
  /** Empty when there are no two classes of at least k organisations. */
  kinds: z.array(z.strictObject({ class: kindClassSchema, scores: scoresSchema })),
})
export type CombinedResults = z.infer<typeof combinedResultsSchema>

/** What every release says of itself. */
const releaseShape = {
  programme: programmeIdSchema,
  programmeName: z.string(),
  round: roundSchema,
  template: z.strictObject({ id: z.string(), version: z.number().int() }),
  publishedAt: z.iso.datetime(),
  /** Since each earlier round that was published before this one, in the plan's order. */
  changes: z.array(roundChangeSchema),
}

const confidentialReleaseSchema = z.strictObject({
  ...releaseShape,
  disclosure: z.literal('confidential'),
  threshold: z.number().int(),
  results: combinedResultsSchema,
})
export type ConfidentialRelease = z.infer<typeof confidentialReleaseSchema>

export const namedReleaseSchema = z.strictObject({
  ...releaseShape,
  disclosure: z.literal('named'),
  results: namedResultsSchema,
})
export type NamedRelease = z.infer<typeof namedReleaseSchema>

/** The one immutable publication of a round. */
export const releaseSchema = z.discriminatedUnion('disclosure', [
  confidentialReleaseSchema,
  namedReleaseSchema,
])
export type Release = z.infer<typeof releaseSchema>
