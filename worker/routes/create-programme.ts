import type { Fault } from '../../shared/faults/fault.ts'
import type { ProgrammeCreated } from '../../shared/messages/plan.ts'
import { planFaults } from '../../shared/messages/plan-faults.ts'
import { mostOrganisationsOfAnyone } from '../access/sign-up.ts'
import { forFounders } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { jsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { plannedTemplate } from '../library/planned.ts'
import { Refused } from '../refused.ts'
import { patterns } from './patterns.ts'

const createProgramme = declare({
  id: 'createProgramme',
  method: 'post',
  path: patterns.programmes,
  access: forFounders,
  tag: 'programmes',
  words: {
    id: {
      summary: 'Membuat program',
      description: `Rencananya tetap sejak saat ini. Kunci koordinator hanya ditampilkan sekali, dalam jawaban ini. Bila pendaftaran terbuka, rahasia operator tidak diperlukan; programnya lalu memakai templat bawaan atau dari pustaka dan menerima paling banyak ${mostOrganisationsOfAnyone} organisasi.`,
    },
    en: {
      summary: 'Create a programme',
      description: `Its plan is fixed from here on. The coordinator’s key is shown once, in this answer. Where sign-up is open no secret is needed; the programme then works with a template that ships with Mitra or stands in the library, and takes at most ${mostOrganisationsOfAnyone} organisations.`,
    },
  },
  body: jsonBody('ProgrammeCreation'),
  answers: {
    201: json('ProgrammeCreated', { id: 'Program sudah dibuat.', en: 'The programme is created.' }),
  },
  refuses: ['template-unknown', 'template-code-mistyped', 'template-deprecated'],
})

/** Pages of this host would show its words, whoever wrote them. */
const ownTemplate: Fault = {
  path: 'template',
  words: {
    id: 'Tanpa rahasia operator, templat sendiri tidak dapat dikirim di sini: sebutkan templat bawaan atau templat dari pustaka.',
    en: 'Without the operator’s secret a template of one’s own cannot be sent here: name one that ships with Mitra or stands in the library.',
  },
}

export function createProgrammeRoute(app: MitraApp): void {
  serve(app, createProgramme, async ({ context, caller: founder, body: creation }) => {
    const isLimited = founder === 'anyone'
    if (isLimited && 'instrument' in creation.template) {
      throw new Refused('invalid-content', { faults: [ownTemplate] })
    }
    const plan = { ...creation, template: await plannedTemplate(context.env.LIBRARY, creation.template) }
    const faults = planFaults(plan)
    if (faults.length > 0) throw new Refused('invalid-content', { faults })
    const id = context.env.PROGRAMMES.newUniqueId()
    const mostOrganisations = isLimited ? mostOrganisationsOfAnyone : null
    const founding = { by: founder, plan, mostOrganisations }
    const coordinatorKey = await context.env.PROGRAMMES.get(id).create(founding)
    const created: ProgrammeCreated = { programme: id.toString(), coordinatorKey }
    return context.json(created, 201)
  })
}
