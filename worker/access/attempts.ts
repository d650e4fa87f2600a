import type { ProblemKind } from '../../shared/messages/problem.ts'
import type { MitraContext } from '../web/context.ts'
import { addressOf } from './address.ts'

/** Failures that someone who guesses would cause. A typing error is caught by its checksum and guesses nothing. */
const guesses: readonly ProblemKind[] = ['key-unknown', 'key-revoked', 'key-expired', 'operator-secret-wrong']

/**
 * Counts failed authentications by address and reports when there are too many. It is asked only after a failure, so
 * it never stands in the way of a valid key: all of Google's servers share a few addresses.
 */
export async function tooManyGuesses(context: MitraContext, problem: ProblemKind): Promise<boolean> {
  if (!guesses.includes(problem)) return false
  const { success } = await context.env.FAILED_AUTHENTICATION.limit({ key: addressOf(context) })
  return !success
}
