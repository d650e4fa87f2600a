import type { Plan } from '../../shared/messages/plan.ts'
import type { RoundState, StandingRound } from '../../shared/messages/round.ts'
import { Refused } from '../refused.ts'

/** The plan's rounds in its order, each with where it stands. */
export function standingRounds(sql: SqlStorage, plan: Plan): StandingRound[] {
  return plan.rounds.map((round) => ({ ...round, state: stateOf(sql, round.id) }))
}

/** @throws Refused when the programme has no such round */
export function standingRound(sql: SqlStorage, plan: Plan, round: string): StandingRound {
  const planned = plan.rounds.find(({ id }) => id === round)
  if (planned === undefined) throw new Refused('round-unknown')
  return { ...planned, state: stateOf(sql, round) }
}

/** @throws Refused when the programme has no such round */
export function requireRound(sql: SqlStorage, round: string): void {
  stateOf(sql, round)
}

/** @throws Refused unless the round takes submissions: a closed one may be opened again, a published one may not */
export function requireOpen(sql: SqlStorage, round: string): void {
  const state = stateOf(sql, round)
  if (state !== 'open') throw new Refused(state === 'closed' ? 'round-not-open' : 'round-published')
}

/** @throws Refused when the programme has no such round */
export function stateOf(sql: SqlStorage, round: string): RoundState {
  type Row = { state: RoundState }
  const [row] = sql.exec<Row>('SELECT state FROM rounds WHERE id = ?', round).toArray()
  if (row === undefined) throw new Refused('round-unknown')
  return row.state
}

export function setState(sql: SqlStorage, round: string, state: RoundState): void {
  sql.exec('UPDATE rounds SET state = ? WHERE id = ?', state, round)
}

/**
 * Closes a round to submissions, or opens it again. What stands already is answered as it stands, so that a repeat is
 * harmless.
 *
 * @returns whether anything changed
 * @throws Refused when the round is published: that is for good
 */
export function moveRound(sql: SqlStorage, round: string, to: 'open' | 'closed'): boolean {
  const state = stateOf(sql, round)
  if (state === 'published') throw new Refused('round-published')
  if (state === to) return false
  setState(sql, round, to)
  return true
}
