import { getCookie, setCookie } from 'hono/cookie'
import { addresses } from '../../shared/messages/addresses.ts'
import type { MitraContext } from '../web/context.ts'
import { sessionSeconds } from './session.ts'

export const portfolioCookie = '__Secure-mitra-portfolio'

/** A session of one programme. */
export interface ProgrammeSession {
  readonly programme: string
  readonly session: string
}

const between = '~'
const written = /^([0-9a-f]{64})\.(.+)$/

/** Gives the browser the sessions of a portfolio's programmes; 20 of them stay below the 4 KB that browsers keep. */
export function setPortfolioCookie(context: MitraContext, sessions: readonly ProgrammeSession[]): void {
  const value = sessions.map(({ programme, session }) => `${programme}.${session}`).join(between)
  setCookie(context, portfolioCookie, value, {
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
    path: addresses.portfolioForm(),
    maxAge: sessionSeconds,
  })
}

/** The sessions that the browser brings back, in the portfolio's order; none when there is no such cookie. */
export function portfolioSessions(context: MitraContext): ProgrammeSession[] {
  return (getCookie(context, portfolioCookie) ?? '').split(between).flatMap((entry) => {
    const [, programme, session] = written.exec(entry) ?? []
    return programme === undefined || session === undefined ? [] : [{ programme, session }]
  })
}
