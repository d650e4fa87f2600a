import { setCookie } from 'hono/cookie'
import { addresses } from '../../shared/messages/addresses.ts'
import type { MitraContext } from '../web/context.ts'
import { sessionSeconds } from './session.ts'

/** Browsers take a name that begins so only together with Secure. */
export const sessionCookie = '__Secure-mitra'

/** Gives the browser a session of one programme; it comes back only under that programme's addresses. */
export function setSessionCookie(context: MitraContext, programme: string, session: string): void {
  setCookie(context, sessionCookie, session, {
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: addresses.programme(programme),
    maxAge: sessionSeconds,
  })
}
