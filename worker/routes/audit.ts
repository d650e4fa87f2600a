import * as z from 'zod'
import { auditBeforeSchema } from '../../shared/messages/audit.ts'
import { withKey } from '../contract/access.ts'
import { json } from '../contract/answers.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { query } from '../contract/query.ts'
import { serve } from '../contract/serve.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { patterns } from './patterns.ts'

const readAudit = declare({
  id: 'readAudit',
  method: 'get',
  path: patterns.audit,
  parameters: ['programme'],
  query: query(z.object({ before: auditBeforeSchema.optional() })),
  access: withKey('read-audit'),
  tag: 'programmes',
  words: {
    id: {
      summary: 'Membaca jejak audit',
      description:
        'Siapa yang melakukan apa dan kapan, seratus catatan per halaman, yang terbaru lebih dahulu; tidak pernah isinya. Halaman berikutnya diminta dengan before dari halaman ini.',
    },
    en: {
      summary: 'Read the audit trail',
      description:
        'Who did what and when, a hundred entries a page, the newest first; never content. The next page is asked for with this page’s before.',
    },
  },
  answers: {
    200: json('AuditPage', { id: 'Satu halaman jejak audit.', en: 'A page of the audit trail.' }),
  },
})

export function auditRoute(app: MitraApp): void {
  serve(app, readAudit, async ({ context, caller, query: { before } }) => {
    const programme = reachProgramme(context.env, caller.programme)
    return context.json(requireDone(await programme.audit(caller, before)), 200)
  })
}
