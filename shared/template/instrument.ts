import * as z from 'zod'
import { dimensionSchema, principleSchema } from '../words/dimension.ts'
import { kindSchema } from '../words/kind.ts'
import { mostItems, mostPractices } from './limits.ts'
import { stableIdSchema } from './stable-id.ts'
import { weightSchema } from './weight.ts'

/** A band of scores, both ends included, in steps of 0.1 between 1.0 and 5.0. */
export const bandSchema = z.strictObject({
  id: stableIdSchema,
  from: z.number().min(1).max(5).multipleOf(0.1),
  to: z.number().min(1).max(5).multipleOf(0.1),
})
export type Band = z.infer<typeof bandSchema>

export const practiceSchema = z.strictObject({ id: stableIdSchema, principle: principleSchema })
export type Practice = z.infer<typeof practiceSchema>

export const itemSchema = z.strictObject({
  id: stableIdSchema,
  dimension: dimensionSchema,
  /** Over 0; 1 unless a coordinator says otherwise. */
  weight: weightSchema.default(1),
})
export type Item = z.infer<typeof itemSchema>

/** A column to fill in: `choices` are ids whose words are in the wording. */
export const columnSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: stableIdSchema,
    kind: z.enum(['short-text', 'long-text', 'date', 'number', 'sector']),
  }),
  z.strictObject({ id: stableIdSchema, kind: z.literal('choice'), choices: z.array(stableIdSchema).min(2) }),
])
export type Column = z.infer<typeof columnSchema>

export const fieldSchema = z.strictObject({
  id: stableIdSchema,
  kind: z.enum(['short-text', 'long-text', 'date']),
})
export type Field = z.infer<typeof fieldSchema>

/** A planning worksheet: a table with columns to fill in and rows that are there to start from. */
export const planningWorksheetSchema = z.strictObject({
  id: stableIdSchema,
  columns: z.array(columnSchema).min(2).max(10),
  rows: z.array(stableIdSchema).max(40),
  /** Empty rows below the prepared ones. */
  emptyRows: z.number().int().min(0).max(50),
})
export type PlanningWorksheet = z.infer<typeof planningWorksheetSchema>

/** A template without its words: what is asked, in which order, with which weights and bands. */
export const instrumentSchema = z.strictObject({
  id: stableIdSchema,
  version: z.number().int().min(1),
  kind: kindSchema,
  bands: z.array(bandSchema).min(2).max(6),
  practices: z.array(practiceSchema).max(mostPractices),
  items: z.array(itemSchema).min(1).max(mostItems),
  profile: z.strictObject({
    fields: z.array(fieldSchema).min(1).max(20),
    partners: z.strictObject({
      columns: z.array(columnSchema).min(2).max(10),
      emptyRows: z.number().int().min(2).max(30),
    }),
  }),
  planning: z.array(planningWorksheetSchema).max(20),
})
export type Instrument = z.infer<typeof instrumentSchema>
