import type { RoundChange } from '../../shared/messages/change.ts'
import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import type { Round } from '../../shared/messages/round.ts'
import { changeSince } from '../../shared/publishing/change.ts'
import { Refused } from '../refused.ts'
import { type Figures, figuresOf } from './figures.ts'
import { retractionOf, setRetracted, setState, stateOf } from './rounds.ts'
import { eraseRelease, storedRelease, storeRelease } from './stored-release.ts'
import { tookPartInBoth } from './took-part.ts'

/** Since each round that the plan has before this one and that is published already. */
function changesSince(sql: SqlStorage, plan: Plan, round: Round, figures: Figures): RoundChange[] {
  return plan.rounds
    .slice(0, plan.rounds.indexOf(round))
    .filter(({ id }) => stateOf(sql, id) === 'published')
    .map((since) => {
      const earlier: Release = JSON.parse(readRelease(sql, since.id))
      return changeSince(since, earlier, figures, tookPartInBoth(sql, since.id, round.id))
    })
}

/**
 * Publishes a closed round from the submissions that stand in it, immutable. Publishing again changes nothing.
 * It runs as one transaction without a pause, so there is no half-published state to resume.
 *
 * @returns whether anything changed
 * @throws Refused when the round is still open, or was retracted: a release is never reissued
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
  if (state === 'retracted') throw new Refused('round-retracted')
  const planned = plan.rounds.find(({ id }) => id === round)
  if (state === 'open' || planned === undefined) throw new Refused('round-not-closed')
  const { id, version } = plan.template.instrument
  const figures = figuresOf(sql, plan, round)
  const release: Release = {
    programme,
    programmeName: plan.name,
    round: planned,
    template: { id, version },
    publishedAt: now.toISOString(),
    ...figures,
    changes: changesSince(sql, plan, planned, figures),
  }
  storeRelease(sql, round, release.publishedAt, JSON.stringify(release))
  setState(sql, round, 'published')
  return true
}

/**
 * Takes a release back for good: it is erased, no later one is compared with it, and no tombstone is kept for its sake.
 * Releases that were compared with it before stay as they are. Retracting again changes nothing, not even the reason.
 *
 * @returns whether anything changed
 * @throws Refused when the round is unknown or not published
 */
export function retractRound(sql: SqlStorage, round: string, reason: string | null, now: Date): boolean {
  const state = stateOf(sql, round)
  if (state === 'retracted') return false
  if (state !== 'published') throw new Refused('round-not-published')
  eraseRelease(sql, round)
  sql.exec('UPDATE submissions SET released = 0 WHERE round = ? AND released = 1', round)
  setRetracted(sql, round, { retractedAt: now.toISOString(), reason })
  return true
}

/**
 * The release of a round as its stored JSON.
 *
 * @throws Refused when the round is unknown or not published, or its release was taken back
 */
export function readRelease(sql: SqlStorage, round: string): string {
  const state = stateOf(sql, round)
  const retraction = retractionOf(sql, round)
  if (retraction !== null) throw new Refused('release-retracted', { retraction })
  const release = storedRelease(sql, round)
  if (state !== 'published' || release === undefined) throw new Refused('release-not-yet')
  return release
}
