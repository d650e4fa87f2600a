import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { Refused } from '../refused.ts'
import { setState, stateOf } from './rounds.ts'
import { standingSubmissions } from './submissions.ts'

/**
 * Publishes a closed round from the submissions that stand in it: one immutable row. Publishing again changes nothing.
 * It runs as one transaction without a pause, so there is no half-published state to resume.
 *
 * @returns whether anything changed
 * @throws Refused when the round is still open
 */
export function publishRound(
  sql: SqlStorage,
  programme: string,
  plan: Plan,
  round: string,
  now: Date,
): boolean {
  const state = stateOf(sql, round)
  if (state === 'published') return false
  const planned = plan.rounds.find(({ id }) => id === round)
  if (state === 'open' || planned === undefined) throw new Refused('round-not-closed')
  const { id, version } = plan.template.instrument
  const release: Release = {
    programme,
    programmeName: plan.name,
    disclosure: plan.disclosure,
    threshold: plan.threshold,
    round: planned,
    template: { id, version },
    publishedAt: now.toISOString(),
    results: publish(plan, standingSubmissions(sql, round)),
  }
  sql.exec(
    'INSERT INTO releases (round, published_at, release) VALUES (?, ?, ?)',
    round,
    release.publishedAt,
    JSON.stringify(release),
  )
  setState(sql, round, 'published')
  return true
}

/**
 * The release of a round as its stored JSON.
 *
 * @throws Refused when the round is unknown or not published
 */
export function readRelease(sql: SqlStorage, round: string): string {
  const state = stateOf(sql, round)
  const [row] = sql.exec<{ release: string }>('SELECT release FROM releases WHERE round = ?', round).toArray()
  if (state !== 'published' || row === undefined) throw new Refused('release-not-yet')
  return row.release
}
