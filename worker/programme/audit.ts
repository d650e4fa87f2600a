type Action =
  | 'create-programme'
  | 'issue-key'
  | 'revoke-key'
  | 'submit'
  | 'replace'
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
