import { reachProgramme } from '../programme/reach.ts'
import { Refused, requireDone } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { brakeReads } from './brakes.ts'
import { decide } from './decision.ts'
import type { KnownKey } from './grants.ts'
import type { Operation } from './operations.ts'
import type { Presented } from './presented.ts'

/**
 * What the isolate still remembers of a key that the programme accepted.
 *
 * @throws Refused when it remembers the key, and the key may not do this
 */
export function rememberedKey(
  context: MitraContext,
  presented: Presented,
  operation: Operation,
): KnownKey | undefined {
  const { grants, now } = context.get('memory')
  const known = grants.find(presented.programme, presented.digest)
  if (known === undefined) return undefined
  const decision = decide(known.grant, operation, presented.by, new Date(now()))
  if (decision !== 'permitted') throw new Refused(decision)
  return known
}

/**
 * A key that may do the operation, as its programme's object answers; the isolate remembers it from then on.
 *
 * @throws Refused when it may not
 */
export async function askedKey(
  context: MitraContext,
  presented: Presented,
  operation: Operation,
): Promise<KnownKey> {
  await brakeReads(context, presented)
  const { grants, now } = context.get('memory')
  const askedAt = now()
  const programme = reachProgramme(context.env, presented.programme)
  const known = requireDone(await programme.authorise(presented, operation))
  grants.keep(presented.programme, presented.digest, known, askedAt)
  return known
}
