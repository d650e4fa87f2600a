import type * as z from 'zod'
import { schemaFaults } from '../../shared/faults/schema-faults.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'

/** What stands behind the question mark of an address, beside `language` and `k`. */
export interface Query<Asked> {
  /** Undefined where there is nothing. */
  readonly schema: z.ZodObject | undefined
  readonly refuses: readonly ProblemKind[]
  /** @throws Refused when it does not follow its schema */
  readonly read: (context: MitraContext) => Asked
}

/** @param schema takes texts: numbers are coerced */
export function query<Schema extends z.ZodObject>(schema: Schema): Query<z.output<Schema>> {
  return {
    schema,
    refuses: ['invalid-content'],
    read(context) {
      const parsed = schema.safeParse(context.req.query())
      if (parsed.success) return parsed.data
      throw new Refused('invalid-content', { faults: schemaFaults(parsed.error) })
    },
  }
}

export const noQuery: Query<undefined> = { schema: undefined, refuses: [], read: () => undefined }
