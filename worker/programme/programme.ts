import { DurableObject } from 'cloudflare:workers'
import type { Language } from '../../shared/language/language.ts'
import type { AuditPage } from '../../shared/messages/audit.ts'
import type { KeyIssue, KeyIssued, KeyList, KeyRecord } from '../../shared/messages/keys.ts'
import type { Plan } from '../../shared/messages/plan.ts'
import type { ProgrammeView } from '../../shared/messages/programme-view.ts'
import type { Progress } from '../../shared/messages/progress.ts'
import type { Round, StandingRound } from '../../shared/messages/round.ts'
import type { Receipt, Withdrawal } from '../../shared/messages/submission.ts'
import { decide, type Grant } from '../access/decision.ts'
import type { KnownKey } from '../access/grants.ts'
import { newKey } from '../access/issue.ts'
import type { Operation } from '../access/operations.ts'
import type { Presented } from '../access/presented.ts'
import { readSession, writeSession } from '../access/session.ts'
import { inHexadecimal } from '../digest.ts'
import { type Outcome, outcomeOf, Refused } from '../refused.ts'
import { auditPage, note, noteWhatStood } from './audit.ts'
import { checkSubmission } from './check-submission.ts'
import { findGrant, listKeys, noteUse, revokeKey, storeKey } from './keys.ts'
import { readPlan, type StoredPlan, storePlan } from './plan.ts'
import { progressOf } from './progress.ts'
import { publishRound, readRelease, retractRound } from './releases.ts'
import {
  moveRound,
  publishedRounds,
  requireOpen,
  requireRound,
  standingRound,
  standingRounds,
} from './rounds.ts'
import {
  type Content,
  findStanding,
  isRepeat,
  receiptFor,
  requireNewer,
  storeSubmission,
  withdrawSubmission,
} from './submissions.ts'
import { bringUpToDate, tablesExist } from './tables.ts'

/** A release as it is read: with what was decided by, so that an isolate may remember both. */
export interface ReadRelease {
  readonly known: KnownKey
  /** The release as JSON. */
  readonly release: string
  /** The template with its words, as JSON. */
  readonly template: string
  /** The plan's rounds. */
  readonly rounds: readonly Round[]
}

/**
 * One programme. Every method but `create` asks for a key first, decides once, and does its work in one transaction:
 * a change and its entry in the audit stand or fall together.
 */
export class Programme extends DurableObject<Cloudflare.Env> {
  #stored: StoredPlan | undefined
  #wasCreated = false

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env)
    const { storage } = context
    if (this.#exists) storage.transactionSync(() => bringUpToDate(storage.sql))
  }

  /**
   * Called once by the operator, for an object whose id is new.
   *
   * @returns the coordinator's key
   * @throws Error when the programme exists
   */
  async create(plan: Plan): Promise<string> {
    if (this.#exists) throw new Error('A programme is created once')
    const { key, digest } = await newKey('coordinator', this.#id)
    const sessionSecret = inHexadecimal(crypto.getRandomValues(new Uint8Array(32)))
    this.ctx.storage.transactionSync(() => {
      const { sql } = this.ctx.storage
      const now = new Date()
      bringUpToDate(sql)
      storePlan(sql, plan, sessionSecret, now)
      storeKey(sql, { kind: 'coordinator', label: plan.name }, digest, now)
      note(sql, { at: now, key: null, action: 'create-programme', subject: { name: plan.name } })
    })
    return key
  }

  /** Whether a key may do something: for an isolate that still has the answer but no longer knows the key. */
  async authorise(presented: Presented, operation: Operation): Promise<Outcome<KnownKey>> {
    return this.#permitted(presented, operation, (grant, sql) => ({
      grant,
      published: publishedRounds(sql, this.#plan.plan),
    }))
  }

  async view(
    presented: Presented,
    operation: 'view-programme' | 'view-pages',
  ): Promise<Outcome<ProgrammeView>> {
    return this.#permitted(presented, operation, ({ organisation }) => this.#view(organisation))
  }

  async issueKey(presented: Presented, issue: KeyIssue): Promise<Outcome<KeyIssued>> {
    const { key, digest } = await newKey(issue.kind, this.#id)
    return this.#permitted(presented, 'issue-key', ({ keyId }, sql, now) => {
      const record = storeKey(sql, issue, digest, now)
      note(sql, { at: now, key: keyId, action: 'issue-key', subject: { key: record.id, kind: record.kind } })
      return { key, record }
    })
  }

  async listKeys(presented: Presented): Promise<Outcome<KeyList>> {
    return this.#permitted(presented, 'list-keys', (_grant, sql) => ({ keys: listKeys(sql) }))
  }

  async revokeKey(presented: Presented, id: string): Promise<Outcome<KeyRecord>> {
    return this.#permitted(presented, 'revoke-key', ({ keyId }, sql, now) => {
      const { record, changed } = revokeKey(sql, id, now)
      if (changed) note(sql, { at: now, key: keyId, action: 'revoke-key', subject: { key: id } })
      return record
    })
  }

  /** Takes one submission. The same content under the same revision gets its receipt again, whatever the round's state. */
  async submit(
    presented: Presented,
    round: string,
    partnership: string,
    content: Content,
  ): Promise<Outcome<{ receipt: Receipt; isNew: boolean }>> {
    return this.#permitted(presented, 'submit', (grant, sql, now) => {
      const { plan } = this.#plan
      const { instrument } = plan.template
      const { revision } = content.submission
      const key = { round, partnership, organisation: organisationOf(grant) }
      const standing = findStanding(sql, key)
      if (standing !== undefined && isRepeat(standing, content)) {
        return { receipt: receiptFor(instrument, key, content, standing.received_at), isNew: false }
      }
      requireOpen(sql, round)
      checkSubmission(plan, content.submission)
      requireNewer(standing, revision)
      if (standing !== undefined) noteWhatStood(sql, key)
      storeSubmission(sql, key, content, grant.keyId, now)
      const isNew = standing === undefined || standing.withdrawn_at !== null
      return { receipt: receiptFor(instrument, key, content, now.toISOString()), isNew }
    })
  }

  /** Erases a submission's content, in every state of the round; a release that is out stays as it is. */
  async withdraw(presented: Presented, round: string, partnership: string): Promise<Outcome<Withdrawal>> {
    return this.#permitted(presented, 'withdraw', (grant, sql, now) => {
      requireRound(sql, round)
      const key = { round, partnership, organisation: organisationOf(grant) }
      const { changed, ...withdrawal } = withdrawSubmission(sql, key, now)
      const { revision } = withdrawal
      if (changed) {
        note(sql, {
          at: now,
          key: grant.keyId,
          action: 'withdraw',
          subject: { round, partnership, revision },
        })
      }
      return withdrawal
    })
  }

  async progress(presented: Presented, round: string, language: Language): Promise<Outcome<Progress>> {
    return this.#permitted(presented, 'see-progress', (_grant, sql) =>
      progressOf(sql, this.#plan.plan, round, language),
    )
  }

  /** @param before the number of the entry that the page goes back from; undefined for the newest */
  async audit(presented: Presented, before: number | undefined): Promise<Outcome<AuditPage>> {
    return this.#permitted(presented, 'read-audit', (_grant, sql) => auditPage(sql, before))
  }

  async close(presented: Presented, round: string): Promise<Outcome<StandingRound>> {
    return this.#permitted(presented, 'close-round', ({ keyId }, sql, now) => {
      const changed = moveRound(sql, round, 'closed')
      if (changed) note(sql, { at: now, key: keyId, action: 'close-round', subject: { round } })
      return standingRound(sql, this.#plan.plan, round)
    })
  }

  async reopen(presented: Presented, round: string): Promise<Outcome<StandingRound>> {
    return this.#permitted(presented, 'reopen-round', ({ keyId }, sql, now) => {
      const changed = moveRound(sql, round, 'open')
      if (changed) note(sql, { at: now, key: keyId, action: 'reopen-round', subject: { round } })
      return standingRound(sql, this.#plan.plan, round)
    })
  }

  async publish(presented: Presented, round: string): Promise<Outcome<StandingRound>> {
    return this.#permitted(presented, 'publish-round', ({ keyId }, sql, now) => {
      const { plan } = this.#plan
      const changed = publishRound(sql, this.#id, plan, round, now)
      if (changed) note(sql, { at: now, key: keyId, action: 'publish-round', subject: { round } })
      return standingRound(sql, plan, round)
    })
  }

  /** @param reason that everybody may read */
  async retract(presented: Presented, round: string, reason: string | null): Promise<Outcome<StandingRound>> {
    return this.#permitted(presented, 'retract-round', ({ keyId }, sql, now) => {
      const changed = retractRound(sql, round, reason, now)
      if (changed) note(sql, { at: now, key: keyId, action: 'retract-round', subject: { round } })
      return standingRound(sql, this.#plan.plan, round)
    })
  }

  async readRelease(
    presented: Presented,
    operation: 'read-release' | 'read-feed',
    round: string,
  ): Promise<Outcome<ReadRelease>> {
    return this.#permitted(presented, operation, (grant, sql) => ({
      known: { grant, published: publishedRounds(sql, this.#plan.plan) },
      release: readRelease(sql, round),
      template: JSON.stringify(this.#plan.plan.template),
      rounds: this.#plan.plan.rounds,
    }))
  }

  /** A session that stands for a funder's key in a browser. */
  async openSession(presented: Presented): Promise<Outcome<string>> {
    const outcome = await this.#permitted(presented, 'open-session', ({ keyId }) => keyId)
    if (!outcome.done) return outcome
    return { done: true, value: await writeSession(this.#plan.sessionSecret, outcome.value, new Date()) }
  }

  /** An object that nobody created has no tables to look into. */
  get #exists(): boolean {
    this.#wasCreated ||= tablesExist(this.ctx.storage.sql)
    return this.#wasCreated
  }

  get #id(): string {
    return this.ctx.id.toString()
  }

  /** The plan never changes, so it is read and checked once. */
  get #plan(): StoredPlan {
    this.#stored ??= readPlan(this.ctx.storage.sql)
    return this.#stored
  }

  #view(organisation: string | null): ProgrammeView {
    const { sql } = this.ctx.storage
    const { plan } = this.#plan
    const { name, kinds, template } = plan
    const [owner] = sql
      .exec<{ id: string; name: string }>('SELECT id, name FROM organisations WHERE id = ?', organisation)
      .toArray()
    return {
      programme: this.#id,
      name,
      kinds,
      ...(plan.disclosure === 'named'
        ? { disclosure: plan.disclosure }
        : { disclosure: plan.disclosure, threshold: plan.threshold }),
      template: { id: template.instrument.id, version: template.instrument.version },
      rounds: standingRounds(sql, plan),
      organisation: owner ?? null,
    }
  }

  async #keyIdOf(session: string): Promise<string | undefined> {
    if (!this.#exists) return undefined
    return readSession(this.#plan.sessionSecret, session, new Date())
  }

  /** Finds the key, decides, notes its use and does the work: all in one transaction, or nothing. */
  async #permitted<Value>(
    presented: Presented,
    operation: Operation,
    work: (grant: Grant, sql: SqlStorage, now: Date) => Value,
  ): Promise<Outcome<Value>> {
    const { storage } = this.ctx
    const keyId = presented.by === 'session' ? await this.#keyIdOf(presented.session) : undefined
    if (presented.by === 'session' && keyId === undefined) {
      return { done: false, refusal: { kind: 'key-expired' } }
    }
    return outcomeOf(() =>
      storage.transactionSync(() => {
        const now = new Date()
        const grant = this.#findGrant(presented, keyId)
        const decision = decide(grant, operation, presented.by, now)
        if (grant === undefined || decision !== 'permitted') {
          throw new Refused(decision === 'permitted' ? 'key-unknown' : decision)
        }
        noteUse(storage.sql, grant.keyId, now)
        return work(grant, storage.sql, now)
      }),
    )
  }

  #findGrant(presented: Presented, sessionKeyId: string | undefined): Grant | undefined {
    const { sql } = this.ctx.storage
    if (!this.#exists) return undefined
    return sessionKeyId === undefined
      ? findGrant(sql, 'digest', presented.digest)
      : findGrant(sql, 'id', sessionKeyId)
  }
}

function organisationOf(grant: Grant): string {
  if (grant.organisation === null) throw new Refused('key-not-sufficient')
  return grant.organisation
}
