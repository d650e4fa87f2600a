import type { MitraContext } from './context.ts'

/** Whether a person opened the address in a browser; programs ask for JSON or for anything. */
export function wantsPage(context: MitraContext): boolean {
  return context.req.method === 'GET' && (context.req.header('Accept') ?? '').includes('text/html')
}
