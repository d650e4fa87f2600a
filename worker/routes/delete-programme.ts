import { withKeyOrSecret } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { jsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { takeBackAll } from '../library/scorecards.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const deleteProgramme = declare({
  id: 'deleteProgramme',
  method: 'delete',
  path: patterns.programme,
  parameters: ['programme'],
  access: withKeyOrSecret('delete-programme'),
  tag: 'programmes',
  words: {
    id: {
      summary: 'Menghapus program',
      description:
        'Untuk seterusnya: kiriman, terbitan, kunci, jejak audit, dan kartu skor yang dibagikan ikut terhapus; templat yang diterbitkannya tetap ada di pustaka. Kunci-kuncinya tidak dikenal lagi, di mana-mana dalam 8 detik.',
    },
    en: {
      summary: 'Delete a programme',
      description:
        'For good, with its submissions, releases, keys, audit and shared scorecards; templates that it published stay in the library. Its keys are unknown from then on, everywhere within 8 seconds.',
    },
  },
  body: jsonBody('ProgrammeDeletion'),
  answers: {
    200: json('ProgrammeDeleted', { id: 'Programnya sudah tidak ada.', en: 'The programme is no more.' }),
  },
})

export function deleteProgrammeRoute(app: MitraApp): void {
  serve(app, deleteProgramme, async ({ context, caller, parameter, body: { name } }) => {
    const id = parameter('programme')
    const erased = requireDone(await reachProgramme(context.env, id, caller).erase(caller, name))
    // Afterwards: before, a wrong name would have erased them. Should it fail, they end at their own time.
    await takeBackAll(context.env.LIBRARY, id, new Date())
    return context.json(erased, 200)
  })
}
