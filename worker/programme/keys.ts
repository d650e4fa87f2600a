import type { KeyKind } from '../../shared/messages/key.ts'
import type { KeyIssue, KeyRecord } from '../../shared/messages/keys.ts'
import type { Grant } from '../access/decision.ts'
import { Refused } from '../refused.ts'
import { addOrganisation, organisationById } from './organisations.ts'
import { keepingItRunnable } from './runnable.ts'

type Row = {
  id: string
  kind: KeyKind
  label: string
  organisation: string | null
  created_at: string
  expires_at: string | null
  revoked_at: string | null
  last_used_on: string | null
  replaced_by: string | null
}

const columns = 'id, kind, label, organisation, created_at, expires_at, revoked_at, last_used_on, replaced_by'

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
    replacedBy: row.replaced_by,
  }
}

/** What decides, with the day (UTC) that is noted as the key's last; null when it was never used. */
export type StoredGrant = Grant & Pick<KeyRecord, 'lastUsedOn'>

type GrantRow = Pick<Row, 'id' | 'kind' | 'organisation' | 'expires_at' | 'revoked_at' | 'last_used_on'>

/** The key as the decision needs it, found by its digest or its id; undefined when there is none. */
export function findGrant(sql: SqlStorage, by: 'digest' | 'id', value: string): StoredGrant | undefined {
  const [row] = sql
    .exec<GrantRow>(
      `SELECT id, kind, organisation, expires_at, revoked_at, last_used_on FROM keys WHERE ${by} = ?`,
      value,
    )
    .toArray()
  if (row === undefined) return undefined
  return {
    keyId: row.id,
    kind: row.kind,
    organisation: row.organisation,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedOn: row.last_used_on,
  }
}

/** Notes the day of a key's last use, with one write a day at most. */
export function noteUse(sql: SqlStorage, { keyId, lastUsedOn }: StoredGrant, now: Date): void {
  const today = now.toISOString().slice(0, 10)
  if (lastUsedOn !== today) sql.exec('UPDATE keys SET last_used_on = ? WHERE id = ?', today, keyId)
}

/** Whom a key is for, and until when. */
export type KeyPurpose = Pick<KeyRecord, 'kind' | 'label' | 'organisation' | 'expiresAt'>

/** The key with which a programme begins: without an end, so that it can always be run. */
export function coordinatorFor(programmeName: string): KeyPurpose {
  return { kind: 'coordinator', label: programmeName, organisation: null, expiresAt: null }
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
 * Whom a new key is for. An invitation by name makes a new organisation.
 *
 * @throws Refused when it would have expired already, or is for an organisation that is not there, or again for one that is
 */
export function purposeOf(sql: SqlStorage, issue: KeyIssue, now: Date): KeyPurpose {
  requireFuture(issue, now)
  const { kind } = issue
  const expiresAt = issue.expiresAt === undefined ? null : new Date(issue.expiresAt).toISOString()
  if (kind !== 'organisation') return { kind, label: issue.label, organisation: null, expiresAt }
  const { id, name } =
    'id' in issue.organisation
      ? organisationById(sql, issue.organisation.id)
      : addOrganisation(sql, issue.organisation.name, now)
  return { kind, label: name, organisation: id, expiresAt }
}

/** Stores a new key by its digest. */
export function storeKey(sql: SqlStorage, purpose: KeyPurpose, digest: string, now: Date): KeyRecord {
  const row = sql
    .exec<Row>(
      `INSERT INTO keys (id, digest, kind, label, organisation, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING ${columns}`,
      crypto.randomUUID(),
      digest,
      purpose.kind,
      purpose.label,
      purpose.organisation,
      now.toISOString(),
      purpose.expiresAt,
    )
    .one()
  return recordOf(row)
}

/**
 * Takes over the record of a key that another Worker issued, so that the audit still says whose it was. No key can be found
 * by it: its digest is none of SHA-256.
 */
export function takeOverKey(sql: SqlStorage, record: KeyRecord & { readonly revokedAt: string }): void {
  sql.exec(
    `INSERT INTO keys (digest, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    `elsewhere ${record.id}`,
    record.id,
    record.kind,
    record.label,
    record.organisation,
    record.createdAt,
    record.expiresAt,
    record.revokedAt,
    record.lastUsedOn,
    record.replacedBy,
  )
}

/** All keys ever issued, the newest last. */
export function listKeys(sql: SqlStorage): KeyRecord[] {
  return sql.exec<Row>(`SELECT ${columns} FROM keys ORDER BY created_at, id`).toArray().map(recordOf)
}

/** @throws Refused when there is no such key */
export function keyById(sql: SqlStorage, id: string): KeyRecord {
  const [row] = sql.exec<Row>(`SELECT ${columns} FROM keys WHERE id = ?`, id).toArray()
  if (row === undefined) throw new Refused('not-found')
  return recordOf(row)
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
  const record = keyById(sql, id)
  if (record.revokedAt !== null) return { record, changed: false }
  const revokedAt = now.toISOString()
  keepingItRunnable(sql, now, () => {
    sql.exec('UPDATE keys SET revoked_at = ? WHERE id = ?', revokedAt, id)
  })
  return { record: { ...record, revokedAt }, changed: true }
}
