import { Refused } from '../refused.ts'
import type { Programme } from './programme.ts'

/**
 * The object of a programme.
 *
 * @param unknown what is said of an id that this Worker never gave out: to whoever has a key, the same as for a wrong key
 * @throws Refused for an id that this Worker never gave out
 */
export function reachProgramme(
  env: Cloudflare.Env,
  programme: string,
  unknown: 'key-unknown' | 'not-found' = 'key-unknown',
): DurableObjectStub<Programme> {
  try {
    return env.PROGRAMMES.get(env.PROGRAMMES.idFromString(programme))
  } catch {
    throw new Refused(unknown)
  }
}
