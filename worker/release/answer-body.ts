import type { MitraContext } from '../web/context.ts'
import { isKnown } from '../web/etag.ts'

export type Body = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/** @returns bytes that can be sent as they are, again and again */
export function encoded(text: string): Body {
  return new Uint8Array(encoder.encode(text))
}

/**
 * Answers with a body, or with 304 when the asker has this version of it already.
 *
 * @param version becomes the ETag: another one for every other body of the same address
 * @param type the answer's Content-Type
 */
export function answerBody(context: MitraContext, version: string, type: string, body: Body): Response {
  const etag = `"${version}"`
  const headers = {
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Language, Authorization, Cookie',
  }
  if (isKnown(context, etag)) return context.body(null, 304, headers)
  return context.body(body, 200, { ...headers, 'Content-Type': type })
}
