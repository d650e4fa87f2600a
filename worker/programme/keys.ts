import type { KeyKind } from '../../shared/messages/key.ts'
import type { KeyIssue, KeyRecord } from '../../shared/messages/keys.ts'
import type { Grant } from '../access/decision.ts'
import { Refused } from '../refused.ts'

type Row = {
  id: string
  kind: KeyKind
  label: string
  organisation: string | null
  created_at: string
  expires_at: string | null
  revoked_at: string | null
  last_used_on: string | null
}

const columns = 'id, kind, label, organisation, created_at, expires_at, revoked_at, last_used_on'

function recordOf(row: Row): KeyRecord {
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    organisation: row.organisation,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedOn: row.last_used_on,
  }
}

/** The key as the decision needs it, found by its digest or its id; undefined when there is none. */
export function findGrant(sql: SqlStorage, by: 'digest' | 'id', value: string): Grant | undefined {
  const [row] = sql.exec<Row>(`SELECT ${columns} FROM keys WHERE ${by} = ?`, value).toArray()
  if (row === undefined) return undefined
  return {
    keyId: row.id,
    kind: row.kind,
    organisation: row.organisation,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}

/** Notes the day of a key's last use, with one write a day at most. */
export function noteUse(sql: SqlStorage, keyId: string, now: Date): void {
  const today = now.toISOString().slice(0, 10)
  const [row] = sql
    .exec<{ used: string | null }>('SELECT last_used_on AS used FROM keys WHERE id = ?', keyId)
    .toArray()
  if (row?.used !== today) sql.exec('UPDATE keys SET last_used_on = ? WHERE id = ?', today, keyId)
}

function organisationName(sql: SqlStorage, id: string): string {
  const [row] = sql.exec<{ name: string }>('SELECT name FROM organisations WHERE id = ?', id).toArray()
  if (row === undefined) throw new Refused('organisation-unknown')
  return row.name
}

interface Owner {
  readonly label: string
  readonly organisation: string | null
}

/** Whom a key is for: an invitation by name makes a new organisation. */
function ownerFor(sql: SqlStorage, issue: KeyIssue, now: Date): Owner {
  if (issue.kind !== 'organisation') return { label: issue.label, organisation: null }
  if ('id' in issue.organisation) {
    const { id } = issue.organisation
    return { label: organisationName(sql, id), organisation: id }
  }
  const { name } = issue.organisation
  const id = crypto.randomUUID()
  sql.exec('INSERT INTO organisations (id, name, invited_at) VALUES (?, ?, ?)', id, name, now.toISOString())
  return { label: name, organisation: id }
}

function requireFuture({ expiresAt }: KeyIssue, now: Date): void {
  if (expiresAt === undefined || Date.parse(expiresAt) > now.getTime()) return
  throw new Refused('invalid-content', {
    faults: [
      {
        path: 'expiresAt',
        words: { id: 'Pilih waktu yang belum lewat.', en: 'Choose a time that is still to come.' },
      },
    ],
  })
}

/**
 * Stores a new key by its digest.
 *
 * @throws Refused when it would have expired already, or is for an organisation that is not there
 */
export function storeKey(sql: SqlStorage, issue: KeyIssue, digest: string, now: Date): KeyRecord {
  requireFuture(issue, now)
  const { label, organisation } = ownerFor(sql, issue, now)
  const expiresAt = issue.expiresAt === undefined ? null : new Date(issue.expiresAt).toISOString()
  const row: Row = {
    id: crypto.randomUUID(),
    kind: issue.kind,
    label,
    organisation,
    created_at: now.toISOString(),
    expires_at: expiresAt,
    revoked_at: null,
    last_used_on: null,
  }
  sql.exec(
    'INSERT INTO keys (id, digest, kind, label, organisation, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.id,
    digest,
    row.kind,
    row.label,
    row.organisation,
    row.created_at,
    row.expires_at,
  )
  return recordOf(row)
}

/** All keys ever issued, the newest last. */
export function listKeys(sql: SqlStorage): KeyRecord[] {
  return sql.exec<Row>(`SELECT ${columns} FROM keys ORDER BY created_at, id`).toArray().map(recordOf)
}

function validCoordinatorKeys(sql: SqlStorage, now: Date): string[] {
  return sql
    .exec<{ id: string }>(
      `SELECT id FROM keys WHERE kind = 'coordinator' AND revoked_at IS NULL
       AND (expires_at IS NULL OR expires_at > ?)`,
      now.toISOString(),
    )
    .toArray()
    .map(({ id }) => id)
}

/**
 * Revokes a key for good; one that is revoked already is answered as it stands.
 *
 * @throws Refused when there is no such key, or when nobody could run the programme without it
 */
export function revokeKey(
  sql: SqlStorage,
  id: string,
  now: Date,
): { readonly record: KeyRecord; readonly changed: boolean } {
  const [row] = sql.exec<Row>(`SELECT ${columns} FROM keys WHERE id = ?`, id).toArray()
  if (row === undefined) throw new Refused('not-found')
  if (row.revoked_at !== null) return { record: recordOf(row), changed: false }
  const remaining = validCoordinatorKeys(sql, now).filter((other) => other !== id)
  if (row.kind === 'coordinator' && remaining.length === 0) throw new Refused('last-coordinator-key')
  const revokedAt = now.toISOString()
  sql.exec('UPDATE keys SET revoked_at = ? WHERE id = ?', revokedAt, id)
  return { record: recordOf({ ...row, revoked_at: revokedAt }), changed: true }
}
