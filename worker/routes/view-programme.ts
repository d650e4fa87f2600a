import type { ProgrammeView } from '../../shared/messages/programme-view.ts'
import { presentedFor } from '../access/presented.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { type MitraApp, patterns } from './routes.ts'

export function viewProgrammeRoute(app: MitraApp): void {
  app.get(patterns.programme, async (context) => {
    const presented = await presentedFor(context, 'view-programme')
    const programme = reachProgramme(context.env, presented.programme)
    const view: ProgrammeView = requireDone(await programme.view(presented, 'view-programme'))
    return context.json(view)
  })
}
