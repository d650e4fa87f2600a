import * as z from 'zod'
import { instrumentSchema } from '../template/instrument.ts'
import { wordingSchema } from '../template/wording.ts'
import { kindSchema } from '../words/kind.ts'
import { nameSchema } from './name.ts'
import { plannedTemplateSchema } from './plan.ts'
import { scorecardFiguresSchema } from './scorecard.ts'

/** A made-up scorecard that shows what the template's figures look like. */
const exampleSchema = z.strictObject({
  title: z.strictObject({ id: nameSchema, en: nameSchema }),
  /** What there is to learn from it. */
  explanation: z.strictObject({
    id: z.string().trim().min(1).max(600),
    en: z.string().trim().min(1).max(600),
  }),
  figures: scorecardFiguresSchema,
})

const contentShape = {
  /** Without id and version: the library gives both, so that no two templates share an id and no version changes. */
  instrument: instrumentSchema.omit({ id: true, version: true }),
  wording: z.strictObject({ id: wordingSchema, en: wordingSchema }),
  examples: z.array(exampleSchema).max(3).default([]),
}

/** POST /templates/{code}/versions, with a key of a coordinator of the programme that published the template. */
export const templateContentSchema = z.strictObject(contentShape)
export type TemplateContent = z.infer<typeof templateContentSchema>

/** POST /templates, with a coordinator's key of any programme. */
export const templatePublicationSchema = z.strictObject({
  ...contentShape,
  /** Who stands behind the template, for its readers: an organisation or network, no person. */
  publisher: nameSchema,
})

const idsSchema = z.array(z.string())
const comparisonSchema = z.object({
  comparable: idsSchema,
  reworded: idsSchema,
  added: idsSchema,
  dropped: idsSchema,
})

/** Which practices and items of a version can be compared with those of the version before, by their ids. */
const sinceSchema = z.object({
  version: z.number().int(),
  practices: comparisonSchema,
  items: comparisonSchema,
})
export type SinceVersion = z.infer<typeof sinceSchema>

/** The answer to a publication. */
export const templatePublishedSchema = z.object({
  /** Eight characters that can be typed: 7KQ3-M9XT. */
  code: z.string(),
  version: z.number().int(),
  /** Null for the first version. */
  since: sinceSchema.nullable(),
})
export type TemplatePublished = z.infer<typeof templatePublishedSchema>

/** Name and description in one language. */
const outlineWordsSchema = z.object({ name: z.string(), description: z.string() })

/** What a list says of a template. */
const outlineSchema = z.object({
  kind: kindSchema,
  practices: z.number().int(),
  items: z.number().int(),
  wording: z.object({ id: outlineWordsSchema, en: outlineWordsSchema }),
})
export type Outline = z.infer<typeof outlineSchema>

const listedShape = {
  ...outlineSchema.shape,
  /** The id of a template that ships with Mitra; its code otherwise. */
  code: z.string(),
  /** Null for a template that ships with Mitra. */
  publisher: nameSchema.nullable(),
  /** The newest version. */
  version: z.number().int(),
  /** When that was published; null for a template that ships with Mitra. */
  updatedAt: z.iso.datetime().nullable(),
}

const listedTemplateSchema = z.object(listedShape)
export type ListedTemplate = z.infer<typeof listedTemplateSchema>

/** GET /templates: those that ship with Mitra first, then the newest; a page of the list at a time. */
export const templateListSchema = z.object({
  templates: z.array(listedTemplateSchema),
  /** The `after` of the next page; null on the last. */
  next: z.string().nullable(),
})
export type TemplateList = z.infer<typeof templateListSchema>

const deprecationSchema = z.object({ at: z.iso.datetime(), reason: z.string() })

/** GET /templates/{code}, and the answer to a deprecation. */
export const templateViewSchema = z.object({
  ...listedShape,
  versions: z.array(z.object({ version: z.number().int(), publishedAt: z.iso.datetime().nullable() })),
  /** Not to be started on any more, and why. */
  deprecated: deprecationSchema.nullable(),
})
export type TemplateView = z.infer<typeof templateViewSchema>

/** GET /templates/{code}/versions/{version}: it never changes. */
export const templateVersionSchema = z.object({
  ...plannedTemplateSchema.shape,
  code: z.string(),
  publishedAt: z.iso.datetime().nullable(),
  examples: z.array(exampleSchema),
  since: sinceSchema.nullable(),
})
export type TemplateVersion = z.infer<typeof templateVersionSchema>

/** POST /templates/{code}/deprecate, with a key of a coordinator of the programme that published the template. */
export const deprecationRequestSchema = z.strictObject({
  /** For its readers: why, and what to take instead. */
  reason: z.string().trim().min(1).max(500),
})
