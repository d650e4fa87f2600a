import * as z from 'zod'
import { programmeIdSchema } from './key.ts'

/** DELETE /programmes/{programme}: the programme's name once more, letter by letter, so that no slip deletes it. */
export const programmeDeletionSchema = z.strictObject({ name: z.string().max(120) })

/** All that is left of a programme: that it was. */
export const programmeDeletedSchema = z.strictObject({
  programme: programmeIdSchema,
  deletedAt: z.iso.datetime(),
})
export type ProgrammeDeleted = z.infer<typeof programmeDeletedSchema>
