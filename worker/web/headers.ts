import type { MiddlewareHandler } from 'hono'
import type { MitraEnvironment } from './context.ts'

/** Nothing foreign, no inline script or style, no framing; the coordinator's script talks to this host only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers = Object.entries({
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Strict-Transport-Security': 'max-age=31536000',
})

/** Every answer carries these; an answer that says nothing about caching is not stored anywhere. */
export const protectiveHeaders: MiddlewareHandler<MitraEnvironment> = async (context, next) => {
  await next()
  // Straight into the answer: hono's own way would make a new Response for each of them.
  const answered = context.res.headers
  for (const [name, value] of headers) answered.set(name, value)
  answered.set('X-Request-Id', context.var.requestId)
  if (!answered.has('Cache-Control')) answered.set('Cache-Control', 'no-store')
}
