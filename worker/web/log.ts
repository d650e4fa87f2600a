import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Language } from '../../shared/language/language.ts'
import { programmeIdSchema } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import type { MitraContext, MitraEnvironment } from './context.ts'

/**
 * What is written of a request. Nothing that a caller writes is in it: not the address, of which the route's pattern
 * stands here, no header, no body, and of the programme only the end of its id, by which an operator who has the id finds
 * its lines and nobody else finds the programme.
 */
interface RequestLine {
  readonly event: 'request'
  readonly requestId: string
  readonly method: string
  /** The pattern of the route, with its parameters' names; null where no route is. */
  readonly route: string | null
  readonly status: number
  /** From arrival to answer. The clock of Workers stands still while they compute, so this is time spent waiting. */
  readonly milliseconds: number
  readonly problem: ProblemKind | null
  readonly language: Language
  /** The last 12 of the 64 hexadecimal digits of the programme's id; null where the address names none. */
  readonly programme: string | null
}

/** What is written of a failure of ours; its request's line says the rest. */
interface FailureLine {
  readonly event: 'failure'
  readonly requestId: string
  readonly stack: string
}

const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Middleware is matched everywhere, and so is no route. */
function routeOf(context: MitraContext): string | null {
  const paths = matchedRoutes(context).map(({ path }) => path)
  return paths.findLast((path) => path !== '*' && path !== '/*') ?? null
}

/** Only of a well-formed id: what else stands in its place in an address may be anything. */
function programmeOf(context: MitraContext): string | null {
  return programmeIdSchema.safeParse(context.req.param('programme')).data?.slice(-12) ?? null
}

function writeRequest(context: MitraContext, arrivedAt: number): void {
  const { requestId, language, memory, problem } = context.var
  const { method } = context.req
  const line: RequestLine = {
    event: 'request',
    requestId,
    method: knownMethods.includes(method) ? method : 'other',
    route: routeOf(context),
    status: context.res.status,
    milliseconds: Math.round(memory.now() - arrivedAt),
    problem: problem ?? null,
    language,
    programme: programmeOf(context),
  }
  console.log(JSON.stringify(line))
}

/**
 * Writes one line of JSON for a request, after its answer is made. What the isolate answers from its memory is left out: most
 * requests are such reads, nothing was decided or stored, Cloudflare counts them anyhow, and lines are paid for.
 */
export const logRequest: MiddlewareHandler<MitraEnvironment> = async (context, next) => {
  const arrivedAt = context.get('memory').now()
  await next()
  if (context.get('isRemembered') === undefined) writeRequest(context, arrivedAt)
}

/** Keys and sessions, wherever they stand, and quoted text: V8 quotes what it could not parse. */
const notForLogs = /mitra_[a-z]+_\w+|[0-9a-f-]{36}\.\d{1,15}\.[0-9a-f]{64}|"[^"]*"/g

/** Writes why a request failed. The stack is for the log only: no answer tells it. */
export function logFailure(requestId: string, error: Error): void {
  const stack = (error.stack ?? error.message).replaceAll(notForLogs, '…')
  const line: FailureLine = { event: 'failure', requestId, stack }
  console.error(JSON.stringify(line))
}
