import type { CombinedResults } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { type Breakdown, breakDown, scoreOfAll } from './breakdown.ts'
import { cellOf, practiceScale, protectedCell, rateScale, type Scale, scoreScale } from './cell.ts'
import type { Figure, Figures } from './figures.ts'
import { type ItemRooms, roomsOfItems } from './items-beside-scores.ts'
import { type PublishingPlan, readRound } from './round.ts'
import { sectorCells } from './sector-cells.ts'
import type { StandingSubmission } from './standing-submission.ts'

/** Of each dimension, the items that are shown. */
function shownItems(
  { items }: Figures,
  breakdown: Breakdown,
  threshold: number,
): Record<Dimension, ItemRooms> {
  return byDimension((dimension) => {
    const ofDimension = items.filter((item) => item.dimension === dimension)
    const tallies = ofDimension.map(({ mean }) => mean.tally)
    return roomsOfItems(tallies, scoreOfAll(breakdown, dimension), scoreScale, threshold)
  })
}

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
  const itemRooms = shownItems(figures, breakdown, plan.threshold)
  const { kinds, readTogether } = breakDown(breakdown, itemRooms, plan.threshold)
  const bySector = byDimension((dimension) => {
    const tallies = new Map(figures.sectors.map(({ sector, scores }) => [sector, scores[dimension].tally]))
    return sectorCells(tallies, readTogether[dimension], itemRooms[dimension], scoreScale, plan.threshold)
  })
  return {
    organisations,
    partnerships,
    respondents,
    all: {
      scores: byDimension((dimension) => cell(figures.scores[dimension], scoreScale)),
      items: figures.items.map((item) => ({
        id: item.id,
        mean: itemRooms[item.dimension].length > 0 ? cell(item.mean, scoreScale) : protectedCell,
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
