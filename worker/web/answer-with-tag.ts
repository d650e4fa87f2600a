import type { MitraContext } from './context.ts'
import { isKnown } from './etag.ts'

/**
 * Answers with JSON under an ETag, or 304 where the asker has it.
 *
 * @param tag what tells this content from every other at its address; the build is added, as it may write it otherwise
 * @param caching the Cache-Control
 */
export function answerWithTag(
  context: MitraContext,
  tag: string,
  caching: string,
  encode: () => string,
): Response {
  const etag = `"${tag}.${context.env.VERSION.id}"`
  const headers = { ETag: etag, 'Cache-Control': caching }
  if (isKnown(context, etag)) return context.body(null, 304, headers)
  return context.body(encode(), 200, { ...headers, 'Content-Type': 'application/json' })
}
