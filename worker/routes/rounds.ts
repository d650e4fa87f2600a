import type { Progress } from '../../shared/messages/progress.ts'
import { retractSchema } from '../../shared/messages/retract.ts'
import type { StandingRound } from '../../shared/messages/round.ts'
import { brakeChanges } from '../access/changes.ts'
import { presentedFor } from '../access/presented.ts'
import { reachProgramme } from '../programme/reach.ts'
import { requireDone } from '../refused.ts'
import { readJsonOrNothing } from '../web/body.ts'
import { type MitraApp, parameter, patterns } from './routes.ts'

/** The three moves of a round: the address, what the key is asked for, and the object's method. */
const moves = [
  { pattern: patterns.close, operation: 'close-round', method: 'close' },
  { pattern: patterns.reopen, operation: 'reopen-round', method: 'reopen' },
  { pattern: patterns.publish, operation: 'publish-round', method: 'publish' },
] as const

export function roundRoutes(app: MitraApp): void {
  app.get(patterns.progress, async (context) => {
    const presented = await presentedFor(context, 'see-progress')
    const programme = reachProgramme(context.env, presented.programme)
    const progress: Progress = requireDone(
      await programme.progress(presented, parameter(context, 'round'), context.var.language),
    )
    return context.json(progress)
  })

  app.post(patterns.retract, async (context) => {
    const presented = await presentedFor(context, 'retract-round')
    await brakeChanges(context, presented)
    const { reason = null } = await readJsonOrNothing(context, retractSchema)
    const programme = reachProgramme(context.env, presented.programme)
    const outcome = await programme.retract(presented, parameter(context, 'round'), reason)
    const round: StandingRound = requireDone(outcome)
    return context.json(round)
  })

  for (const { pattern, operation, method } of moves) {
    app.post(pattern, async (context) => {
      const presented = await presentedFor(context, operation)
      await brakeChanges(context, presented)
      const programme = reachProgramme(context.env, presented.programme)
      const round: StandingRound = requireDone(
        await programme[method](presented, parameter(context, 'round')),
      )
      return context.json(round)
    })
  }
}
