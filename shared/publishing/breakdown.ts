import { type Cell, type CombinedResults, type KindClass, kindClassSchema } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { isUnplaceable, protectedCell, type Scale, scoreScale, shownCell } from './cell.ts'
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
 * Whether a class's figure may stand beside the others and their total.
 *
 * All of them are about the same organisations, and what rounding leaves open around each overlaps with the others:
 * together they can tell the sum of a class far more closely than its own cell does. So a class must pass for a
 * reader who knows its sum exactly. Whoever knows the exact sums of all classes knows the total as well, so that the
 * rounded figures, read together in whatever way, can tell nothing more.
 */
function mayStandBesideTotal(tally: Tally, scale: Scale, threshold: number): boolean {
  return tally.n >= threshold && isUnplaceable(tally, { from: tally.sum, to: tally.sum }, scale)
}

/** One score by class: all of its cells or none, as one protected class would follow from the total. */
function cellsOfScore(tallies: readonly Tally[], threshold: number): Cell[] {
  const shown = tallies.every((tally) => mayStandBesideTotal(tally, scoreScale, threshold))
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
