import * as z from 'zod'
import { languageSchema } from '../language/language.ts'
import { stableIdSchema } from './stable-id.ts'

const shortText = z.string().trim().min(1).max(60)
const sentence = z.string().trim().min(1).max(200)
const paragraph = z.string().trim().min(1).max(600)
/** A worksheet's name as Google Sheets and Excel both take it. */
const worksheetName = z
  .string()
  .trim()
  .min(1)
  .max(31)
  .regex(/^[^[\]:*?/\\]+$/)
const byId = <Value extends z.ZodType>(value: Value) => z.record(stableIdSchema, value)

const columnWordingSchema = z.strictObject({
  heading: shortText,
  /** A note that helps to fill the column in. */
  hint: sentence,
  /** The words of a choice column, by choice id. */
  choices: byId(shortText).optional(),
})
export type ColumnWording = z.infer<typeof columnWordingSchema>

/** The words of a template in one language: one readable file, keyed by the instrument's ids. */
export const wordingSchema = z.strictObject({
  language: languageSchema,
  name: z.string().trim().min(1).max(80),
  description: paragraph,
  bands: byId(z.strictObject({ name: shortText, meaning: sentence })),
  practices: byId(z.strictObject({ statement: sentence, evidence: sentence })),
  items: byId(
    z.strictObject({
      statement: z.string().trim().min(1).max(140),
      /** What the low end (1) and the high end (5) look like in behaviour that can be seen. */
      low: z.string().trim().min(1).max(140),
      high: z.string().trim().min(1).max(140),
    }),
  ),
  profile: z.strictObject({
    fields: byId(z.strictObject({ label: shortText, hint: sentence })),
    partners: byId(columnWordingSchema),
  }),
  planning: byId(
    z.strictObject({
      title: worksheetName,
      purpose: paragraph,
      columns: byId(columnWordingSchema),
      /** The prepared rows: by row id, the text of each prepared column; choice columns hold a choice id. */
      rows: byId(byId(paragraph)),
    }),
  ),
})
export type Wording = z.infer<typeof wordingSchema>
