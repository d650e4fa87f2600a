import * as z from 'zod'
import { kindSchema } from '../words/kind.ts'
import { programmeIdSchema } from './key.ts'
import { nameSchema } from './name.ts'
import { standingRoundSchema } from './round.ts'

const viewShape = {
  programme: programmeIdSchema,
  name: nameSchema,
  kinds: z.array(kindSchema),
  template: z.object({ id: z.string(), version: z.number().int() }),
  rounds: z.array(standingRoundSchema),
  /** The organisation that the asking key belongs to; null for the other kinds of key. */
  organisation: z.object({ id: z.string(), name: nameSchema }).nullable(),
}

/** GET /programmes/{programme}: what whoever holds a key of it may know. */
export const programmeViewSchema = z.discriminatedUnion('disclosure', [
  z.object({ ...viewShape, disclosure: z.literal('confidential'), threshold: z.number().int() }),
  z.object({ ...viewShape, disclosure: z.literal('named') }),
])
export type ProgrammeView = z.infer<typeof programmeViewSchema>
