import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { type Operation, permissionFor } from './operations.ts'
import type { Presented } from './presented.ts'

async function brakeBy(limit: RateLimit, { digest }: Presented): Promise<void> {
  const { success } = await limit.limit({ key: digest })
  if (!success) throw new Refused('too-many-attempts')
}

/**
 * Bounds how often one key, or session, makes its programme's object read: far over what a page or a sheet asks for, under
 * what a broken loop does. It is never counted by address.
 */
export function brakeReads(context: MitraContext, presented: Presented): Promise<void> {
  return brakeBy(context.env.READS, presented)
}

/**
 * Bounds how fast one key may ask for an operation, before its programme's object is asked: changes by themselves, and reads
 * unless the isolate may answer from what it remembers, which costs the object nothing.
 */
export async function brake(
  context: MitraContext,
  presented: Presented,
  operation: Operation,
): Promise<void> {
  if (context.req.method !== 'GET') return brakeBy(context.env.CHANGES, presented)
  if (!permissionFor(operation).remembered) return brakeReads(context, presented)
}
