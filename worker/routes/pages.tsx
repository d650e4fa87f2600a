import { addresses } from '../../shared/messages/addresses.ts'
import { presentedFor } from '../access/presented.ts'
import { setSessionCookie } from '../access/session-cookie.ts'
import { CoordinatePage } from '../pages/coordinate.tsx'
import { LandingPage } from '../pages/landing.tsx'
import { documentOf } from '../pages/layout.tsx'
import { ProgrammePage } from '../pages/programme/programme.tsx'
import { releasePageOf } from '../pages/release-page.tsx'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { answerRelease } from '../release/answer.ts'
import { type MitraApp, parameter, patterns } from './routes.ts'

export function pageRoutes(app: MitraApp): void {
  app.get('/', (context) => context.html(documentOf(<LandingPage language={context.var.language} />)))

  app.get(patterns.coordinate, (context) =>
    context.html(documentOf(<CoordinatePage language={context.var.language} />)),
  )

  app.get(patterns.open, async (context) => {
    const presented = await presentedFor(context, 'open-session')
    const { programme } = presented
    const session = requireDone(await reachProgramme(context.env, programme).openSession(presented))
    setSessionCookie(context, programme, session)
    return context.redirect(addresses.programmePage(programme), 303)
  })

  app.get(patterns.programmePage, async (context) => {
    const presented = await presentedFor(context, 'view-pages')
    const programme = reachProgramme(context.env, presented.programme)
    const view = requireDone(await programme.view(presented, 'view-pages'))
    return context.html(documentOf(<ProgrammePage view={view} language={context.var.language} />))
  })

  app.get(patterns.releasePage, async (context) => {
    const presented = await presentedFor(context, 'read-release')
    const { language } = context.var
    const { origin } = new URL(context.req.url)
    return answerRelease(context, presented, {
      operation: 'read-release',
      round: parameter(context, 'round'),
      format: 'html',
      type: 'text/html; charset=utf-8',
      encode: (release, template) => documentOf(releasePageOf(release, template, language, origin)),
    })
  })
}
