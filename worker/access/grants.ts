import type { Grant } from './decision.ts'

/** A revoked key stops within this time, and a minute of dashboards costs the object only a few questions. */
const lifetime = 8_000
const capacity = 10_000

interface Kept {
  readonly grant: Grant
  readonly askedAt: number
}

/** What an isolate remembers of keys that a programme accepted: successes only, for 8 seconds, bounded. */
export interface Grants {
  /** @param digest of the key or session */
  find(programme: string, digest: string): Grant | undefined
  /** @param askedAt when the object was asked, ms: the answer may be older than its arrival */
  keep(programme: string, digest: string, grant: Grant, askedAt: number): void
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
      if (now() - found.askedAt < lifetime) return found.grant
      kept.delete(name)
      return undefined
    },
    keep(programme, digest, grant, askedAt) {
      const name = nameOf(programme, digest)
      kept.delete(name)
      kept.set(name, { grant, askedAt })
      const [oldest] = kept.keys()
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest)
    },
  }
}
