import type * as z from 'zod'
import { type Fault, under } from '../../shared/faults/fault.ts'
import type { Plan, ProgrammeCreated, programmeCreationSchema } from '../../shared/messages/plan.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import { templateFaults } from '../../shared/template/template.ts'
import { withOperatorSecret } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { jsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { Refused } from '../refused.ts'
import { patterns } from './patterns.ts'

const createProgramme = declare({
  id: 'createProgramme',
  method: 'post',
  path: patterns.programmes,
  access: withOperatorSecret,
  tag: 'programmes',
  words: {
    id: {
      summary: 'Membuat program',
      description:
        'Rencananya tetap sejak saat ini. Kunci koordinator hanya ditampilkan sekali, dalam jawaban ini.',
    },
    en: {
      summary: 'Create a programme',
      description: 'Its plan is fixed from here on. The coordinator’s key is shown once, in this answer.',
    },
  },
  body: jsonBody('ProgrammeCreation'),
  answers: {
    201: json('ProgrammeCreated', { id: 'Program sudah dibuat.', en: 'The programme is created.' }),
  },
  refuses: ['template-unknown'],
})

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

export function createProgrammeRoute(app: MitraApp): void {
  serve(app, createProgramme, async ({ context, body: creation }) => {
    const repeated = [
      ...repeatedFaults(
        'rounds',
        creation.rounds.map(({ id }) => id),
      ),
      ...repeatedFaults('kinds', creation.kinds),
    ]
    if (repeated.length > 0) throw new Refused('invalid-content', { faults: repeated })
    const id = context.env.PROGRAMMES.newUniqueId()
    const plan = { ...creation, template: planned(creation.template) }
    const coordinatorKey = await context.env.PROGRAMMES.get(id).create(plan)
    const created: ProgrammeCreated = { programme: id.toString(), coordinatorKey }
    return context.json(created, 201)
  })
}
