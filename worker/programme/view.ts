import type { Plan } from '../../shared/messages/plan.ts'
import type { ProgrammeView } from '../../shared/messages/programme-view.ts'
import { standingRounds } from './rounds.ts'

/**
 * What everybody with a key may know of a programme.
 *
 * @param programme its id
 * @param organisation that the key belongs to; null where it belongs to none
 */
export function viewOf(
  sql: SqlStorage,
  programme: string,
  plan: Plan,
  organisation: string | null,
): ProgrammeView {
  const { name, kinds, template } = plan
  const [owner] = sql
    .exec<{ id: string; name: string }>('SELECT id, name FROM organisations WHERE id = ?', organisation)
    .toArray()
  return {
    programme,
    name,
    kinds,
    ...(plan.disclosure === 'named'
      ? { disclosure: plan.disclosure }
      : { disclosure: plan.disclosure, threshold: plan.threshold }),
    template: { id: template.instrument.id, version: template.instrument.version },
    rounds: standingRounds(sql, plan),
    organisation: owner ?? null,
  }
}
