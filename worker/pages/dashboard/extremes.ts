import { type ShownScore, shownAscending } from './reading.ts'

export interface Extremes<Id> {
  /** All that have the lowest value, and all that have the highest. */
  readonly lowest: readonly Id[]
  readonly low: number
  readonly highest: readonly Id[]
  readonly high: number
}

/** Who stands lowest and highest among what is shown; undefined when nothing is. */
export function extremesOf<Id>(
  entries: readonly (readonly [Id, { readonly value: number | null }])[],
): Extremes<Id> | undefined {
  const ascending = shownAscending(entries)
  const [first] = ascending
  const last = ascending.at(-1)
  if (first === undefined || last === undefined) return undefined
  const at = ({ score }: ShownScore<Id>) =>
    ascending.filter((entry) => entry.score === score).map(({ id }) => id)
  return { lowest: at(first), low: first.score, highest: at(last), high: last.score }
}
