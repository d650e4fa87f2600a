import type { Fault } from '../../shared/faults/fault.ts'
import { type ProgrammeCreated, programmeCreationSchema } from '../../shared/messages/plan.ts'
import { requireOperator } from '../access/operator.ts'
import { plannedTemplate } from '../library/planned.ts'
import { Refused } from '../refused.ts'
import { readJson } from '../web/body.ts'
import { type MitraApp, patterns } from './routes.ts'

function repeatedFaults(path: string, values: readonly string[]): Fault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            path: `${path}.${index}`,
            words: { id: `${value} tertulis dua kali.`, en: `${value} is there twice.` },
          },
        ],
  )
}

export function createProgrammeRoute(app: MitraApp): void {
  app.post(patterns.programmes, async (context) => {
    await requireOperator(context)
    const creation = await readJson(context, programmeCreationSchema)
    const repeated = [
      ...repeatedFaults(
        'rounds',
        creation.rounds.map(({ id }) => id),
      ),
      ...repeatedFaults('kinds', creation.kinds),
    ]
    if (repeated.length > 0) throw new Refused('invalid-content', { faults: repeated })
    const id = context.env.PROGRAMMES.newUniqueId()
    const plan = { ...creation, template: await plannedTemplate(context.env.LIBRARY, creation.template) }
    const coordinatorKey = await context.env.PROGRAMMES.get(id).create(plan)
    const created: ProgrammeCreated = { programme: id.toString(), coordinatorKey }
    return context.json(created, 201)
  })
}
