import { roundGuarded } from '../scoring/rounding.ts'
import type { Sector } from '../words/sector.ts'
import type { Scale } from './cell.ts'
import { type Change, canMakeUpFor, type IsFree, type Others, othersOf } from './compensation.ts'
import { type ComposedOrganisation, type Composition, organisationsKept, type Part } from './composition.ts'
import type { Room } from './room.ts'

/** In hundredths it is tried how far answers can go towards an end of the scale. */
const steps = 100
/** So many steps to either end are as much as is asked for, whatever the answers are. */
const enoughSteps = (scale: Scale): number => (steps * scale.width) / (scale.highest - scale.lowest)

/** What it alters when the answers of these parts go so many steps towards an end of the scale. */
function towards(end: number, taken: number, moved: readonly Part[]): Change {
  const sectors = new Map<Sector, number>()
  let all = 0
  for (const { sector, value, share, contribution } of moved) {
    all += (taken / steps) * (share * end - contribution)
    if (sector !== null) sectors.set(sector, (taken / steps) * (end - value))
  }
  return { all, sectors }
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

/** Where these parts' answers are when they have gone as far as they can to one end and to the other. */
function furthest(moved: readonly Part[], scale: Scale, can: (change: Change) => boolean): Change[] {
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
function isUnplaced(
  { insider, target }: Pair,
  parts: readonly Part[],
  others: Others,
  scale: Scale,
): boolean {
  const together = (change: Change) =>
    canMakeUpFor(others, (owner) => owner !== insider && owner !== target, change)
  const enough = enoughSteps(scale)
  if (together(towards(scale.highest, enough, parts)) && together(towards(scale.lowest, enough, parts)))
    return true
  const ways = parts.length > 1 ? [parts, ...parts.map((part) => [part])] : [parts]
  const keepsOwnValue = ways.some((moved) =>
    isApart(furthest(moved, scale, together), ({ all }) => all, scale),
  )
  const keepsValueIn = (part: Part): boolean => {
    const { sector } = part
    if (sector === null) return true
    const isFree: IsFree = (owner, of) => owner !== insider && (owner !== target || of !== sector)
    const changes = furthest([part], scale, (change) => canMakeUpFor(others, isFree, change))
    return isApart(changes, ({ sectors }) => sectors.get(sector) ?? 0, scale)
  }
  return keepsOwnValue && parts.every(keepsValueIn)
}

/** Every organisation as the insider, and every other one as whom the insider is after. */
function keepsEachFromEach(
  organisations: readonly ComposedOrganisation[],
  others: Others,
  scale: Scale,
): boolean {
  return organisations.every(({ parts }, target) =>
    organisations.every(
      (_, insider) => insider === target || isUnplaced({ insider, target }, parts, others, scale),
    ),
  )
}

/** The greatest changes by enough steps, of organisations with such respondents as there are in the class. */
function greatestChanges({ pure, mixed }: Composition, shown: readonly Sector[], { width }: Scale): Change[] {
  return [width, -width].flatMap((change): Change[] => [
    ...Array.from(pure, (sector) => ({
      all: change,
      sectors: new Map(sector === null ? [] : [[sector, change]]),
    })),
    ...(mixed
      ? [
          { all: change, sectors: new Map<Sector, number>() },
          { all: 0, sectors: new Map(shown.map((sector) => [sector, change])) },
        ]
      : []),
  ])
}

/**
 * The same for a class of any size, from some of its organisations: they are dealt to three groups, of which one at
 * least has neither the insider nor the one that he is after; each group alone can make up for the greatest change.
 */
function aGroupKeepsEach(
  composition: Composition,
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
 * @param room of the sum of the class's values
 * @param rooms of the sums of the sectors' values
 */
export function sectorsMayStand(
  composition: Composition,
  room: Room,
  rooms: ReadonlyMap<Sector, Room>,
  scale: Scale,
): boolean {
  const { kept, organisations } = composition
  const others = othersOf(kept, room, rooms, scale)
  if (aGroupKeepsEach(composition, others, [...rooms.keys()], scale)) return true
  return organisations <= organisationsKept && keepsEachFromEach(kept, others, scale)
}
