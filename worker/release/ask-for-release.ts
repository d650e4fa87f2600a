import { brakeReads } from '../access/brakes.ts'
import type { Presented } from '../access/presented.ts'
import type { ReadRelease } from '../programme/programme.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'

/**
 * Asks a programme's object for key and release at once, and remembers what it says of the key.
 *
 * @throws Refused when the key may not read it, or there is nothing to read
 */
export async function askForRelease(
  context: MitraContext,
  presented: Presented,
  operation: 'read-release' | 'read-feed',
  round: string,
): Promise<ReadRelease> {
  await brakeReads(context, presented)
  const { grants, now } = context.get('memory')
  const askedAt = now()
  const programme = reachProgramme(context.env, presented.programme)
  const read = requireDone(await programme.readRelease(presented, operation, round))
  grants.keep(presented.programme, presented.digest, read.known, askedAt)
  return read
}
