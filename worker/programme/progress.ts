import type { Language } from '../../shared/language/language.ts'
import type { Plan } from '../../shared/messages/plan.ts'
import type { Progress } from '../../shared/messages/progress.ts'
import { previewOf } from './preview.ts'
import { stateOf } from './rounds.ts'
import { sendersOf } from './senders.ts'

/**
 * How far a round has come: who has sent, and of a closed one what it would show.
 *
 * @throws Refused when the programme has no such round
 */
export function progressOf(sql: SqlStorage, plan: Plan, round: string, language: Language): Progress {
  const state = stateOf(sql, round)
  const preview = previewOf(sql, plan, round, language)
  return { round, state, preview, organisations: sendersOf(sql, round) }
}
