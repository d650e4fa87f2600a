import * as z from 'zod'
import { keyKindSchema } from './key.ts'
import { nameSchema } from './name.ts'

/** POST /programmes/{programme}/keys, with the coordinator's key. */
export const keyIssueSchema = z.discriminatedUnion('kind', [
  /** An invitation: a new organisation, or another key for one that is there. */
  z.strictObject({
    kind: z.literal('organisation'),
    organisation: z.union([z.strictObject({ name: nameSchema }), z.strictObject({ id: z.uuid() })]),
    expiresAt: z.iso.datetime().optional(),
  }),
  z.strictObject({
    kind: z.enum(['view', 'feed', 'coordinator']),
    label: nameSchema,
    expiresAt: z.iso.datetime().optional(),
  }),
])
export type KeyIssue = z.infer<typeof keyIssueSchema>

export const keyRecordSchema = z.strictObject({
  id: z.uuid(),
  kind: keyKindSchema,
  /** The organisation's name, or what the coordinator called the key. */
  label: nameSchema,
  organisation: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  /** Noted at most once a day. */
  lastUsedOn: z.iso.date().nullable(),
  /** The key that took this one's place when it was rotated. */
  replacedBy: z.uuid().nullable(),
})
export type KeyRecord = z.infer<typeof keyRecordSchema>

/** The key itself is shown this once. */
export const keyIssuedSchema = z.strictObject({ key: z.string(), record: keyRecordSchema })
export type KeyIssued = z.infer<typeof keyIssuedSchema>

export const keyListSchema = z.strictObject({ keys: z.array(keyRecordSchema) })
export type KeyList = z.infer<typeof keyListSchema>

/** POST /programmes/{programme}/keys/{key}/rotate: how many hours the old key still works beside the new one. */
export const keyRotationSchema = z.strictObject({
  overlap: z
    .number()
    .int()
    .min(0)
    .max(30 * 24)
    .default(7 * 24),
})
export type KeyRotation = z.infer<typeof keyRotationSchema>

/** The new key is shown this once; the old one's record says until when it still works. */
export const keyRotatedSchema = z.strictObject({ ...keyIssuedSchema.shape, replaced: keyRecordSchema })
export type KeyRotated = z.infer<typeof keyRotatedSchema>
