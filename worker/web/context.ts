import type { Context } from 'hono'
import type { Language } from '../../shared/language/language.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import type { Grants } from '../access/grants.ts'
import type { Bodies } from '../release/bodies.ts'

/** What an isolate remembers between requests. Nothing of it is the truth. */
export interface Memory {
  readonly now: () => number
  readonly grants: Grants
  readonly bodies: Bodies
}

export interface MitraEnvironment {
  Bindings: Cloudflare.Env
  Variables: {
    readonly requestId: string
    readonly language: Language
    readonly memory: Memory
    /** Set when key and answer were both remembered by the isolate, so that nobody was asked. */
    readonly isRemembered?: true
    /** Why the request was refused, for the log. */
    readonly problem?: ProblemKind
  }
}

export type MitraContext = Context<MitraEnvironment>
