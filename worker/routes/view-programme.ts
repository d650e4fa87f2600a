import { withKey } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const viewProgramme = declare({
  id: 'viewProgramme',
  method: 'get',
  path: patterns.programme,
  parameters: ['programme'],
  access: withKey('view-programme'),
  tag: 'programmes',
  words: {
    id: {
      summary: 'Melihat program',
      description: 'Nama, putaran dan keadaannya, templat, dan organisasi pemilik kunci.',
    },
    en: {
      summary: 'See the programme',
      description: 'Its name, its rounds and where they stand, its template, and the key’s organisation.',
    },
  },
  answers: {
    200: json('ProgrammeView', { id: 'Programnya.', en: 'The programme.' }),
  },
})

export function viewProgrammeRoute(app: MitraApp): void {
  serve(app, viewProgramme, async ({ context, caller }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.view(caller, 'view-programme')), 200)
  })
}
