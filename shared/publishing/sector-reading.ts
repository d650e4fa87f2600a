import { roundGuarded } from '../scoring/rounding.ts'
import type { Sector } from '../words/sector.ts'
import type { Scale } from './cell.ts'
import { type Change, canMakeUpFor, type IsFree, type Others, othersOf, type Rooms } from './compensation.ts'
import { organisationsKept, type Part, type ReadComposition, type ReadOrganisation } from './composition.ts'

/** In hundredths it is tried how far answers can go towards an end of the scale. */
const steps = 100
/** So many steps to either end are as much as is asked for, whatever the answers are. */
const enoughSteps = (scale: Scale): number => (steps * scale.width) / (scale.highest - scale.lowest)

/** An organisation's answers of one sector or of several. */
interface Answers {
  readonly of: ReadOrganisation
  readonly parts: readonly Part[]
}

/** What it alters when these answers go so many steps towards an end of the scale. */
function towards(end: number, taken: number, { of, parts }: Answers): Change {
  const sectors = new Map<Sector, number>()
  let own = 0
  for (const { sector, value, share, contribution } of parts) {
    own += (taken / steps) * (share * end - contribution)
    if (sector !== null && of.inScore) sectors.set(sector, (taken / steps) * (end - value))
  }
  return { own, all: of.inScore ? own : 0, ofItem: of.inItem ? own : 0, sectors }
}

/** The most steps that can be taken: none always can, and what lies between two that can can too. */
function mostSteps(can: (taken: number) => boolean): number {
  if (can(steps)) return steps
  let [least, tooMany] = [0, steps]
  while (tooMany - least > 1) {
    const middle = (least + tooMany) >> 1
    if (can(middle)) least = middle
    else tooMany = middle
  }
  return least
}

/** Where these answers are when they have gone as far as they can to one end and to the other. */
function furthest(moved: Answers, scale: Scale, can: (change: Change) => boolean): Change[] {
  return [scale.highest, scale.lowest].map((end) =>
    towards(
      end,
      mostSteps((taken) => can(towards(end, taken, moved))),
      moved,
    ),
  )
}

function isApart(changes: readonly Change[], of: (change: Change) => number, scale: Scale): boolean {
  const width = changes.reduce((sum, change) => sum + Math.abs(of(change)), 0)
  return roundGuarded(width, 6) >= scale.width
}

/** The two of whom the insider, who knows the one, is after the other: their places among the organisations. */
interface Pair {
  readonly insider: number
  readonly target: number
}

/** Whether the target keeps the width, with its own value and with that of each of its sectors. */
function isUnplaced({ insider, target }: Pair, of: ReadOrganisation, others: Others, scale: Scale): boolean {
  const together = (change: Change) =>
    canMakeUpFor(others, (owner) => owner !== insider && owner !== target, change)
  const enough = enoughSteps(scale)
  const whole: Answers = { of, parts: of.parts }
  if (together(towards(scale.highest, enough, whole)) && together(towards(scale.lowest, enough, whole)))
    return true
  const single = (part: Part): Answers => ({ of, parts: [part] })
  const ways = of.parts.length > 1 ? [whole, ...of.parts.map(single)] : [whole]
  const keepsOwnValue = ways.some((moved) =>
    isApart(furthest(moved, scale, together), ({ own }) => own, scale),
  )
  const keepsValueIn = (part: Part): boolean => {
    const { sector } = part
    if (sector === null || !of.inScore) return true
    const isFree: IsFree = (owner, ofSector) => owner !== insider && (owner !== target || ofSector !== sector)
    const changes = furthest(single(part), scale, (change) => canMakeUpFor(others, isFree, change))
    return isApart(changes, ({ sectors }) => sectors.get(sector) ?? 0, scale)
  }
  return keepsOwnValue && of.parts.every(keepsValueIn)
}

/** Every organisation as the insider, and every other one as whom the insider is after. */
function keepsEachFromEach(
  organisations: readonly ReadOrganisation[],
  others: Others,
  scale: Scale,
): boolean {
  return organisations.every((of, target) =>
    organisations.every(
      (_, insider) => insider === target || isUnplaced({ insider, target }, of, others, scale),
    ),
  )
}

/** The greatest changes by enough steps, of organisations with such respondents as there are in the class. */
function greatestChanges(
  { pure, mixed, kept }: ReadComposition,
  shown: readonly Sector[],
  { width }: Scale,
): Change[] {
  // Respondents of a sector that is not shown alter nothing but the sum of all, as those of several can.
  const single = new Set(
    Array.from(pure, (sector) => (sector !== null && shown.includes(sector) ? sector : null)),
  )
  if (mixed) single.add(null)
  const inBoth = [width, -width].flatMap((change): Change[] => [
    ...Array.from(single, (sector) => ({
      own: change,
      all: change,
      ofItem: change,
      sectors: new Map(sector === null ? [] : [[sector, change]]),
    })),
    ...(mixed && shown.length > 0
      ? [{ own: 0, all: 0, ofItem: 0, sectors: new Map(shown.map((sector) => [sector, change])) }]
      : []),
  ])
  const inScoreAlone = kept.some(({ inItem }) => !inItem)
  const inItemAlone = kept.some(({ inScore }) => !inScore)
  return [
    ...inBoth,
    ...(inScoreAlone ? inBoth.map((change) => ({ ...change, ofItem: 0 })) : []),
    ...(inItemAlone ? inBoth.map((change) => ({ ...change, all: 0, sectors: new Map() })) : []),
  ]
}

/**
 * The same for a class of any size, from some of its organisations: they are dealt to three groups, of which one at
 * least has neither the insider nor the one that he is after; each group alone can make up for the greatest change.
 */
function aGroupKeepsEach(
  composition: ReadComposition,
  others: Others,
  shown: readonly Sector[],
  scale: Scale,
): boolean {
  const changes = greatestChanges(composition, shown, scale)
  return [0, 1, 2].every((group) => {
    return changes.every((change) => canMakeUpFor(others, (owner) => owner % 3 === group, change))
  })
}

/**
 * Whether the figures of some sectors may stand beside those of all and of the kinds.
 *
 * They are about the same organisations: where all respondents of each are of one sector, what the total leaves over is
 * the value of those of the other sectors; five nonprofits at 4.0 and all six at 3.5 leave 1.0 to 1.55 for the one
 * government unit. A reader is taken to know how many respondents of each sector rated each partnership, all answers of
 * one organisation, and the rules.
 *
 * So other answers are sought that would be published just the same. For every organisation but the insider's: how far
 * can its answers go towards 5, and towards 1, while answers of the others, the insider's apart, make up for it?
 * Between these two it can be anywhere, and they must be the width apart: for its own value, by the answers of all its
 * sectors together or of one of them; and for its value in each sector, by the answers of that one. Only answers that
 * could have been given are sought, and the scoring rules with their rounding hold in all of them. So whoever
 * solves the linear programme over all answers finds these too, and nobody is placed closer.
 *
 * Where kinds are shown, answers are altered within one class alone, the other classes staying as they are. That is
 * still sound, but hides more than need be in small rounds of several kinds.
 *
 * @param composition of the class; of all where no kinds are shown
 * @param rooms of the class's sums
 */
export function sectorsMayStand(composition: ReadComposition, rooms: Rooms, scale: Scale): boolean {
  const { kept, organisations } = composition
  const others = othersOf(kept, rooms, scale)
  if (aGroupKeepsEach(composition, others, [...rooms.ofSectors.keys()], scale)) return true
  return organisations <= organisationsKept && keepsEachFromEach(kept, others, scale)
}
