import { addresses } from '../../../shared/messages/addresses.ts'
import type { AuditPage } from '../../../shared/messages/audit.ts'
import type { KeyIssue, KeyIssued, KeyList, KeyRecord } from '../../../shared/messages/keys.ts'
import type { Problem } from '../../../shared/messages/problem.ts'
import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import type { Progress } from '../../../shared/messages/progress.ts'
import type { StandingRound } from '../../../shared/messages/round.ts'

/** The Worker refused; the message is its problem's own words in the page's language. */
export class Refusal extends Error {}

/** What a coordinator asks of the Worker that served this page. */
export interface Client {
  readonly programme: string
  readonly view: () => Promise<ProgrammeView>
  readonly progress: (round: string) => Promise<Progress>
  readonly keys: () => Promise<KeyList>
  readonly issue: (issue: KeyIssue) => Promise<KeyIssued>
  readonly revoke: (key: string) => Promise<KeyRecord>
  /** @param reason for everybody to read; empty for none */
  readonly retract: (round: string, reason: string) => Promise<StandingRound>
  readonly audit: (before: number | undefined) => Promise<AuditPage>
  readonly move: (move: 'close' | 'reopen' | 'publish', round: string) => Promise<StandingRound>
}

/**
 * @param key goes into the Authorization header only
 * @param unreachable said when no answer came
 */
export function clientFor(programme: string, key: string, language: string, unreachable: string): Client {
  async function ask<Answer>(method: string, address: string, body?: unknown): Promise<Answer> {
    const headers = {
      Authorization: `Bearer ${key}`,
      'Accept-Language': language,
      Accept: 'application/json',
    }
    const request: RequestInit =
      body === undefined
        ? { method, headers }
        : { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(address, request).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (response === undefined || answer === undefined) throw new Refusal(unreachable)
    if (response.ok) return answer
    const problem: Problem = answer
    const faults = (problem.errors ?? []).map(({ message }) => message)
    throw new Refusal([`${problem.title}.`, problem.detail, ...faults].join(' '))
  }
  return {
    programme,
    view: () => ask('GET', addresses.programme(programme)),
    progress: (round) => ask('GET', addresses.progress(programme, round)),
    keys: () => ask('GET', addresses.keys(programme)),
    issue: (issue) => ask('POST', addresses.keys(programme), issue),
    revoke: (id) => ask('DELETE', addresses.key(programme, id)),
    retract: (round, reason) =>
      ask('POST', addresses.retract(programme, round), reason === '' ? undefined : { reason }),
    audit: (before) => ask('GET', addresses.audit(programme, before)),
    move: (move, round) => ask('POST', addresses[move](programme, round)),
  }
}
