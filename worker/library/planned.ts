import type * as z from 'zod'
import { under } from '../../shared/faults/fault.ts'
import type { Plan, programmeCreationSchema } from '../../shared/messages/plan.ts'
import { templateFaults } from '../../shared/template/template.ts'
import { Refused } from '../refused.ts'
import { findVersion } from './find.ts'

type AskedTemplate = z.output<typeof programmeCreationSchema>['template']

/**
 * The template of a new programme, whole: one that ships with Mitra or stands in the library by its name, one's own
 * checked like a shipped one.
 *
 * @throws Refused when there is no such template, it is deprecated, or one's own has faults
 */
export async function plannedTemplate(library: D1Database, asked: AskedTemplate): Promise<Plan['template']> {
  if ('instrument' in asked) {
    const faults = templateFaults(asked.instrument, asked.wording)
    if (faults.length > 0) throw new Refused('invalid-content', { faults: under('template', faults) })
    return asked
  }
  const found = await findVersion(library, asked)
  if (found === undefined) throw new Refused('template-unknown')
  if (found.deprecated !== null) throw new Refused('template-deprecated')
  return { instrument: found.instrument, wording: found.wording }
}
