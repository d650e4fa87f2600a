import type { Assessment } from '../messages/submission.ts'
import type { Instrument } from '../template/instrument.ts'
import { type Breakdown, emptyBreakdown } from './breakdown.ts'
import { emptyFigures, endOrganisation, type Figures } from './figures.ts'
import { classOfOrganisation } from './kinds.ts'
import { addAssessment } from './partnership-figures.ts'
import { inKeyOrder, type RoundPlan, type StandingSubmission } from './standing-submission.ts'

/** What publishing needs of a confidential programme's plan. */
export interface PublishingPlan extends RoundPlan {
  /** k: a combined figure rests on at least this many organisations. */
  readonly threshold: number
  readonly template: { readonly instrument: Instrument }
}

/** A round as far as it has been read. */
export interface RoundInFigures {
  readonly figures: Figures
  readonly breakdown: Breakdown
  organisations: number
  partnerships: number
  respondents: number
}

function closeOrganisation(round: RoundInFigures, assessments: readonly Assessment[]): void {
  const ofClass = round.breakdown[classOfOrganisation(assessments.map(({ kind }) => kind))]
  ofClass.organisations += 1
  round.organisations += 1
  endOrganisation(round.figures, ofClass.scores, assessments)
}

/**
 * Reads the submissions of a round once and keeps only tallies and some organisations' values, so that memory does not
 * grow with them. Sums are taken
 * in the order of the keys, so that no digit depends on the order of arrival.
 *
 * @param submissions in ascending order (by UTF-16 code units) of organisation, then partnership
 * @throws RangeError when two submissions are out of order or have the same key, or one is of a kind that the plan
 *   does not have
 */
export function readRound(plan: PublishingPlan, submissions: Iterable<StandingSubmission>): RoundInFigures {
  const { instrument } = plan.template
  const round: RoundInFigures = {
    figures: emptyFigures(instrument),
    breakdown: emptyBreakdown(),
    organisations: 0,
    partnerships: 0,
    respondents: 0,
  }
  let assessments: Assessment[] = []
  let previous: StandingSubmission | undefined
  for (const submission of inKeyOrder(plan, submissions)) {
    if (previous !== undefined && previous.organisation !== submission.organisation) {
      closeOrganisation(round, assessments)
      assessments = []
    }
    assessments.push(submission.assessment)
    round.partnerships += 1
    round.respondents += addAssessment(round.figures, instrument, submission.assessment)
    previous = submission
  }
  if (previous !== undefined) closeOrganisation(round, assessments)
  return round
}
