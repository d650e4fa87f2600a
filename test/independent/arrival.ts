import type { Standing } from './organisations.ts'

/** What is stored in the order of arrival, one after another in the order of the keys, as a database reads it. */
export function* inKeyOrder<One extends Standing>(arrived: readonly One[]): Generator<One> {
  const keyed = new Map(arrived.map((one) => [`${one.organisation}\n${one.partnership}`, one]))
  for (const key of [...keyed.keys()].sort()) {
    const one = keyed.get(key)
    if (one !== undefined) yield one
  }
}
