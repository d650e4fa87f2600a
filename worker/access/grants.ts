import type { Grant } from './decision.ts'

/** A revoked key and a retracted release stop within this time, and a minute of dashboards costs the object only a few questions. */
const lifetime = 8_000
const capacity = 10_000

/** A key as a programme accepted it. */
export interface KnownKey {
  readonly grant: Grant
  /** The rounds whose release can be read, in the plan's order: a remembered body of any other is not answered with. */
  readonly published: readonly string[]
}

interface Kept {
  readonly known: KnownKey
  readonly askedAt: number
}

/** What an isolate remembers of keys that a programme accepted: successes only, for 8 seconds, bounded. */
export interface Grants {
  /** @param digest of the key or session */
  find(programme: string, digest: string): KnownKey | undefined
  /** @param askedAt when the object was asked, ms: the answer may be older than its arrival */
  keep(programme: string, digest: string, known: KnownKey, askedAt: number): void
}

/** @param now the time in ms */
export function createGrants(now: () => number): Grants {
  const kept = new Map<string, Kept>()
  const nameOf = (programme: string, digest: string): string => `${programme}/${digest}`
  return {
    find(programme, digest) {
      const name = nameOf(programme, digest)
      const found = kept.get(name)
      if (found === undefined) return undefined
      if (now() - found.askedAt < lifetime) return found.known
      kept.delete(name)
      return undefined
    },
    keep(programme, digest, known, askedAt) {
      const name = nameOf(programme, digest)
      kept.delete(name)
      kept.set(name, { known, askedAt })
      const [oldest] = kept.keys()
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest)
    },
  }
}
