import { Refused } from '../refused.ts'
import type { Programme } from './programme.ts'

/**
 * The object of a programme.
 *
 * @throws Refused for an id that this Worker never gave out, in the same words as for an unknown key
 */
export function reachProgramme(env: Cloudflare.Env, programme: string): DurableObjectStub<Programme> {
  try {
    return env.PROGRAMMES.get(env.PROGRAMMES.idFromString(programme))
  } catch {
    throw new Refused('key-unknown')
  }
}
