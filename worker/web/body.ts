import { bodyLimit } from 'hono/body-limit'
import type * as z from 'zod'
import { under } from '../../shared/faults/fault.ts'
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

/** @throws Refused when a parameter of the address does not follow its schema */
export function readParameter<Schema extends z.ZodType>(
  context: MitraContext,
  name: string,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(context.req.param(name))
  if (parsed.success) return parsed.data
  throw new Refused('invalid-content', { faults: under(name, schemaFaults(parsed.error)) })
}

/** @throws Refused when a query's member does not follow its schema; undefined when it is not there */
export function readQuery<Schema extends z.ZodType>(
  context: MitraContext,
  name: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const value = context.req.query(name)
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Refused('invalid-content', { faults: under(name, schemaFaults(parsed.error)) })
}

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
 * A body that may be left out: nothing is read as an object without members.
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
