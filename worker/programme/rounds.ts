import type { Plan } from '../../shared/messages/plan.ts'
import type { Retraction, Round, RoundState, StandingRound } from '../../shared/messages/round.ts'
import { Refused } from '../refused.ts'

type Row = { state: RoundState; retracted_at: string | null; retraction_reason: string | null }

/** @throws Refused when the programme has no such round */
function rowOf(sql: SqlStorage, round: string): Row {
  const [row] = sql
    .exec<Row>('SELECT state, retracted_at, retraction_reason FROM rounds WHERE id = ?', round)
    .toArray()
  if (row === undefined) throw new Refused('round-unknown')
  return row
}

function standing(sql: SqlStorage, round: Round): StandingRound {
  return { ...round, state: stateOf(sql, round.id), retraction: retractionOf(sql, round.id) }
}

/** The plan's rounds in its order, each with where it stands. */
export function standingRounds(sql: SqlStorage, plan: Plan): StandingRound[] {
  return plan.rounds.map((round) => standing(sql, round))
}

/** @throws Refused when the programme has no such round */
export function standingRound(sql: SqlStorage, plan: Plan, round: string): StandingRound {
  const planned = plan.rounds.find(({ id }) => id === round)
  if (planned === undefined) throw new Refused('round-unknown')
  return standing(sql, planned)
}

/** The rounds whose release can be read, in the plan's order. */
export function publishedRounds(sql: SqlStorage, { rounds }: Plan): string[] {
  const published = new Set(
    sql
      .exec<{ id: string }>("SELECT id FROM rounds WHERE state = 'published'")
      .toArray()
      .map(({ id }) => id),
  )
  return rounds.map(({ id }) => id).filter((id) => published.has(id))
}

/** @throws Refused when the programme has no such round */
export function requireRound(sql: SqlStorage, round: string): void {
  stateOf(sql, round)
}

const whyNotOpen = {
  closed: 'round-not-open',
  published: 'round-published',
  retracted: 'round-retracted',
} as const

/** @throws Refused unless the round takes submissions: a closed one may be opened again, others may not */
export function requireOpen(sql: SqlStorage, round: string): void {
  const state = stateOf(sql, round)
  if (state !== 'open') throw new Refused(whyNotOpen[state])
}

/** @throws Refused when the programme has no such round */
export function stateOf(sql: SqlStorage, round: string): RoundState {
  return rowOf(sql, round).state
}

export function setState(sql: SqlStorage, round: string, state: Exclude<RoundState, 'retracted'>): void {
  sql.exec('UPDATE rounds SET state = ? WHERE id = ?', state, round)
}

/** That a round was retracted; null when it was not. */
export function retractionOf(sql: SqlStorage, round: string): Retraction | null {
  const { retracted_at: retractedAt, retraction_reason: reason } = rowOf(sql, round)
  return retractedAt === null ? null : { retractedAt, reason }
}

/** From here on nothing changes the round. */
export function setRetracted(sql: SqlStorage, round: string, { retractedAt, reason }: Retraction): void {
  sql.exec(
    "UPDATE rounds SET state = 'retracted', retracted_at = ?, retraction_reason = ? WHERE id = ?",
    retractedAt,
    reason,
    round,
  )
}

/**
 * Closes a round to submissions, or opens it again. What stands already is answered as it stands, so that a repeat is
 * harmless.
 *
 * @returns whether anything changed
 * @throws Refused when the round is published or retracted: that is for good
 */
export function moveRound(sql: SqlStorage, round: string, to: 'open' | 'closed'): boolean {
  const state = stateOf(sql, round)
  if (state === 'published' || state === 'retracted') throw new Refused(whyNotOpen[state])
  if (state === to) return false
  setState(sql, round, to)
  return true
}

/** Takes over from another Worker where a round stands. */
export function takeOverRound(
  sql: SqlStorage,
  id: string,
  state: RoundState,
  retraction: Retraction | null,
): void {
  sql.exec(
    'INSERT INTO rounds (id, state, retracted_at, retraction_reason) VALUES (?, ?, ?, ?)',
    id,
    state,
    retraction?.retractedAt ?? null,
    retraction?.reason ?? null,
  )
}
