import type { NaturalKey } from './submissions.ts'

/** All that is noted beside what it changes; that something was submitted is read from the submission's own row. */
type Action =
  | 'create-programme'
  | 'issue-key'
  | 'rotate-key'
  | 'revoke-key'
  | 'withdraw'
  | 'close-round'
  | 'reopen-round'
  | 'publish-round'

export interface AuditEntry {
  readonly at: Date
  /** The acting key's id; null for the operator. */
  readonly key: string | null
  readonly action: Action
  /** Ids of what was acted on; never content. */
  readonly subject: Readonly<Record<string, string | number>>
}

/** Notes who did what and when, in the transaction of the change itself. */
export function note(sql: SqlStorage, entry: AuditEntry): void {
  sql.exec(
    'INSERT INTO audit (at, key, action, subject) VALUES (?, ?, ?, ?)',
    entry.at.toISOString(),
    entry.key,
    entry.action,
    JSON.stringify(entry.subject),
  )
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
