import type { MiddlewareHandler } from 'hono'
import type { MitraEnvironment } from './context.ts'

type Headers = readonly (readonly [string, string])[]

/** Nothing foreign, no inline script or style, no framing; the coordinator's script talks to this host only. */
const policyOfPages = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What holds of every answer, data and refusals included. */
const ofAll: Headers = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Robots-Tag', 'noindex, nofollow'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
]

const ofPages: Headers = [
  ...ofAll,
  ['Content-Security-Policy', policyOfPages],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
]

/** Data is no document, but a browser that is shown its address makes one around it: nothing may run or frame it there. */
const ofData: Headers = [...ofAll, ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"]]

const isPage = (answered: Response): boolean =>
  answered.headers.get('Content-Type')?.startsWith('text/html') === true

/** What an answer carries. A 304 leaves the policy of the page or data that the asker kept as it is. */
function protectionOf(answered: Response): Headers {
  if (answered.status === 304) return ofAll
  return isPage(answered) ? ofPages : ofData
}

/** Every answer carries these; an answer that says nothing about caching is not stored anywhere. */
export const protectiveHeaders: MiddlewareHandler<MitraEnvironment> = async (context, next) => {
  await next()
  // Straight into the answer: hono's own way would make a new Response for each of them.
  const answered = context.res.headers
  for (const [name, value] of protectionOf(context.res)) answered.set(name, value)
  answered.set('X-Request-Id', context.get('requestId'))
  if (!answered.has('Cache-Control')) answered.set('Cache-Control', 'no-store')
}
