import { type AuditEntry, type AuditPage, auditEntrySchema } from '../../shared/messages/audit.ts'
import type { NaturalKey } from './submissions.ts'

/** Keeps each action with its own subject. */
type EventOf<Entry> = Entry extends AuditEntry ? Pick<Entry, 'action' | 'subject'> : never

/** That something was submitted is read from the submission's own row, so it is not noted. */
type Noted = Exclude<EventOf<AuditEntry>, { action: 'submit' }>

function insert(sql: SqlStorage, { at, key, action, subject }: Omit<AuditEntry, 'number'>): void {
  sql.exec(
    'INSERT INTO audit (at, key, action, subject) VALUES (?, ?, ?, ?)',
    at,
    key,
    action,
    JSON.stringify(subject),
  )
}

/** Notes who did what and when, in the transaction of the change itself: the acting key's id is null for the operator. */
export function note(
  sql: SqlStorage,
  entry: Noted & { readonly at: Date; readonly key: string | null },
): void {
  insert(sql, { ...entry, at: entry.at.toISOString() })
}

/** Takes over an entry that another Worker noted. */
export function noteAgain(sql: SqlStorage, entry: AuditEntry): void {
  insert(sql, entry)
}

/** All that is noted, the oldest first; not what submissions' rows say of their sending. */
export function* notedEntries(sql: SqlStorage): Generator<AuditEntry> {
  type Row = { at: string; key: string | null; action: string; subject: string }
  let number = 0
  for (const row of sql.exec<Row>('SELECT at, key, action, subject FROM audit ORDER BY number')) {
    number += 1
    yield auditEntrySchema.parse({ ...row, subject: JSON.parse(row.subject), number })
  }
}

/** Moves into the audit what a submission's row says of its sending, before the row is replaced. */
export function noteWhatStood(sql: SqlStorage, { round, organisation, partnership }: NaturalKey): void {
  sql.exec(
    `INSERT INTO audit (at, key, action, subject) SELECT at, key, action, subject FROM submitted
     WHERE round = ? AND organisation = ? AND partnership = ?`,
    round,
    organisation,
    partnership,
  )
}

const entriesOfPage = 100

function entriesIn(sql: SqlStorage): number {
  return sql
    .exec<{ entries: number }>(
      'SELECT (SELECT COUNT(*) FROM audit) + (SELECT COUNT(*) FROM submissions) AS entries',
    )
    .one().entries
}

/**
 * A page of the audit, the newest first. An entry's number is its place in time, which stays the same when the entry moves
 * from its submission's row into the table: both are ordered by what an entry says.
 *
 * @param before the number of the entry that the page goes back from; undefined for the newest
 */
export function auditPage(sql: SqlStorage, before: number | undefined): AuditPage {
  const all = entriesIn(sql)
  const newest = Math.min(all, (before ?? all + 1) - 1)
  const rows = sql
    .exec<{ at: string; key: string | null; action: string; subject: string }>(
      `SELECT at, key, action, subject FROM audit_trail
       ORDER BY at DESC, action DESC, subject DESC, key DESC LIMIT ? OFFSET ?`,
      entriesOfPage,
      all - newest,
    )
    .toArray()
  const entries = rows.map((row, index) =>
    auditEntrySchema.parse({ ...row, subject: JSON.parse(row.subject), number: newest - index }),
  )
  const oldest = newest - entries.length + 1
  return { entries, before: oldest > 1 ? oldest : null }
}
