import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { askedKey, rememberedKey } from '../access/known-key.ts'
import type { Presented } from '../access/presented.ts'
import type { MitraContext } from '../web/context.ts'
import { answerBody, type Body, encoded } from './answer-body.ts'
import { askForRelease } from './ask-for-release.ts'

/** One way of showing a release. */
export interface Showing {
  readonly operation: 'read-release' | 'read-feed'
  readonly round: string
  readonly format: 'json' | 'csv' | 'html'
  /** The answer's Content-Type. */
  readonly type: string
  readonly encode: (release: Release, template: Plan['template']) => string
}

async function newBody(context: MitraContext, presented: Presented, showing: Showing): Promise<Body> {
  const read = await askForRelease(context, presented, showing.operation, showing.round)
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
): Promise<Body | undefined> {
  const { bodies } = context.get('memory')
  const kept = bodies.find(name)
  if (kept === undefined) return undefined
  const remembered = rememberedKey(context, presented, showing.operation)
  const { published } = remembered ?? (await askedKey(context, presented, showing.operation))
  if (!published.includes(showing.round)) {
    bodies.forget(name)
    return undefined
  }
  if (remembered !== undefined) context.set('isRemembered', true)
  return kept
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
  const version = [showing.round, showing.format, context.get('language'), context.env.VERSION.id].join('.')
  const name = `${new URL(context.req.url).origin}/${presented.programme}/${version}`
  const kept = await keptBody(context, presented, showing, name)
  const body = kept ?? (await newBody(context, presented, showing))
  if (kept === undefined) context.get('memory').bodies.keep(name, body)
  return answerBody(context, version, showing.type, body)
}
