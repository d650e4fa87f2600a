import type { Plan } from '../../shared/messages/plan.ts'
import type { PublishedFigures } from '../../shared/publishing/change.ts'
import { publish } from '../../shared/publishing/publish.ts'
import { publishNamed } from '../../shared/publishing/publish-named.ts'
import { namedSubmissions, standingSubmissions } from './submissions.ts'

/** The figures of a round as a release holds them. */
export type Figures =
  | (Extract<PublishedFigures, { disclosure: 'confidential' }> & { readonly threshold: number })
  | Extract<PublishedFigures, { disclosure: 'named' }>

/** What the submissions that stand in a round give, by the rules of the programme's disclosure. */
export function figuresOf(sql: SqlStorage, plan: Plan, round: string): Figures {
  if (plan.disclosure === 'named') {
    return { disclosure: plan.disclosure, results: publishNamed(plan, namedSubmissions(sql, round)) }
  }
  const { disclosure, threshold } = plan
  return { disclosure, threshold, results: publish(plan, standingSubmissions(sql, round)) }
}
