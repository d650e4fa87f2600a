import type { MitraContext } from './context.ts'

/** Whether the asker has the body of this ETag already, so that 304 says all. */
export function isKnown(context: MitraContext, etag: string): boolean {
  return (context.req.header('If-None-Match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .includes(etag)
}
