import type * as z from 'zod'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { readJson } from '../web/body.ts'
import type { MitraContext } from '../web/context.ts'
import { type BodyName, bodySchemas } from './schemas.ts'

/** A request's body: how it is read, and what it is in the document. */
export interface Body<Content> {
  /** Undefined where there is none. */
  readonly name: BodyName | undefined
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
    name,
    refuses: ['malformed-json', 'unsupported-media-type', 'invalid-content'],
    read: (context) => readJson(context, schema),
  }
}

export const noBody: Body<undefined> = { name: undefined, refuses: [], read: async () => undefined }
