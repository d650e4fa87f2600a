import { type Plan, planSchema } from '../../shared/messages/plan.ts'
import type { Founder } from '../access/sign-up.ts'
import { inHexadecimal } from '../digest.ts'

/** A plan, which is fixed from here on, and its limit. */
interface Founded {
  readonly plan: Plan
  /** The most organisations that it takes; null without a limit. */
  readonly mostOrganisations: number | null
}

/** A new programme, and who creates it. */
export interface Founding extends Founded {
  readonly by: Founder
}

/** Stores the plan with a new secret for its sessions. */
export function storeFounding(
  sql: SqlStorage,
  { plan, mostOrganisations }: Founded,
  createdAt: string,
): void {
  const sessionSecret = inHexadecimal(crypto.getRandomValues(new Uint8Array(32)))
  sql.exec(
    `INSERT INTO programme (only_row, plan, session_secret, created_at, most_organisations)
     VALUES (1, ?, ?, ?, ?)`,
    JSON.stringify(plan),
    sessionSecret,
    createdAt,
    mostOrganisations,
  )
}

export function openRounds(sql: SqlStorage, plan: Plan): void {
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
