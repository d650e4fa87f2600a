import { sameSecret } from '../digest.ts'
import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { bearerToken } from './presented.ts'

/** @throws Refused unless the request bears the operator's secret; without a configured secret nobody is one. */
export function requireOperator(context: MitraContext): void {
  const secret = context.env.OPERATOR_SECRET
  const token = bearerToken(context)
  const genuine = secret !== undefined && secret !== '' && token !== undefined && sameSecret(token, secret)
  if (!genuine) throw new Refused('operator-secret-wrong')
}
