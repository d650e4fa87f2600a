import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { brakeReads } from '../access/brakes.ts'
import { decide } from '../access/decision.ts'
import type { KnownKey } from '../access/grants.ts'
import type { Presented } from '../access/presented.ts'
import { reachProgramme } from '../programme/reach.ts'
import { Refused, requireDone } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'

/** One way of showing a release. */
export interface Showing {
  readonly operation: 'read-release' | 'read-feed'
  readonly round: string
  readonly format: 'json' | 'csv' | 'html'
  /** The answer's Content-Type. */
  readonly type: string
  readonly encode: (release: Release, template: Plan['template']) => string
}

const encoder = new TextEncoder()

/** @returns bytes that can be sent as they are, again and again */
function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encoder.encode(text))
}

/**
 * What the isolate still remembers of a key that the programme accepted.
 *
 * @throws Refused when it remembers the key, and the key may not do this
 */
function remembered(context: MitraContext, presented: Presented, showing: Showing): KnownKey | undefined {
  const { grants, now } = context.var.memory
  const known = grants.find(presented.programme, presented.digest)
  if (known === undefined) return undefined
  const decision = decide(known.grant, showing.operation, presented.by, new Date(now()))
  if (decision !== 'permitted') throw new Refused(decision)
  return known
}

async function askForKey(context: MitraContext, presented: Presented, showing: Showing): Promise<KnownKey> {
  await brakeReads(context, presented)
  const { grants, now } = context.var.memory
  const askedAt = now()
  const programme = reachProgramme(context.env, presented.programme)
  const known = requireDone(await programme.authorise(presented, showing.operation))
  grants.keep(presented.programme, presented.digest, known, askedAt)
  return known
}

async function askForRelease(
  context: MitraContext,
  presented: Presented,
  showing: Showing,
): Promise<Uint8Array<ArrayBuffer>> {
  await brakeReads(context, presented)
  const { grants, now } = context.var.memory
  const askedAt = now()
  const programme = reachProgramme(context.env, presented.programme)
  const read = requireDone(await programme.readRelease(presented, showing.operation, showing.round))
  grants.keep(presented.programme, presented.digest, read.known, askedAt)
  const release: Release = JSON.parse(read.release)
  const template: Plan['template'] = JSON.parse(read.template)
  return encoded(showing.encode(release, template))
}

/** A body that the isolate keeps, as long as the release stands; the key is decided on first. */
async function keptBody(
  context: MitraContext,
  presented: Presented,
  showing: Showing,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { bodies } = context.var.memory
  const kept = bodies.find(name)
  if (kept === undefined) return undefined
  const known = remembered(context, presented, showing) ?? (await askForKey(context, presented, showing))
  if (known.published.includes(showing.round)) return kept
  bodies.forget(name)
  return undefined
}

/**
 * Answers with a release. A release never changes until it is taken back, so the isolate keeps its encoded body, for each
 * host apart as the page names the host. A read asks the object for the key, or for key and release at once, and not at
 * all when both are remembered. The key is decided on, and the release stands, before anything is answered, 304 included.
 */
export async function answerRelease(
  context: MitraContext,
  presented: Presented,
  showing: Showing,
): Promise<Response> {
  const version = [showing.round, showing.format, context.var.language, context.env.VERSION.id].join('.')
  const name = `${new URL(context.req.url).origin}/${presented.programme}/${version}`
  const kept = await keptBody(context, presented, showing, name)
  const body = kept ?? (await askForRelease(context, presented, showing))
  if (kept === undefined) context.var.memory.bodies.keep(name, body)
  const etag = `"${version}"`
  const headers = {
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Language, Authorization, Cookie',
  }
  const known = (context.req.header('If-None-Match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return context.body(null, 304, headers)
  return context.body(body, 200, { ...headers, 'Content-Type': showing.type })
}
