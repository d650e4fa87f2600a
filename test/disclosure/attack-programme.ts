import type { Highs } from 'highs'
import { publish } from '../../shared/publishing/publish.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import type { Knowledge } from './knowledge.ts'
import { placeAll } from './placing.ts'
import { practiceKnowledge } from './practice-knowledge.ts'
import { type AttackedProgramme, programmeFrom } from './programmes.ts'
import { rateKnowledge } from './rate-knowledge.ts'
import { scoreKnowledge } from './score-knowledge.ts'
import { tooFewBehind, worldOf } from './structure.ts'

/** Whom to try as insiders where there are many: so many, spread over the organisations. */
const mostInsiders = 6

/** What each round is attacked in: two dimensions' scores, another one's rates, and a practice. */
function* knowledges(
  { plan, rounds }: AttackedProgramme,
  seed: number,
): Generator<readonly [string, Knowledge]> {
  const { instrument } = plan.template
  for (const [round, submissions] of rounds.entries()) {
    const results = publish(plan, submissions)
    const chosen = seed + 3 * round
    const dimension = (place: number) => dimensions[(chosen + place) % dimensions.length] ?? 'trust'
    for (const one of [dimension(0), dimension(5)])
      yield [`round ${round}, ${one}`, scoreKnowledge(instrument, submissions, results, one)]
    const ofRates = dimension(2)
    yield [`round ${round}, rates of ${ofRates}`, rateKnowledge(instrument, submissions, results, ofRates)]
    const practice = instrument.practices[chosen % instrument.practices.length]?.id ?? ''
    yield [`round ${round}, ${practice}`, practiceKnowledge(practice, submissions, results)]
  }
}

/** By linear programming: in one random programme, who is placed within the width, and by whom. */
export function placedInProgramme(highs: Highs, seed: number): string[] {
  const programme = programmeFrom(seed)
  return Array.from(knowledges(programme, seed)).flatMap(([name, knowledge]) => {
    const every = Math.ceil(knowledge.subjects.length / mostInsiders)
    return placeAll(highs, knowledge, (place) => (place + seed) % every === 0).map(
      (placed) => `programme ${seed}, ${name}: ${JSON.stringify(placed)}`,
    )
  })
}

/** Companions take their seeds from here on, far from those of the programmes. */
const companions = 1_000_000

/** Structurally: a random programme and two others that share organisations with it, with all portfolios of them. */
export function tooFewInWorld(seed: number): string[] {
  const companion = (which: number): AttackedProgramme => {
    const { plan, rounds } = programmeFrom(companions + 2 * seed + which)
    return { plan, rounds: rounds.slice(0, 1) }
  }
  const world = worldOf([programmeFrom(seed), companion(0), companion(1)])
  return tooFewBehind(world).map((found) => `programmes with ${seed}: ${JSON.stringify(found)}`)
}
