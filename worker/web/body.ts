import { bodyLimit } from 'hono/body-limit'
import type * as z from 'zod'
import { schemaFaults } from '../../shared/faults/schema-faults.ts'
import { Refused } from '../refused.ts'
import type { MitraContext } from './context.ts'

const mostBytes = 1024 * 1024

/** Bounds every body, also those that come in pieces without saying how long they are. */
export const boundedBody = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Refused('body-too-large')
  },
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('malformed-json')
  }
}

/** @throws Refused when the body is not JSON, or its content does not follow the schema */
export async function readJson<Schema extends z.ZodType>(
  context: MitraContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  const type = context.req.header('Content-Type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refused('unsupported-media-type')
  const parsed = schema.safeParse(parseJson(await context.req.text()))
  if (parsed.success) return parsed.data
  throw new Refused('invalid-content', { faults: schemaFaults(parsed.error) })
}

/**
 * A body to be read as it comes, by whoever bounds it.
 *
 * @throws Refused when it is said to be of another type
 */
export function readStream(context: MitraContext, type: string): ReadableStream<Uint8Array> {
  const said = (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (said !== type) throw new Refused('unsupported-media-type')
  return context.req.raw.body ?? new Blob([]).stream()
}

/**
 * A body that may be left out, which then reads as an object without members.
 *
 * @throws Refused as for any body when there is one
 */
export async function readJsonOrNothing<Schema extends z.ZodType>(
  context: MitraContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  const isEmpty = (await context.req.text()) === ''
  return isEmpty ? schema.parse({}) : readJson(context, schema)
}
