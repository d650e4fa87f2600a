import * as z from 'zod'
import { wordingSchema } from './wording.ts'

/** The words of a template in a language in which Mitra's own interface need not speak. */
export const translationSchema = z.strictObject({
  ...wordingSchema.shape,
  /** By ISO 639: `jv`, `ban`. */
  language: z.string().regex(/^[a-z]{2,3}$/),
})
export type Translation = z.infer<typeof translationSchema>
