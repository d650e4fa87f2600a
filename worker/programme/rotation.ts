import type { KeyRecord, KeyRotation } from '../../shared/messages/keys.ts'
import { Refused } from '../refused.ts'
import { keyById, storeKey } from './keys.ts'
import { keepingItRunnable } from './runnable.ts'

const millisecondsInAnHour = 60 * 60 * 1000

const isOver = ({ revokedAt, expiresAt, replacedBy }: KeyRecord, now: Date): boolean =>
  revokedAt !== null || replacedBy !== null || (expiresAt !== null && Date.parse(expiresAt) <= now.getTime())

/** The old key ends after the overlap, or when it would have ended anyway. */
function endOf({ expiresAt }: KeyRecord, { overlap }: KeyRotation, now: Date): string {
  const end = new Date(now.getTime() + overlap * millisecondsInAnHour).toISOString()
  return expiresAt !== null && expiresAt < end ? expiresAt : end
}

/** A new key in the place of another: of the same kind, for the same holder, with the same end. */
export interface Rotation {
  /** The old key. */
  readonly id: string
  readonly rotation: KeyRotation
  /** The id of the key that asks for it. */
  readonly askedBy: string
  /** Of the new key. */
  readonly digest: string
}

/**
 * Replaces a key that still works, once: the new one works from now on, the old one until the overlap is over.
 *
 * @throws Refused when there is no such key, when it works no more or has a replacement, and when a key would end itself
 *   at once: if the answer were lost on the way, nobody would have the new one
 */
export function rotateKey(
  sql: SqlStorage,
  { id, rotation, askedBy, digest }: Rotation,
  now: Date,
): { readonly record: KeyRecord; readonly replaced: KeyRecord; readonly until: string } {
  const old = keyById(sql, id)
  if (isOver(old, now)) throw new Refused('key-over')
  if (id === askedBy && rotation.overlap === 0) {
    const words = {
      id: 'Kunci yang mengganti dirinya sendiri harus bertahan sedikitnya satu jam, supaya tidak ada yang terkunci bila jawabannya hilang di jalan.',
      en: 'A key that replaces itself needs at least one hour, so that nobody is locked out if the answer is lost on its way.',
    }
    throw new Refused('invalid-content', { faults: [{ path: 'overlap', words }] })
  }
  const until = endOf(old, rotation, now)
  const record = keepingItRunnable(sql, now, () => {
    const stored = storeKey(sql, old, digest, now)
    sql.exec('UPDATE keys SET expires_at = ?, replaced_by = ? WHERE id = ?', until, stored.id, id)
    return stored
  })
  return { record, replaced: { ...old, expiresAt: until, replacedBy: record.id }, until }
}
