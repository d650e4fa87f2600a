import * as z from 'zod'
import {
  columnSchema,
  fieldSchema,
  instrumentSchema,
  itemSchema,
  planningWorksheetSchema,
  practiceSchema,
} from './instrument.ts'
import { stableIdSchema } from './stable-id.ts'

/** Described here, or the id alone of one that `common/instrument.json` describes. */
const ownOrCommon = <Schema extends z.ZodType>(schema: Schema) => z.array(z.union([stableIdSchema, schema]))

const { bands, profile } = instrumentSchema.shape
const { id, columns, rows, emptyRows } = planningWorksheetSchema.shape

/** What several templates have in common. */
export const commonInstrumentSchema = z.strictObject({
  bands,
  practices: z.array(practiceSchema),
  items: z.array(itemSchema),
  profile,
  /** Without rows: each template names those that it takes. */
  planning: z.array(z.strictObject({ id, columns, emptyRows })),
})
export type CommonInstrument = z.infer<typeof commonInstrumentSchema>

/** What a template has of its own, and what it takes from the common part, in the order in which it all stands. */
export const ownInstrumentSchema = z.strictObject({
  id: stableIdSchema,
  version: instrumentSchema.shape.version,
  kind: instrumentSchema.shape.kind,
  practices: ownOrCommon(practiceSchema),
  items: ownOrCommon(itemSchema),
  profile: z.strictObject({
    fields: ownOrCommon(fieldSchema),
    /** The common ones when left out. */
    partners: z.strictObject({ columns: ownOrCommon(columnSchema), emptyRows }).optional(),
  }),
  planning: z.array(
    z.strictObject({
      id,
      /** The columns and empty rows of the common worksheet of this id when left out. */
      columns: ownOrCommon(columnSchema).optional(),
      rows,
      emptyRows: emptyRows.optional(),
    }),
  ),
})
export type OwnInstrument = z.infer<typeof ownInstrumentSchema>
