import { DurableObject } from 'cloudflare:workers'
import type { Fault } from '../../shared/faults/fault.ts'
import type { Language } from '../../shared/language/language.ts'
import type { AuditPage } from '../../shared/messages/audit.ts'
import type { ProgrammeDeleted } from '../../shared/messages/deletion.ts'
import type { ProgrammeImported } from '../../shared/messages/history.ts'
import type {
  KeyIssue,
  KeyIssued,
  KeyList,
  KeyRecord,
  KeyRotated,
  KeyRotation,
} from '../../shared/messages/keys.ts'
import type { ProgrammeView } from '../../shared/messages/programme-view.ts'
import type { Progress } from '../../shared/messages/progress.ts'
import type { Round, StandingRound } from '../../shared/messages/round.ts'
import type { Receipt, Withdrawal } from '../../shared/messages/submission.ts'
import type { Actor } from '../access/actor.ts'
import { decide, decideForOperator, type Grant } from '../access/decision.ts'
import type { KnownKey } from '../access/grants.ts'
import { newKey } from '../access/issue.ts'
import type { Operation } from '../access/operations.ts'
import type { Presented } from '../access/presented.ts'
import { readSession, writeSession } from '../access/session.ts'
import { laterOutcomeOf, type Outcome, outcomeOf, Refused } from '../refused.ts'
import { auditPage, note, noteWhatStood } from './audit.ts'
import { checkSubmission } from './check-submission.ts'
import { contentOf, type SentContent } from './content.ts'
import { encodedLines, streamOf } from './history/encoded-lines.ts'
import { exportLines } from './history/export-lines.ts'
import { HistoryImport } from './history/import-lines.ts'
import { readLines } from './history/read-lines.ts'
import {
  coordinatorFor,
  findGrant,
  keyById,
  listKeys,
  noteUse,
  purposeOf,
  revokeKey,
  type StoredGrant,
  storeKey,
} from './keys.ts'
import { type Founding, openRounds, readPlan, type StoredPlan, storeFounding } from './plan.ts'
import { progressOf } from './progress.ts'
import { publishRound, readRelease, retractRound } from './releases.ts'
import { rotateKey } from './rotation.ts'
import { moveRound, publishedRounds, requireOpen, requireRound, standingRound } from './rounds.ts'
import {
  findStanding,
  isRepeat,
  receiptFor,
  requireNewer,
  storeSubmission,
  withdrawSubmission,
} from './submissions.ts'
import { bringUpToDate, tablesExist } from './tables.ts'
import { viewOf } from './view.ts'

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

/** What an import answers, before the words for whoever asked. */
export type Imported = Omit<ProgrammeImported, 'next'>

/**
 * One programme. Every method but `create`, `import` and `answers` asks for a key first, decides once, and does its work in
 * one transaction: a change and its entry in the audit stand or fall together.
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
   * Called once, for an object whose id is new, after the isolate has decided who may create programmes.
   *
   * @returns the coordinator's key
   * @throws Error when the programme exists
   */
  async create(founding: Founding): Promise<string> {
    if (this.#exists) throw new Error('A programme is created once')
    const { key, digest } = newKey('coordinator', this.#id)
    this.ctx.storage.transactionSync(() => {
      const { sql } = this.ctx.storage
      const now = new Date()
      const { name } = founding.plan
      bringUpToDate(sql)
      storeFounding(sql, founding, now.toISOString())
      openRounds(sql, founding.plan)
      const { id } = storeKey(sql, coordinatorFor(name), digest, now)
      // Whoever signed up holds this key from now on.
      const founder = founding.by === 'anyone' ? id : null
      note(sql, { at: now, key: founder, action: 'create-programme', subject: { name } })
    })
    return key
  }

  /** For the health page: that storage can be read at all. It reads nothing of a programme and tells nothing. */
  async answers(): Promise<void> {
    this.ctx.storage.sql.exec('SELECT 1')
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
    return this.#permitted(presented, operation, ({ organisation }, sql) =>
      viewOf(sql, this.#id, this.#plan.plan, organisation),
    )
  }

  async issueKey(presented: Presented, issue: KeyIssue): Promise<Outcome<KeyIssued>> {
    const { key, digest } = newKey(issue.kind, this.#id)
    return this.#permitted(presented, 'issue-key', ({ keyId }, sql, now) => {
      const record = storeKey(sql, purposeOf(sql, issue, now), digest, now)
      note(sql, { at: now, key: keyId, action: 'issue-key', subject: { key: record.id, kind: record.kind } })
      return { key, record }
    })
  }

  async listKeys(presented: Presented): Promise<Outcome<KeyList>> {
    return this.#permitted(presented, 'list-keys', (_grant, sql) => ({ keys: listKeys(sql) }))
  }

  async rotateKey(presented: Presented, id: string, rotation: KeyRotation): Promise<Outcome<KeyRotated>> {
    return this.#permitted(presented, 'rotate-key', ({ keyId: askedBy }, sql, now) => {
      const { key, digest } = newKey(keyById(sql, id).kind, this.#id)
      const { record, replaced, until } = rotateKey(sql, { id, rotation, askedBy, digest }, now)
      note(sql, {
        at: now,
        key: askedBy,
        action: 'rotate-key',
        subject: { key: id, by: record.id, until },
      })
      return { key, record, replaced }
    })
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
    sent: SentContent,
  ): Promise<Outcome<{ receipt: Receipt; isNew: boolean }>> {
    return this.#permitted(presented, 'submit', (grant, sql, now) => {
      const { plan } = this.#plan
      const { instrument } = plan.template
      const content = contentOf(sent)
      const { revision } = sent
      const key = { round, partnership, organisation: organisationOf(grant) }
      const standing = findStanding(sql, key)
      if (standing !== undefined && isRepeat(standing, content)) {
        return { receipt: receiptFor(instrument, key, content, standing.received_at), isNew: false }
      }
      requireOpen(sql, round)
      checkSubmission(plan, content.submission)
      requireNewer(standing, revision)
      if (standing !== undefined) noteWhatStood(sql, key)
      storeSubmission(sql, key, content, grant.keyId, now.toISOString())
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
    return this.#changeRound(presented, 'close-round', round, (sql) => moveRound(sql, round, 'closed'))
  }

  async reopen(presented: Presented, round: string): Promise<Outcome<StandingRound>> {
    return this.#changeRound(presented, 'reopen-round', round, (sql) => moveRound(sql, round, 'open'))
  }

  async publish(presented: Presented, round: string): Promise<Outcome<StandingRound>> {
    return this.#changeRound(presented, 'publish-round', round, (sql, now) =>
      publishRound(sql, this.#id, this.#plan.plan, round, now),
    )
  }

  /** @param reason that everybody may read */
  async retract(presented: Presented, round: string, reason: string | null): Promise<Outcome<StandingRound>> {
    return this.#changeRound(presented, 'retract-round', round, (sql, now) =>
      retractRound(sql, round, reason, now),
    )
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

  /**
   * Erases the programme with all that it stores. Its keys are unknown from then on; an isolate that remembers one forgets
   * it as it forgets a revoked one.
   *
   * @param name of the programme, letter by letter
   */
  async erase(actor: Actor, name: string): Promise<Outcome<ProgrammeDeleted>> {
    const outcome = await this.#permittedTo(actor, 'delete-programme', (_keyId, _sql, now) => {
      if (name !== this.#plan.plan.name) throw new Refused('invalid-content', { faults: [otherName] })
      return { programme: this.#id, deletedAt: now.toISOString() }
    })
    if (!outcome.done) return outcome
    await this.ctx.storage.deleteAll()
    this.#wasCreated = false
    this.#stored = undefined
    return outcome
  }

  /**
   * The programme with its history as NDJSON, as it stands at this moment.
   *
   * @returns bytes: with answers for the operator, without any for the coordinator
   */
  async export(actor: Actor): Promise<Outcome<ReadableStream<Uint8Array>>> {
    const holds = actor.by === 'operator' ? 'everything' : 'record'
    const outcome = await this.#permittedTo(actor, 'export-programme', (keyId, sql, now) => {
      const telling = { programme: this.#id, plan: this.#plan.plan, holds } as const
      const pieces = encodedLines(exportLines(sql, telling, now))
      note(sql, { at: now, key: keyId, action: 'export-programme', subject: { holds } })
      return pieces
    })
    return outcome.done ? { done: true, value: streamOf(outcome.value) } : outcome
  }

  /**
   * Called once, for an object whose id is new, after the isolate has checked the operator's secret: the programme goes on
   * here with its history. All of it or nothing, as everything is in one transaction.
   *
   * @param history what `export` gave the operator
   * @throws Error when the programme exists
   */
  async import(history: ReadableStream<Uint8Array>): Promise<Outcome<Imported>> {
    if (this.#exists) throw new Error('A programme is created once')
    const { key, digest } = newKey('coordinator', this.#id)
    const { storage } = this.ctx
    return laterOutcomeOf(() =>
      storage.transaction(async () => {
        const now = new Date()
        bringUpToDate(storage.sql)
        const lines = new HistoryImport(storage.sql, this.#id, now)
        for await (const { line, number } of readLines(history)) lines.take(line, number)
        const { plan, from, organisations, submissions } = lines.finish()
        storeKey(storage.sql, coordinatorFor(plan.name), digest, now)
        note(storage.sql, { at: now, key: null, action: 'import-programme', subject: { from } })
        return { programme: this.#id, coordinatorKey: key, organisations, submissions }
      }),
    )
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

  /**
   * Changes where a round stands and notes it, both under the operation's name.
   *
   * @param change says whether it changed anything: a repeat is harmless and noted nowhere
   */
  async #changeRound(
    presented: Presented,
    operation: 'close-round' | 'reopen-round' | 'publish-round' | 'retract-round',
    round: string,
    change: (sql: SqlStorage, now: Date) => boolean,
  ): Promise<Outcome<StandingRound>> {
    return this.#permitted(presented, operation, ({ keyId }, sql, now) => {
      if (change(sql, now)) note(sql, { at: now, key: keyId, action: operation, subject: { round } })
      return standingRound(sql, this.#plan.plan, round)
    })
  }

  async #keyIdOf(session: string): Promise<string | undefined> {
    if (!this.#exists) return undefined
    return readSession(this.#plan.sessionSecret, session, new Date())
  }

  /** The same for what the operator may ask for too; there is no id of a key then. */
  async #permittedTo<Value>(
    actor: Actor,
    operation: Operation,
    work: (keyId: string | null, sql: SqlStorage, now: Date) => Value,
  ): Promise<Outcome<Value>> {
    if (actor.by !== 'operator') {
      return this.#permitted(actor, operation, ({ keyId }, sql, now) => work(keyId, sql, now))
    }
    const { storage } = this.ctx
    return outcomeOf(() =>
      storage.transactionSync(() => {
        const decision = decideForOperator(operation)
        if (decision !== 'permitted') throw new Refused(decision)
        if (!this.#exists) throw new Refused('not-found')
        return work(null, storage.sql, new Date())
      }),
    )
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
        noteUse(storage.sql, grant, now)
        return work(grant, storage.sql, now)
      }),
    )
  }

  #findGrant(presented: Presented, sessionKeyId: string | undefined): StoredGrant | undefined {
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

const otherName: Fault = {
  path: 'name',
  words: {
    id: 'Tulis nama program persis seperti namanya, termasuk huruf besar dan spasinya.',
    en: 'Write the programme’s name exactly as it is, with its capitals and spaces.',
  },
}
