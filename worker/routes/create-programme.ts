import type * as z from 'zod'
import { type Fault, under } from '../../shared/faults/fault.ts'
import { type Plan, type ProgrammeCreated, programmeCreationSchema } from '../../shared/messages/plan.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import { templateFaults } from '../../shared/template/template.ts'
import { requireFounder } from '../access/sign-up.ts'
import { Refused } from '../refused.ts'
import { readJson } from '../web/body.ts'
import { type MitraApp, patterns } from './routes.ts'

type AskedTemplate = z.output<typeof programmeCreationSchema>['template']

/** The template whole: a shipped one by its name, one's own checked like a shipped one. */
function planned(asked: AskedTemplate): Plan['template'] {
  if ('id' in asked) {
    const template = findTemplate(asked.id, asked.version)
    if (template === undefined) throw new Refused('template-unknown')
    const { wording, ...instrument } = template
    return { instrument, wording: { id: wording.id, en: wording.en } }
  }
  const faults = templateFaults(asked.instrument, asked.wording)
  if (faults.length > 0) throw new Refused('invalid-content', { faults: under('template', faults) })
  return asked
}

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

/** A programme that anyone may create takes this many organisations: enough for a network, too few to fill the storage. */
const mostOrganisationsOfAnyone = 200

/** Pages of this host would show its words, whoever wrote them. */
const ownTemplate: Fault = {
  path: 'template',
  words: {
    id: 'Tanpa rahasia operator hanya templat bawaan yang dapat dipakai: sebutkan id dan versinya.',
    en: 'Without the operator’s secret only a shipped template can be used: name its id and version.',
  },
}

export function createProgrammeRoute(app: MitraApp): void {
  app.post(patterns.programmes, async (context) => {
    const founder = await requireFounder(context)
    const creation = await readJson(context, programmeCreationSchema)
    const repeated = [
      ...repeatedFaults(
        'rounds',
        creation.rounds.map(({ id }) => id),
      ),
      ...repeatedFaults('kinds', creation.kinds),
    ]
    if (repeated.length > 0) throw new Refused('invalid-content', { faults: repeated })
    if (founder === 'anyone' && 'instrument' in creation.template) {
      throw new Refused('invalid-content', { faults: [ownTemplate] })
    }
    const id = context.env.PROGRAMMES.newUniqueId()
    const plan = { ...creation, template: planned(creation.template) }
    const coordinatorKey = await context.env.PROGRAMMES.get(id).create({
      plan,
      mostOrganisations: founder === 'anyone' ? mostOrganisationsOfAnyone : null,
    })
    const created: ProgrammeCreated = { programme: id.toString(), coordinatorKey }
    return context.json(created, 201)
  })
}
