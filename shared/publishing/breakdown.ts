import { type Cell, type CombinedResults, type KindClass, kindClassSchema } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { passes, protectedCell, scoreScale, shownCell } from './cell.ts'
import { type Composition, emptyComposition, joinCompositions } from './composition.ts'
import { type ItemRooms, itemsMayStand, noSectors, type ReadTogether } from './items-beside-scores.ts'
import { mayStandBesideTotal } from './joint-reading.ts'
import { publishedClasses } from './kinds.ts'
import { anyRoom, roomOf, sharedRoom } from './room.ts'
import { emptyTally, joinTallies, type Tally } from './tally.ts'

/** What is kept of a class's organisations on one score. */
export interface ClassScore {
  readonly tally: Tally
  readonly composition: Composition
}

/** How many organisations are in a class, and their ten scores. */
interface ClassScores {
  organisations: number
  readonly scores: Readonly<Record<Dimension, ClassScore>>
}

export type Breakdown = Readonly<Record<KindClass, ClassScores>>

const emptyClass = (): ClassScores => ({
  organisations: 0,
  scores: byDimension(() => ({ tally: emptyTally(), composition: emptyComposition() })),
})

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

const joinScores = (scores: readonly ClassScore[]): ClassScore => ({
  tally: joinTallies(scores.map(({ tally }) => tally)),
  composition: joinCompositions(scores.map(({ composition }) => composition)),
})

/** One score as far as it is published: by class, and what is published together of the same organisations. */
interface PublishedScore {
  readonly cells: readonly Cell[]
  readonly readTogether: readonly ReadTogether[]
}

/**
 * One score by class: all of its cells or none, as one protected class would follow from the total; and none either
 * where the classes together with a published total, or with the items, would place someone whom each cell alone hides.
 */
function publishScore(
  classes: readonly ClassScore[],
  all: ClassScore,
  items: ItemRooms,
  threshold: number,
): PublishedScore {
  const isAllShown = passes(all.tally, scoreScale, threshold)
  const roomOfAll = isAllShown ? roomOf(all.tally, scoreScale) : anyRoom
  const tallies = classes.map(({ tally }) => tally)
  const ofClasses = classes.map(({ tally, composition }) => ({
    composition,
    room: sharedRoom(roomOfAll, roomOf(tally, scoreScale)),
  }))
  const isShown =
    classes.length > 0 &&
    tallies.every((tally) => passes(tally, scoreScale, threshold)) &&
    (!isAllShown || mayStandBesideTotal(tallies, all.tally, scoreScale)) &&
    itemsMayStand(items, ofClasses, noSectors, scoreScale)
  return {
    cells: tallies.map((tally) => (isShown ? shownCell(tally, scoreScale) : protectedCell)),
    readTogether: isShown ? ofClasses : [{ composition: all.composition, room: roomOfAll }],
  }
}

const allClasses = kindClassSchema.options

function scoreOf(breakdown: Breakdown, classes: readonly KindClass[], dimension: Dimension): ClassScore {
  const members = allClasses.filter((one) => classes.includes(one))
  return joinScores(members.map((one) => breakdown[one].scores[dimension]))
}

/** One score of all organisations, whatever their class. */
export function scoreOfAll(breakdown: Breakdown, dimension: Dimension): ClassScore {
  return scoreOf(breakdown, allClasses, dimension)
}

/**
 * The ten scores for each published class, empty when no two classes have enough organisations; and for each score
 * whose figures its sectors are to stand beside.
 *
 * @param items those that are shown of all
 */
export function breakDown(
  breakdown: Breakdown,
  items: Readonly<Record<Dimension, ItemRooms>>,
  threshold: number,
): {
  readonly kinds: CombinedResults['kinds']
  readonly readTogether: Readonly<Record<Dimension, readonly ReadTogether[]>>
} {
  const sizes = new Map(allClasses.map((one) => [one, breakdown[one].organisations]))
  const classes = publishedClasses(sizes, threshold)
  const scores = byDimension((dimension) => {
    const ofClasses = classes.map(({ members }) => scoreOf(breakdown, members, dimension))
    return publishScore(ofClasses, scoreOfAll(breakdown, dimension), items[dimension], threshold)
  })
  return {
    kinds: classes.map((published, place) => ({
      class: published.class,
      scores: byDimension((dimension) => scores[dimension].cells[place] ?? protectedCell),
    })),
    readTogether: byDimension((dimension) => scores[dimension].readTogether),
  }
}
