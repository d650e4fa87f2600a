import type { ShownFigures } from '../messages/preview.ts'
import type { Cell, CombinedResults } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'

const isShown = (cell: Cell): boolean => cell.value !== null

const shownScores = (scores: Readonly<Record<Dimension, Cell>>): Record<Dimension, boolean> =>
  byDimension((dimension) => isShown(scores[dimension]))

/** Which cells of combined results are shown: nothing else of them is left, neither values nor how many stand behind. */
export function shownFigures({ all, sectors, kinds }: CombinedResults): ShownFigures {
  return {
    all: {
      scores: shownScores(all.scores),
      items: all.items.map(({ id, mean, notApplicable, unknown }) => ({
        id,
        mean: isShown(mean),
        notApplicable: isShown(notApplicable),
        unknown: isShown(unknown),
      })),
      practices: all.practices.map(({ id, inPlace }) => ({ id, inPlace: isShown(inPlace) })),
    },
    sectors: sectors.map(({ sector, scores }) => ({ sector, scores: shownScores(scores) })),
    kinds: kinds.map((entry) => ({ class: entry.class, scores: shownScores(entry.scores) })),
  }
}
