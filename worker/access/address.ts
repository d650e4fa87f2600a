import type { MitraContext } from '../web/context.ts'

/** The network address that a request comes from, as Cloudflare tells it. Many people may share one. */
export function addressOf(context: MitraContext): string {
  return context.req.header('CF-Connecting-IP') ?? 'unknown'
}
