import type * as z from 'zod'
import type { Plan, programmeCreationSchema } from '../../shared/messages/plan.ts'
import { Refused } from '../refused.ts'
import { findVersion } from './find.ts'

type AskedTemplate = z.output<typeof programmeCreationSchema>['template']

/**
 * The template of a new programme, whole: one that ships with Mitra or stands in the library by its name, one's own
 * as it was sent: its faults are faults of the plan.
 *
 * @throws Refused when there is no such template, or it is deprecated
 */
export async function plannedTemplate(library: D1Database, asked: AskedTemplate): Promise<Plan['template']> {
  if ('instrument' in asked) return asked
  const found = await findVersion(library, asked)
  if (found === undefined) throw new Refused('template-unknown')
  if (found.deprecated !== null) throw new Refused('template-deprecated')
  return { instrument: found.instrument, wording: found.wording }
}
