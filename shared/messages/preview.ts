import * as z from 'zod'
import { dimensionSchema } from '../words/dimension.ts'
import { sectorSchema } from '../words/sector.ts'
import { nameSchema } from './name.ts'
import { kindClassSchema } from './release.ts'

/** Whether a figure would be shown. False is *would be protected*, and never says by which test. */
const wouldShowSchema = z.boolean()

const scoresSchema = z.record(dimensionSchema, wouldShowSchema)

/** The structure of a confidential release with whether each cell would be shown in the place of the cell. */
export const shownFiguresSchema = z.strictObject({
  all: z.strictObject({
    scores: scoresSchema,
    items: z.array(
      z.strictObject({
        id: z.string(),
        mean: wouldShowSchema,
        notApplicable: wouldShowSchema,
        unknown: wouldShowSchema,
      }),
    ),
    practices: z.array(z.strictObject({ id: z.string(), inPlace: wouldShowSchema })),
  }),
  sectors: z.array(z.strictObject({ sector: sectorSchema, scores: scoresSchema })),
  /** Empty when there would be no breakdown by kind. */
  kinds: z.array(z.strictObject({ class: kindClassSchema, scores: scoresSchema })),
})
export type ShownFigures = z.infer<typeof shownFiguresSchema>

/** The statements of the template by id, in the asked-for language. */
const statementsSchema = z.record(z.string(), z.string())

/** What a round would show if it were published as it stands; never a value. Only a closed round has such a preview. */
export const previewSchema = z.discriminatedUnion('holds', [
  z.strictObject({ holds: z.literal('nothing'), because: z.enum(['open', 'published', 'retracted']) }),
  /** Of a confidential programme. */
  z.strictObject({
    holds: z.literal('figures'),
    ...shownFiguresSchema.shape,
    statements: z.strictObject({ items: statementsSchema, practices: statementsSchema }),
  }),
  /** Of a named programme: who agreed to be named, and how many partnerships and respondents would be in. */
  z.strictObject({
    holds: z.literal('names'),
    organisations: z.array(
      z.strictObject({ id: z.string(), name: nameSchema, partnerships: z.number().int().min(1) }),
    ),
    partnerships: z.number().int().min(0),
    respondents: z.number().int().min(0),
  }),
])
export type Preview = z.infer<typeof previewSchema>
