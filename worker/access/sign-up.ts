import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { addressOf } from './address.ts'
import { requireOperator } from './operator.ts'
import { bearerToken } from './presented.ts'

/** A programme that anyone may create takes this many organisations: enough for a network, too few to fill the storage. */
export const mostOrganisationsOfAnyone = 200

/** Who creates a programme: the operator without limits, or anyone within those of open sign-up. */
export type Founder = 'operator' | 'anyone'

/** Whether programmes may be created without the operator's secret: only where the operator wrote so, letter by letter. */
export function signUpIsOpen(env: Cloudflare.Env): boolean {
  return env.SIGN_UP === 'open'
}

/**
 * Decides who may create a programme. A secret that is given must be right, so that nobody takes an open sign-up for the
 * operator's; sign-ups without one are braked by address, the only thing known of who asks.
 *
 * @throws Refused when sign-up is not open and the operator's secret is not given, or after too many sign-ups
 */
export async function requireFounder(context: MitraContext): Promise<Founder> {
  if (bearerToken(context) !== undefined || !signUpIsOpen(context.env)) {
    requireOperator(context)
    return 'operator'
  }
  const { success } = await context.env.SIGN_UPS.limit({ key: addressOf(context) })
  if (!success) throw new Refused('too-many-attempts')
  return 'anyone'
}
