import type { Plan } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { presentedFor } from '../access/presented.ts'
import { answerRelease } from '../release/answer.ts'
import { releaseAsCsv } from '../release/release-csv.ts'
import { type MitraApp, parameter, patterns } from './routes.ts'

export function releaseRoutes(app: MitraApp): void {
  app.get(patterns.releaseJson, async (context) => {
    const presented = await presentedFor(context, 'read-release')
    return answerRelease(context, presented, {
      operation: 'read-release',
      round: parameter(context, 'round'),
      format: 'json',
      type: 'application/json',
      encode: (release) => JSON.stringify(release),
    })
  })

  app.get(patterns.releaseCsv, async (context) => {
    const presented = await presentedFor(context, 'read-feed')
    const { language } = context.var
    return answerRelease(context, presented, {
      operation: 'read-feed',
      round: parameter(context, 'round'),
      format: 'csv',
      type: 'text/csv; charset=utf-8',
      encode: (release: Release, template: Plan['template']) =>
        releaseAsCsv(release, template.wording[language], language),
    })
  })
}
