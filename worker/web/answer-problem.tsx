import { tooManyGuesses } from '../access/attempts.ts'
import { documentOf } from '../pages/layout.tsx'
import { ProblemPage } from '../pages/problem.tsx'
import { problemDocument } from '../problem.ts'
import { type Refusal, Refused } from '../refused.ts'
import type { MitraContext } from './context.ts'
import { logFailure } from './log.ts'
import { wantsPage } from './wants-page.ts'

function refusalOf(error: Error, requestId: string): Refusal {
  if (error instanceof Refused) return error.refusal
  logFailure(requestId, error)
  return { kind: 'internal' }
}

/** Turns whatever was thrown into a problem document, or into a page for someone who reads in a browser. */
export async function answerProblem(context: MitraContext, error: Error): Promise<Response> {
  const { requestId, language } = context.var
  const refusal = refusalOf(error, requestId)
  const kind = (await tooManyGuesses(context, refusal.kind)) ? 'too-many-attempts' : refusal.kind
  context.set('problem', kind)
  const problem = problemDocument({ ...refusal, kind }, language, requestId)
  const isPage = wantsPage(context)
  const headers = new Headers({
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
    'Content-Language': language,
    Vary: 'Accept, Accept-Language',
  })
  if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer realm="mitra"')
  if (problem.status === 429) headers.set('Retry-After', '60')
  if (refusal.allow !== undefined) headers.set('Allow', refusal.allow.join(', '))
  const body = isPage
    ? documentOf(<ProblemPage problem={problem} language={language} />)
    : JSON.stringify(problem)
  return new Response(body, { status: problem.status, headers })
}
