import type { Actor } from '../access/actor.ts'
import { Refused } from '../refused.ts'
import type { Programme } from './programme.ts'

/**
 * The object of a programme.
 *
 * @param actor who asks: the operator is told plainly that there is no such programme, others the same as for a wrong key
 * @throws Refused for an id that this Worker never gave out
 */
export function reachProgramme(
  env: Cloudflare.Env,
  programme: string,
  actor?: Actor,
): DurableObjectStub<Programme> {
  try {
    return env.PROGRAMMES.get(env.PROGRAMMES.idFromString(programme))
  } catch {
    throw new Refused(actor?.by === 'operator' ? 'not-found' : 'key-unknown')
  }
}
