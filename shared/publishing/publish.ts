import type { CombinedResults } from '../messages/release.ts'
import { byDimension } from '../words/dimension.ts'
import { breakDown } from './breakdown.ts'
import { cellOf, practiceScale, rateScale, type Scale, scoreScale } from './cell.ts'
import type { Figure, Figures } from './figures.ts'
import { type PublishingPlan, readRound, type StandingSubmission } from './round.ts'

/**
 * The combined results of one round of a confidential programme, as far as they may be shown: a pure function of the
 * plan and the submissions that stand.
 *
 * @param submissions in ascending order (by UTF-16 code units) of organisation, then partnership; read once, not kept
 * @throws RangeError when two submissions are out of order or have the same key, or one is of a kind that the plan
 *   does not have
 */
export function publish(plan: PublishingPlan, submissions: Iterable<StandingSubmission>): CombinedResults {
  const { figures, breakdown, organisations, partnerships, respondents } = readRound(plan, submissions)
  const cell = (figure: Figure, scale: Scale) => cellOf(figure.tally, scale, plan.threshold)
  const scores = (of: Figures['scores']) => byDimension((dimension) => cell(of[dimension], scoreScale))
  return {
    organisations,
    partnerships,
    respondents,
    all: {
      scores: scores(figures.scores),
      items: figures.items.map((item) => ({
        id: item.id,
        mean: cell(item.mean, scoreScale),
        notApplicable: cell(item.notApplicable, rateScale),
        unknown: cell(item.unknown, rateScale),
      })),
      practices: figures.practices.map(({ id, inPlace }) => ({ id, inPlace: cell(inPlace, practiceScale) })),
    },
    sectors: figures.sectors.map((ofSector) => ({
      sector: ofSector.sector,
      scores: scores(ofSector.scores),
    })),
    kinds: breakDown(breakdown, plan.threshold),
  }
}
