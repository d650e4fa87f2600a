import { readKey } from '../../shared/messages/key.ts'
import type { MitraContext } from '../web/context.ts'
import type { Operation } from './operations.ts'
import { requireOperator } from './operator.ts'
import { bearerToken, type Presented, presentedFor } from './presented.ts'

/** Who asks a programme's object: whoever holds a key of it, or the operator, whose secret was checked at the edge. */
export type Actor = Presented | { readonly by: 'operator' }

/**
 * Who asks for an operation that the operator may ask for too: what is no key at all is taken for the operator's secret.
 *
 * @throws Refused as `presentedFor` does, or when it is neither a key nor the secret
 */
export function actorFor(context: MitraContext, operation: Operation): Actor {
  const token = bearerToken(context)
  if (token === undefined || readKey(token).state !== 'not-a-key') return presentedFor(context, operation)
  requireOperator(context)
  return { by: 'operator' }
}
