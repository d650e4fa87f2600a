import type { Hono } from 'hono'
import { addresses } from '../../shared/messages/addresses.ts'
import type { MitraContext, MitraEnvironment } from '../web/context.ts'

export type MitraApp = Hono<MitraEnvironment>

const programme = ':programme'
const round = ':round'
const partnership = ':partnership'

/** The shared addresses as patterns: every id is a parameter of its name. */
export const patterns = {
  programmes: addresses.programmes(),
  programme: addresses.programme(programme),
  keys: addresses.keys(programme),
  key: addresses.key(programme, ':key'),
  rotateKey: addresses.rotateKey(programme, ':key'),
  audit: addresses.audit(programme),
  submission: addresses.submission(programme, round, partnership),
  progress: addresses.progress(programme, round),
  close: addresses.close(programme, round),
  reopen: addresses.reopen(programme, round),
  publish: addresses.publish(programme, round),
  retract: addresses.retract(programme, round),
  releaseJson: addresses.releaseJson(programme, round),
  releaseCsv: addresses.releaseCsv(programme, round),
  releasePage: addresses.releasePage(programme, round),
  programmePage: addresses.programmePage(programme),
  open: '/open',
  coordinate: addresses.coordinate(),
} as const

/** A parameter of the matched pattern; a pattern that lacks it is a mistake of ours. */
export function parameter(
  context: MitraContext,
  name: 'programme' | 'round' | 'partnership' | 'key',
): string {
  const value = context.req.param(name)
  if (value === undefined) throw new Error(`The route has no parameter ${name}`)
  return value
}
