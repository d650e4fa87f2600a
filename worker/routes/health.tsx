import { forEverybody } from '../contract/access.ts'
import { jsonOrPage } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { checkHealth } from '../health/check.ts'
import { HealthPage } from '../pages/health.tsx'
import { documentOf } from '../pages/layout.tsx'
import { wantsPage } from '../web/wants-page.ts'
import { patterns } from './patterns.ts'

const seeHealth = declare({
  id: 'seeHealth',
  method: 'get',
  path: patterns.health,
  access: forEverybody,
  tag: 'service',
  words: {
    id: {
      summary: 'Melihat keadaan Worker',
      description: 'Untuk pemantauan: versinya, dan apakah penyimpanan program serta pustaka menjawab.',
    },
    en: {
      summary: 'See how the Worker is',
      description:
        'For whoever watches over it: its version, and whether the storage of programmes and the library answer.',
    },
  },
  answers: {
    200: jsonOrPage('Health', { id: 'Semua bagian menjawab.', en: 'Every part answers.' }),
    503: jsonOrPage('Health', { id: 'Sebagian tidak menjawab.', en: 'A part does not answer.' }),
  },
})

export function healthRoute(app: MitraApp): void {
  serve(app, seeHealth, async ({ context }) => {
    const { language, requestId } = context.var
    const health = await checkHealth(context.env, requestId)
    const status = health.status === 'ok' ? 200 : 503
    const headers = { 'Cache-Control': 'no-store', Vary: 'Accept, Accept-Language' }
    return wantsPage(context)
      ? context.html(documentOf(<HealthPage health={health} language={language} />), status, headers)
      : context.json(health, status, headers)
  })
}
