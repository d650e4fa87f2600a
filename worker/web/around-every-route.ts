import type { MiddlewareHandler } from 'hono'
import { createGrants } from '../access/grants.ts'
import { createBodies } from '../release/bodies.ts'
import type { Memory, MitraEnvironment } from './context.ts'
import { protectiveHeaders } from './headers.ts'
import { languageFor } from './language.ts'
import { logRequest } from './log.ts'

/**
 * What every route stands behind: a request's id, language and line in the log, and the headers of its answer.
 *
 * @param now the time in ms, by which an isolate forgets what it remembers of keys
 */
export function aroundEveryRoute(now: () => number): readonly MiddlewareHandler<MitraEnvironment>[] {
  const memory: Memory = { now, grants: createGrants(now), bodies: createBodies() }
  return [
    async (context, next) => {
      context.set('requestId', crypto.randomUUID())
      context.set(
        'language',
        languageFor(context.req.query('language'), context.req.header('Accept-Language')),
      )
      context.set('memory', memory)
      await next()
    },
    logRequest,
    protectiveHeaders,
  ]
}
