import * as z from 'zod'
import { instrumentSchema } from '../template/instrument.ts'
import { wordingSchema } from '../template/wording.ts'
import { kindSchema } from '../words/kind.ts'
import { programmeIdSchema } from './key.ts'
import { roundSchema, standingRoundSchema } from './round.ts'

export const nameSchema = z.string().trim().min(1).max(120)

/** A template as a programme holds it: the structure with the words, so that no later edit elsewhere changes a score. */
export const plannedTemplateSchema = z.strictObject({
  instrument: instrumentSchema,
  wording: z.strictObject({ id: wordingSchema, en: wordingSchema }),
})

/** What is fixed before the first submission of a confidential programme. */
export const planSchema = z.strictObject({
  name: nameSchema,
  disclosure: z.literal('confidential'),
  /** A combined figure rests on at least this many organisations. */
  threshold: z.number().int().min(5).max(100),
  rounds: z.array(roundSchema).min(1).max(20),
  kinds: z.array(kindSchema).min(1),
  template: plannedTemplateSchema,
})
export type Plan = z.infer<typeof planSchema>

/** POST /programmes, with the operator's secret. A shipped template is named; one's own is sent whole. */
export const programmeCreationSchema = z.strictObject({
  ...planSchema.shape,
  threshold: planSchema.shape.threshold.default(5),
  disclosure: planSchema.shape.disclosure.default('confidential'),
  template: z.union([
    z.strictObject({ id: z.string(), version: z.number().int().min(1) }),
    plannedTemplateSchema,
  ]),
})
export type ProgrammeCreation = z.input<typeof programmeCreationSchema>

/** The answer to a creation: the coordinator's key is shown this once. */
export const programmeCreatedSchema = z.object({
  programme: programmeIdSchema,
  coordinatorKey: z.string(),
})
export type ProgrammeCreated = z.infer<typeof programmeCreatedSchema>

/** GET /programmes/{programme}: what whoever holds a key of it may know. */
export const programmeViewSchema = z.object({
  programme: programmeIdSchema,
  name: nameSchema,
  disclosure: z.literal('confidential'),
  threshold: z.number().int(),
  kinds: z.array(kindSchema),
  template: z.object({ id: z.string(), version: z.number().int() }),
  rounds: z.array(standingRoundSchema),
  /** The organisation that the asking key belongs to; null for the other kinds of key. */
  organisation: z.object({ id: z.string(), name: nameSchema }).nullable(),
})
export type ProgrammeView = z.infer<typeof programmeViewSchema>
