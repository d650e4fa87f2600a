import * as z from 'zod'

const versionSchema = z.number().int().min(1)

/** A template that ships with Mitra by its id, or one of the library by its code: the alternatives of wider unions. */
export const templateReferences = [
  z.strictObject({ id: z.string().max(60), version: versionSchema }),
  z.strictObject({ code: z.string().max(60), version: versionSchema }),
] as const

export const templateReferenceSchema = z.union(templateReferences)
export type TemplateReference = z.infer<typeof templateReferenceSchema>
