import { MitraApp } from './contract/mitra-app.ts'
import { Refused } from './refused.ts'
import { assetRoutes } from './routes/assets.ts'
import { auditRoute } from './routes/audit.ts'
import { contractRoutes } from './routes/contract.tsx'
import { createProgrammeRoute } from './routes/create-programme.ts'
import { deleteProgrammeRoute } from './routes/delete-programme.ts'
import { healthRoute } from './routes/health.tsx'
import { historyRoutes } from './routes/history.ts'
import { keyRoutes } from './routes/keys.ts'
import { pageRoutes } from './routes/pages.tsx'
import { portfolioRoutes } from './routes/portfolio.tsx'
import { releaseRoutes } from './routes/release.ts'
import { roundRoutes } from './routes/rounds.ts'
import { scorecardRoutes } from './routes/scorecards.tsx'
import { submissionRoutes } from './routes/submission.ts'
import { templateRoutes } from './routes/templates.tsx'
import { viewProgrammeRoute } from './routes/view-programme.ts'
import { answerProblem } from './web/answer-problem.tsx'
import { aroundEveryRoute } from './web/around-every-route.ts'

const routes: readonly ((app: MitraApp) => void)[] = [
  healthRoute,
  createProgrammeRoute,
  historyRoutes,
  deleteProgrammeRoute,
  viewProgrammeRoute,
  keyRoutes,
  submissionRoutes,
  roundRoutes,
  auditRoute,
  releaseRoutes,
  portfolioRoutes,
  pageRoutes,
  templateRoutes,
  scorecardRoutes,
  contractRoutes,
  assetRoutes,
]

/** Answers 405 for every address that exists, after all routes for its methods. */
function refuseOtherMethods(app: MitraApp): void {
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of app.routes) {
    if (method !== 'ALL') methods.set(path, (methods.get(path) ?? new Set()).add(method))
  }
  for (const [path, allow] of methods) {
    app.all(path, () => {
      throw new Refused('method-not-allowed', { allow: [...allow] })
    })
  }
}

/**
 * The Worker's HTTP side.
 *
 * @param now the time in ms, by which an isolate forgets what it remembers of keys
 */
export function createApp(now: () => number): MitraApp {
  const app = new MitraApp()
  app.use(...aroundEveryRoute(now))
  for (const route of routes) route(app)
  refuseOtherMethods(app)
  app.notFound((context) => answerProblem(context, new Refused('not-found')))
  app.onError((error, context) => answerProblem(context, error))
  return app
}
