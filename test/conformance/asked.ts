import type { Sent } from './client.ts'

/** A request as a test means it. */
export interface Asked {
  /** GET unless said otherwise. */
  readonly method?: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** With what stands behind the question mark. */
  readonly path: string
  /** Goes as a bearer token. */
  readonly key?: string | undefined
  /** Goes as JSON. */
  readonly json?: unknown
  /** Goes as it is, in place of `json`. */
  readonly body?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The request on the wire. Each comes from an address of its own unless one is given, so that one test's failures do not
 * brake another's.
 */
export function wired({ method = 'GET', path, key, json, body, headers }: Asked): Sent {
  const content = body ?? (json === undefined ? undefined : JSON.stringify(json))
  return {
    method,
    path,
    headers: {
      'CF-Connecting-IP': crypto.randomUUID(),
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: content,
  }
}

/** @param changed what stands behind the question mark is added to */
export const withQuery = (path: string, changed: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${changed}`
