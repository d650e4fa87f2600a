import { getCookie } from 'hono/cookie'
import { readKey } from '../../shared/messages/key.ts'
import { digestOf } from '../digest.ts'
import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { type Operation, type Presentation, permissionFor } from './operations.ts'
import { sessionCookie } from './session-cookie.ts'

export interface PresentedKey {
  readonly by: Exclude<Presentation, 'session'>
  readonly programme: string
  /** SHA-256 of the key. */
  readonly digest: string
}

interface PresentedSession {
  readonly by: 'session'
  readonly programme: string
  /** SHA-256 of the session. */
  readonly digest: string
  /** The session itself: it names its key, signed. */
  readonly session: string
}

/** A key as it was presented with a request: never the key itself, only what it is looked up by. */
export type Presented = PresentedKey | PresentedSession

const bearer = /^Bearer +(\S.*)$/i

/** The text of a bearer token in the Authorization header. */
export function bearerToken(context: MitraContext): string | undefined {
  return bearer.exec(context.req.header('Authorization') ?? '')?.[1]?.trim()
}

/**
 * Reads a key without asking anybody whether it is valid.
 *
 * @param programme the programme that the address names; undefined when the key itself says which
 */
export function readPresented(
  key: string,
  by: PresentedKey['by'],
  programme: string | undefined,
): PresentedKey {
  const reading = readKey(key)
  if (reading.state !== 'well-formed') throw new Refused('key-mistyped')
  if (programme !== undefined && reading.programme !== programme) throw new Refused('key-unknown')
  return { by, programme: reading.programme, digest: digestOf(reading.key) }
}

/**
 * The key that a request presents for an operation: in the header, else where the operation allows it in the address,
 * else by session.
 *
 * @throws Refused when there is none, it is mistyped, or it belongs to another programme than the address
 */
export function presentedFor(context: MitraContext, operation: Operation): Presented {
  const programme = context.req.param('programme')
  const { also } = permissionFor(operation)
  const inHeader = bearerToken(context)
  if (inHeader !== undefined) return readPresented(inHeader, 'header', programme)
  const inAddress = also.includes('address') ? context.req.query('k') : undefined
  if (inAddress !== undefined) return readPresented(inAddress, 'address', programme)
  const session = also.includes('session') ? getCookie(context, sessionCookie) : undefined
  if (session === undefined || programme === undefined) throw new Refused('key-missing')
  return { by: 'session', programme, digest: digestOf(session), session }
}
