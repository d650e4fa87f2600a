import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { tooManyGuesses } from '../access/attempts.ts'
import { problemDocument } from '../problem.ts'
import { type Refusal, Refused } from '../refused.ts'
import type { MitraContext } from './context.ts'

function refusalOf(error: Error, requestId: string): Refusal {
  if (error instanceof Refused) return error.refusal
  // Never the address: a key may stand in it.
  console.error(`Request ${requestId} failed: ${error.stack ?? error.message}`)
  return { kind: 'internal' }
}

/** Turns whatever was thrown into a problem document. */
export async function answerProblem(context: MitraContext, error: Error): Promise<Response> {
  const { requestId, language } = context.var
  const refusal = refusalOf(error, requestId)
  const kind = (await tooManyGuesses(context, refusal.kind)) ? 'too-many-attempts' : refusal.kind
  const problem = problemDocument({ ...refusal, kind }, language, requestId)
  if (problem.status === 401) context.header('WWW-Authenticate', 'Bearer realm="mitra"')
  if (problem.status === 429) context.header('Retry-After', '60')
  if (refusal.allow !== undefined) context.header('Allow', refusal.allow.join(', '))
  context.header('Vary', 'Accept-Language')
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
  })
}
