import type { NamedOrganisation } from '../messages/named-results.ts'
import type { Instrument } from '../template/instrument.ts'
import { classOfOrganisation } from './kinds.ts'
import { emptyNamedFigures, endNamedOrganisation, type NamedFigures } from './named-figures.ts'
import { addNamedAssessment } from './named-partnership.ts'
import type { NamedSubmission } from './named-submission.ts'
import { inKeyOrder, type RoundPlan } from './standing-submission.ts'

/** What publishing needs of a named programme's plan. */
export interface NamedPlan extends RoundPlan {
  readonly template: { readonly instrument: Instrument }
}

/** A named round as far as it has been read. */
interface NamedRound {
  readonly figures: NamedFigures
  readonly byName: NamedOrganisation[]
}

function closeOrganisation(figures: NamedFigures, { partnerships }: NamedOrganisation): void {
  endNamedOrganisation(figures, classOfOrganisation(partnerships.map(({ kind }) => kind)))
}

/**
 * Reads the submissions of a round once. One that does not consent to be named is passed over and leaves no trace.
 *
 * @param submissions in ascending order (by UTF-16 code units) of organisation, then partnership
 * @throws RangeError when two submissions are out of order or have the same key, or one is of a kind that the plan
 *   does not have
 */
export function readNamedRound(plan: NamedPlan, submissions: Iterable<NamedSubmission>): NamedRound {
  const { instrument } = plan.template
  const figures = emptyNamedFigures(instrument)
  const byName: NamedOrganisation[] = []
  let open: NamedOrganisation | undefined
  for (const { organisation, organisationName, consent, assessment } of inKeyOrder(plan, submissions)) {
    if (!consent.named) continue
    if (open === undefined || open.organisation !== organisation) {
      if (open !== undefined) closeOrganisation(figures, open)
      open = { organisation, name: organisationName, partnerships: [] }
      byName.push(open)
    }
    open.partnerships.push(addNamedAssessment(figures, instrument, assessment))
  }
  if (open !== undefined) closeOrganisation(figures, open)
  return { figures, byName }
}
