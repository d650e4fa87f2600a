import { type Cell, type CombinedResults, type KindClass, kindClassSchema } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { passes, protectedCell, scoreScale, shownCell } from './cell.ts'
import { mayStandBesideTotal } from './joint-reading.ts'
import { publishedClasses } from './kinds.ts'
import { emptyTally, joinTallies, type Tally } from './tally.ts'

/** How many organisations are in a class, and the tallies of their ten scores. */
interface ClassTallies {
  organisations: number
  readonly scores: Readonly<Record<Dimension, Tally>>
}

export type Breakdown = Readonly<Record<KindClass, ClassTallies>>

const emptyClass = (): ClassTallies => ({ organisations: 0, scores: byDimension(emptyTally) })

export function emptyBreakdown(): Breakdown {
  return {
    infrastructure: emptyClass(),
    education: emptyClass(),
    research: emptyClass(),
    general: emptyClass(),
    mixed: emptyClass(),
    other: emptyClass(),
  }
}

/**
 * One score by class: all of its cells or none, as one protected class would follow from the total; and none either
 * where the classes and a published total together would place someone whom each cell alone hides.
 */
function cellsOfScore(tallies: readonly Tally[], threshold: number): Cell[] {
  const all = joinTallies(tallies)
  const shown =
    tallies.every((tally) => passes(tally, scoreScale, threshold)) &&
    (!passes(all, scoreScale, threshold) || mayStandBesideTotal(tallies, all, scoreScale))
  return tallies.map((tally) => (shown ? shownCell(tally, scoreScale) : protectedCell))
}

/** The ten scores for each published class; empty when no two classes have enough organisations. */
export function breakDown(breakdown: Breakdown, threshold: number): CombinedResults['kinds'] {
  const sizes = new Map(kindClassSchema.options.map((one) => [one, breakdown[one].organisations]))
  const classes = publishedClasses(sizes, threshold)
  const cells = byDimension((dimension) => {
    const tallies = classes.map(({ members }) =>
      joinTallies(members.map((member) => breakdown[member].scores[dimension])),
    )
    return cellsOfScore(tallies, threshold)
  })
  return classes.map((published, place) => ({
    class: published.class,
    scores: byDimension((dimension) => cells[dimension][place] ?? protectedCell),
  }))
}
