import { type Plan, planSchema } from '../../shared/messages/plan.ts'

/** Stores the plan, which is fixed from here on, and opens its rounds. */
export function storePlan(sql: SqlStorage, plan: Plan, sessionSecret: string, now: Date): void {
  sql.exec(
    'INSERT INTO programme (only_row, plan, session_secret, created_at) VALUES (1, ?, ?, ?)',
    JSON.stringify(plan),
    sessionSecret,
    now.toISOString(),
  )
  for (const round of plan.rounds) sql.exec("INSERT INTO rounds (id, state) VALUES (?, 'open')", round.id)
}

export interface StoredPlan {
  readonly plan: Plan
  /** Signs this programme's sessions. */
  readonly sessionSecret: string
}

export function readPlan(sql: SqlStorage): StoredPlan {
  type Row = { plan: string; session_secret: string }
  const row = sql.exec<Row>('SELECT plan, session_secret FROM programme').one()
  return { plan: planSchema.parse(JSON.parse(row.plan)), sessionSecret: row.session_secret }
}
