import type { MiddlewareHandler } from 'hono'
import type * as z from 'zod'
import { historyType } from '../../shared/messages/history.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { boundedBody, readJson, readJsonOrNothing, readStream } from '../web/body.ts'
import type { MitraContext, MitraEnvironment } from '../web/context.ts'
import { type BodyName, bodySchemas } from './schemas.ts'

/** A request's body: how it is read, and what it is in the document. */
export interface Body<Content> {
  /** Its Content-Type. */
  readonly type: string
  /** Bounds its bytes before it is read, unless it is bounded as it is read. */
  readonly bound: MiddlewareHandler<MitraEnvironment>
  /** Undefined where there is none. */
  readonly name: BodyName | undefined
  readonly isRequired: boolean
  readonly refuses: readonly ProblemKind[]
  /** @throws Refused when it is not what it should be */
  readonly read: (context: MitraContext) => Promise<Content>
}

export type BodyContent<Name extends BodyName> = z.output<(typeof bodySchemas)[Name]>

const schemas: { readonly [Name in BodyName]: z.ZodType<BodyContent<Name>> } = bodySchemas

/**
 * A body in JSON.
 *
 * @param schema where faulty content needs more care than the document's schema takes: another for the same content
 */
export function jsonBody<Name extends BodyName>(
  name: Name,
  schema: z.ZodType<BodyContent<Name>> = schemas[name],
): Body<BodyContent<Name>> {
  return {
    type: 'application/json',
    bound: boundedBody,
    name,
    isRequired: true,
    refuses: ['malformed-json', 'unsupported-media-type', 'invalid-content'],
    read: (context) => readJson(context, schema),
  }
}

/** A body in JSON none of whose members is needed, so that it may be left out. */
export function optionalJsonBody<Name extends BodyName>(name: Name): Body<BodyContent<Name>> {
  const schema: z.ZodType<BodyContent<Name>> = schemas[name]
  return {
    ...jsonBody(name, schema),
    isRequired: false,
    read: (context) => readJsonOrNothing(context, schema),
  }
}

const unbounded: MiddlewareHandler<MitraEnvironment> = (_context, next) => next()

/** A programme with its history, which is read line by line where it is stored: bounds and faults come from there. */
export const historyBody: Body<ReadableStream<Uint8Array>> = {
  type: historyType,
  bound: unbounded,
  name: 'HistoryLine',
  isRequired: true,
  refuses: ['unsupported-media-type', 'invalid-content'],
  read: async (context) => readStream(context, historyType),
}

export const noBody: Body<undefined> = {
  type: 'application/json',
  bound: boundedBody,
  name: undefined,
  isRequired: false,
  refuses: [],
  read: async () => undefined,
}
