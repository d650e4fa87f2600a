import type { CombinedResults } from '../messages/release.ts'
import { byDimension } from '../words/dimension.ts'
import { breakDown } from './breakdown.ts'
import { cellOf, practiceScale, rateScale, type Scale, scoreScale } from './cell.ts'
import type { Figure } from './figures.ts'
import { type PublishingPlan, readRound } from './round.ts'
import { sectorCells } from './sector-cells.ts'
import type { StandingSubmission } from './standing-submission.ts'

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
  const { kinds, readTogether } = breakDown(breakdown, plan.threshold)
  const bySector = byDimension((dimension) => {
    const tallies = new Map(figures.sectors.map(({ sector, scores }) => [sector, scores[dimension].tally]))
    return sectorCells(tallies, readTogether[dimension], scoreScale, plan.threshold)
  })
  return {
    organisations,
    partnerships,
    respondents,
    all: {
      scores: byDimension((dimension) => cell(figures.scores[dimension], scoreScale)),
      items: figures.items.map((item) => ({
        id: item.id,
        mean: cell(item.mean, scoreScale),
        notApplicable: cell(item.notApplicable, rateScale),
        unknown: cell(item.unknown, rateScale),
      })),
      practices: figures.practices.map(({ id, inPlace }) => ({ id, inPlace: cell(inPlace, practiceScale) })),
    },
    sectors: figures.sectors.map(({ sector }) => ({
      sector,
      scores: byDimension((dimension) => bySector[dimension](sector)),
    })),
    kinds,
  }
}
