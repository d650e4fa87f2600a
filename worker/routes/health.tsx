import { checkHealth } from '../health/check.ts'
import { HealthPage } from '../pages/health.tsx'
import { documentOf } from '../pages/layout.tsx'
import { wantsPage } from '../web/wants-page.ts'
import type { MitraApp } from './routes.ts'

/** For whoever watches the service: 200 when every part answers, 503 when one is silent. Nothing of it is cached. */
export function healthRoute(app: MitraApp): void {
  app.get('/health', async (context) => {
    const { language, requestId } = context.var
    const health = await checkHealth(context.env, requestId)
    const status = health.status === 'ok' ? 200 : 503
    const headers = { 'Cache-Control': 'no-store', Vary: 'Accept, Accept-Language' }
    return wantsPage(context)
      ? context.html(documentOf(<HealthPage health={health} language={language} />), status, headers)
      : context.json(health, status, headers)
  })
}
