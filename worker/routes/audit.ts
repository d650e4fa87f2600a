import { type AuditPage, auditBeforeSchema } from '../../shared/messages/audit.ts'
import { presentedFor } from '../access/presented.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { readQuery } from '../web/body.ts'
import { type MitraApp, patterns } from './routes.ts'

export function auditRoute(app: MitraApp): void {
  app.get(patterns.audit, async (context) => {
    const presented = await presentedFor(context, 'read-audit')
    const before = readQuery(context, 'before', auditBeforeSchema)
    const programme = reachProgramme(context.env, presented.programme)
    const page: AuditPage = requireDone(await programme.audit(presented, before))
    return context.json(page)
  })
}
