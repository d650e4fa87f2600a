import { Refused } from '../refused.ts'

/** Until when somebody holds a coordinator's key that works, in ms: Infinity with one that has no end. */
function runnableUntil(sql: SqlStorage, now: Date): number {
  const ends = sql
    .exec<{ end: string | null }>(
      `SELECT expires_at AS "end" FROM keys WHERE kind = 'coordinator' AND revoked_at IS NULL`,
    )
    .toArray()
    .map(({ end }) => (end === null ? Number.POSITIVE_INFINITY : Date.parse(end)))
  return Math.max(now.getTime(), ...ends)
}

/**
 * Makes a change to keys that locks nobody out: no change may bring forward the time after which nobody could run the
 * programme. A programme is created with a coordinator's key without an end, so one without an end always remains;
 * keys with an end may stand beside it.
 *
 * @throws Refused when the change would, for the transaction around it to be undone
 */
export function keepingItRunnable<Value>(sql: SqlStorage, now: Date, change: () => Value): Value {
  const before = runnableUntil(sql, now)
  const value = change()
  if (runnableUntil(sql, now) < before) throw new Refused('last-coordinator-key')
  return value
}
