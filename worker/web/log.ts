import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Language } from '../../shared/language/language.ts'
import { programmeIdSchema } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { digestOf } from '../digest.ts'
import type { MitraContext, MitraEnvironment } from './context.ts'

/**
 * What is written of a request. Nothing that a caller writes is in it: not the address, of which the route's pattern
 * stands here, no header, no body, and of the programme only the beginning of its id's digest, by which an operator who
 * has the id finds its lines.
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
  /** The first 12 hexadecimal digits of the SHA-256 of the programme's id; null where the address names none. */
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

/** Only a well-formed id has a digest here: what else stands in its place in an address may be anything. */
async function programmeOf(context: MitraContext): Promise<string | null> {
  const parsed = programmeIdSchema.safeParse(context.req.param('programme'))
  return parsed.success ? (await digestOf(parsed.data)).slice(0, 12) : null
}

async function writeRequest(context: MitraContext, arrivedAt: number): Promise<void> {
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
    programme: await programmeOf(context),
  }
  console.log(JSON.stringify(line))
}

/** Writes one line of JSON for each request, after its answer is made. */
export const logRequest: MiddlewareHandler<MitraEnvironment> = async (context, next) => {
  const arrivedAt = context.var.memory.now()
  await next()
  await writeRequest(context, arrivedAt)
}

/** Keys and sessions, wherever they stand, and quoted text: V8 quotes what it could not parse. */
const notForLogs = /mitra_[a-z]+_\w+|[0-9a-f-]{36}\.\d{1,15}\.[0-9a-f]{64}|"[^"]*"/g

/** Writes why a request failed. The stack is for the log only: no answer tells it. */
export function logFailure(requestId: string, error: Error): void {
  const stack = (error.stack ?? error.message).replaceAll(notForLogs, '…')
  const line: FailureLine = { event: 'failure', requestId, stack }
  console.error(JSON.stringify(line))
}
