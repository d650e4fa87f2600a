import { forEverybody } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { serve } from '../contract/serve.ts'
import { patterns } from './patterns.ts'

const seeHealth = declare({
  id: 'seeHealth',
  method: 'get',
  path: patterns.health,
  access: forEverybody,
  tag: 'service',
  words: {
    id: { summary: 'Melihat keadaan Worker', description: 'Untuk pemantauan.' },
    en: { summary: 'See how the Worker is', description: 'For whoever watches over it.' },
  },
  answers: { 200: json('Health', { id: 'Worker berjalan.', en: 'The Worker runs.' }) },
})

export function healthRoute(app: MitraApp): void {
  serve(app, seeHealth, ({ context }) => context.json({ status: 'ok' as const }, 200))
}
