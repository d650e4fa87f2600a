import { roundGuarded } from '../scoring/rounding.ts'
import type { Sector } from '../words/sector.ts'
import type { Scale } from './cell.ts'
import { type Change, canMakeUpFor, type Others, othersOf } from './compensation.ts'
import { type ComposedOrganisation, type Composition, organisationsKept, type Part } from './composition.ts'
import type { Room } from './room.ts'

/** In hundredths it is tried how far answers can go towards an end of the scale. */
const steps = 100
/** So many steps to either end are as much as is asked for, whatever the answers are. */
const enoughSteps = (scale: Scale): number => (steps * scale.width) / (scale.highest - scale.lowest)

/** What it alters when the answers go so many steps towards an end of the scale. */
function towards(
  end: number,
  taken: number,
  { value, parts }: ComposedOrganisation,
  moved: readonly Part[],
): Change {
  const sectors = new Map<Sector, number>()
  for (const part of moved) {
    if (part.sector !== null) sectors.set(part.sector, (taken / steps) * (end - part.value))
  }
  const all =
    moved.length === parts.length
      ? end - value
      : moved.reduce((sum, { share, contribution }) => sum + share * end - contribution, 0)
  return { all: (taken / steps) * all, sectors }
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

/** Whether every organisation keeps the width from every other one as the insider. */
function keepsEachFromEach(organisations: readonly ComposedOrganisation[], others: Others, scale: Scale) {
  const ends = [scale.highest, scale.lowest]
  const isApart = (width: number) => roundGuarded(width, 6) >= scale.width

  const isUnplaced = (target: ComposedOrganisation, place: number, insider: number): boolean => {
    const together = (change: Change) =>
      canMakeUpFor(others, (owner) => owner !== insider && owner !== place, change)
    const enough = enoughSteps(scale)
    if (ends.every((end) => together(towards(end, enough, target, target.parts)))) return true

    const furthest = (moved: readonly Part[], can: (change: Change) => boolean) =>
      ends.map((end) => {
        const most = mostSteps((taken) => can(towards(end, taken, target, moved)))
        return towards(end, most, target, moved)
      })
    const widthOf = (changes: readonly Change[], of: (change: Change) => number) =>
      changes.reduce((sum, change) => sum + Math.abs(of(change)), 0)
    const ways = [target.parts, ...(target.parts.length > 1 ? target.parts.map((part) => [part]) : [])]
    if (!ways.some((moved) => isApart(widthOf(furthest(moved, together), ({ all }) => all)))) return false
    return target.parts.every((part) => {
      const { sector } = part
      if (sector === null) return true
      const alone = (change: Change) =>
        canMakeUpFor(others, (owner, of) => owner !== insider && (owner !== place || of !== sector), change)
      return isApart(widthOf(furthest([part], alone), ({ sectors }) => sectors.get(sector) ?? 0))
    })
  }

  return organisations.every((target, place) =>
    organisations.every((_, insider) => insider === place || isUnplaced(target, place, insider)),
  )
}

/** The greatest changes by enough steps, of organisations with such respondents as there are in the class. */
function greatestChanges({ pure, mixed }: Composition, shown: readonly Sector[], { width }: Scale): Change[] {
  const changes = [width, -width].flatMap((change): Change[] => [
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
  return changes
}

/**
 * The same for a class of any size, from some of its organisations: they are dealt to three groups, of which one at
 * least has neither the insider nor the one that he is after; each group alone can make up for the greatest change.
 */
function aGroupKeepsEach(composition: Composition, others: Others, shown: readonly Sector[], scale: Scale) {
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
 * can all of its answers go towards 5, and towards 1, while the answers of the others, the insider's apart, make up for
 * it? Between these two it can be anywhere. Its own value and that of each of its sectors must have the width
 * between them. Only what can really be answered is sought, so a reader who solves the linear programme over all
 * answers finds these as well, and nobody is placed closer. The programme is larger in this alone, that the
 * target's sectors could move apart; nothing but steps is lost otherwise where organisations have one partnership.
 *
 * Answers of a class of kinds are altered within the class alone, the other classes staying as they are.
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
