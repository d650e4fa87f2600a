import type { Fault } from '../../shared/faults/fault.ts'
import { problems } from '../../shared/messages/problem-words.ts'
import { laterOutcomeOf, type Refusal, Refused } from '../refused.ts'

/** A refused key by its place, never by itself. */
function faultOf({ kind }: Refusal, place: number): Fault {
  const { id, en } = problems[kind].words
  return {
    path: `k.${place}`,
    words: { id: `Kunci ke-${place + 1}: ${id.title}.`, en: `Key ${place + 1}: ${en.title}.` },
  }
}

/**
 * Does something with each of several keys, all at once.
 *
 * @throws Refused as the first that is refused, with every refused one by its place
 */
export async function forEachKey<Given, Value>(
  given: readonly Given[],
  work: (one: Given, place: number) => Promise<Value>,
): Promise<Value[]> {
  const outcomes = await Promise.all(given.map((one, place) => laterOutcomeOf(() => work(one, place))))
  const faults = outcomes.flatMap((outcome, place) => (outcome.done ? [] : [faultOf(outcome.refusal, place)]))
  return outcomes.map((outcome) => {
    if (outcome.done) return outcome.value
    const { kind, ...more } = outcome.refusal
    throw new Refused(kind, { ...more, faults })
  })
}
