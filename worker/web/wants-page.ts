import type { MitraContext } from './context.ts'

/** Whether a person opened the address or sent a form in a browser; programs ask for JSON or for anything. */
export function wantsPage(context: MitraContext): boolean {
  const type = context.req.header('Content-Type') ?? ''
  const isByHand = context.req.method === 'GET' || type.startsWith('application/x-www-form-urlencoded')
  return isByHand && (context.req.header('Accept') ?? '').includes('text/html')
}
