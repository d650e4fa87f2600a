import * as z from 'zod'
import { instrumentSchema } from '../template/instrument.ts'
import { wordingSchema } from '../template/wording.ts'
import { kindSchema } from '../words/kind.ts'
import { programmeIdSchema } from './key.ts'
import { nameSchema } from './name.ts'
import { roundSchema } from './round.ts'
import { templateReferences } from './template-reference.ts'

/** A template as a programme holds it: the structure with the words, so that no later edit elsewhere changes a score. */
export const plannedTemplateSchema = z.strictObject({
  instrument: instrumentSchema,
  wording: z.strictObject({ id: wordingSchema, en: wordingSchema }),
})

/** A combined figure rests on at least this many organisations. */
const thresholdSchema = z.number().int().min(5).max(100)

const planShape = {
  name: nameSchema,
  rounds: z.array(roundSchema).min(1).max(20),
  kinds: z.array(kindSchema).min(1),
  template: plannedTemplateSchema,
}

const confidentialPlanSchema = z.strictObject({
  ...planShape,
  disclosure: z.literal('confidential'),
  threshold: thresholdSchema,
})
export type ConfidentialPlan = z.infer<typeof confidentialPlanSchema>

const namedPlanSchema = z.strictObject({ ...planShape, disclosure: z.literal('named') })
export type NamedPlan = z.infer<typeof namedPlanSchema>

/** What is fixed before a programme's first submission. */
export const planSchema = z.discriminatedUnion('disclosure', [confidentialPlanSchema, namedPlanSchema])
export type Plan = z.infer<typeof planSchema>

/** Confidential: no figure exposes an organisation. Named: the figures are of those that agreed to it, by name. */
export type Disclosure = Plan['disclosure']

const createdShape = {
  ...planShape,
  template: z.union([...templateReferences, plannedTemplateSchema]),
}

/**
 * POST /programmes, with the operator's secret. A template that ships with Mitra or stands in the library is
 * named; one's own is sent whole.
 */
export const programmeCreationSchema = z.discriminatedUnion('disclosure', [
  z.strictObject({
    ...createdShape,
    // Optional before it has a default, as only then a missing one leads to this alternative.
    disclosure: z.literal('confidential').optional().default('confidential'),
    threshold: thresholdSchema.default(5),
  }),
  z.strictObject({ ...createdShape, disclosure: z.literal('named') }),
])
export type ProgrammeCreation = z.input<typeof programmeCreationSchema>

/** The answer to a creation: the coordinator's key is shown this once. */
export const programmeCreatedSchema = z.object({
  programme: programmeIdSchema,
  coordinatorKey: z.string(),
})
export type ProgrammeCreated = z.infer<typeof programmeCreatedSchema>
