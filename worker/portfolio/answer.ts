import type { Release } from '../../shared/messages/release.ts'
import type { Round } from '../../shared/messages/round.ts'
import { forEachKey } from '../access/for-each-key.ts'
import { askedKey, rememberedKey } from '../access/known-key.ts'
import type { Presented } from '../access/presented.ts'
import { digestOf } from '../digest.ts'
import { Refused } from '../refused.ts'
import { answerBody, encoded } from '../release/answer-body.ts'
import { askForRelease } from '../release/ask-for-release.ts'
import type { MitraContext } from '../web/context.ts'

/** One programme of a portfolio as it was read. */
export interface ReadProgramme {
  readonly release: Release
  /** The programme's template with its words, as JSON: not every format needs it. */
  readonly template: string
  /** The rounds that can be chosen, in the plan's order. */
  readonly rounds: readonly Round[]
}

/** One way of showing a portfolio. */
export interface PortfolioShowing {
  readonly operation: 'read-release' | 'read-feed'
  /** The asked-for round of each programme, in the keys' order; without one, or with an empty one, it is the latest. */
  readonly rounds: readonly string[]
  readonly format: 'json' | 'csv' | 'html'
  /** The answer's Content-Type. */
  readonly type: string
  readonly encode: (programmes: readonly ReadProgramme[]) => string
}

/** A round of one programme to read, as a key lets it be read now. */
interface Chosen {
  readonly programme: string
  readonly asked: string
  readonly round: string
  readonly published: readonly string[]
}

/** @throws Refused when a key may not read, or its programme has nothing to read yet */
async function choose(
  context: MitraContext,
  presented: readonly Presented[],
  { operation, rounds }: PortfolioShowing,
): Promise<Chosen[]> {
  return forEachKey(presented, async (one, place) => {
    const { published } = rememberedKey(context, one, operation) ?? (await askedKey(context, one, operation))
    const asked = rounds[place] ?? ''
    const round = asked === '' ? published.at(-1) : asked
    if (round === undefined) throw new Refused('release-not-yet')
    return { programme: one.programme, asked, round, published }
  })
}

async function readAll(
  context: MitraContext,
  presented: readonly Presented[],
  chosen: readonly Chosen[],
  operation: PortfolioShowing['operation'],
): Promise<ReadProgramme[]> {
  return forEachKey(presented, async (one, place) => {
    const { round = '', published = [] } = chosen[place] ?? {}
    const { release, template, rounds } = await askForRelease(context, one, operation, round)
    return {
      release: JSON.parse(release),
      template,
      rounds: rounds.filter(({ id }) => published.includes(id)),
    }
  })
}

/**
 * Answers with a portfolio, which is stored nowhere: it is made of releases whenever it is asked for. As these do not
 * change while they stand, the isolate keeps the encoded body as it keeps a release's. Every key is decided on, and every
 * release stands, before anything is answered, 304 included. The ETag names programmes and rounds (as a digest), format,
 * language and build.
 */
export async function answerPortfolio(
  context: MitraContext,
  presented: readonly Presented[],
  showing: PortfolioShowing,
): Promise<Response> {
  const { bodies } = context.get('memory')
  const chosen = await choose(context, presented, showing)
  const content = digestOf(JSON.stringify(chosen))
  const version = [
    content.slice(0, 32),
    showing.format,
    context.get('language'),
    context.env.VERSION.id,
  ].join('.')
  const name = `${new URL(context.req.url).origin}/portfolio/${version}`
  const allStand = chosen.every(({ round, published }) => published.includes(round))
  const kept = allStand ? bodies.find(name) : undefined
  const body = kept ?? encoded(showing.encode(await readAll(context, presented, chosen, showing.operation)))
  if (kept === undefined) bodies.keep(name, body)
  return answerBody(context, version, showing.type, body)
}
