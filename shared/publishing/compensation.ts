import { roundGuarded } from '../scoring/rounding.ts'
import type { Sector } from '../words/sector.ts'
import type { Scale } from './cell.ts'
import type { ComposedValue, Part, ReadOrganisation } from './composition.ts'
import type { Room } from './room.ts'

/** What a change of one organisation's answers alters; a sector not named is not altered. */
export interface Change {
  /** The organisation's own value. */
  readonly own: number
  /** The sum of all values. */
  readonly all: number
  /** The sum of the item's values. */
  readonly ofItem: number
  readonly sectors: ReadonlyMap<Sector, number>
}

/** A stretch over which one organisation's value in a sector can go, from below: what it adds to the two sums. */
interface Stretch {
  readonly owner: number
  readonly ofSector: number
  readonly ofAll: number
  /** Whether it lies under the true value. */
  readonly isUnder: boolean
}

interface SectorStretches {
  readonly sector: Sector
  readonly room: Room
  /** Those that add least to the sum of all for what they add to the sector's come first. */
  readonly ascending: readonly Stretch[]
  readonly descending: readonly Stretch[]
}

/** How far the sums may move that are published of a score, or of an item and the score that it is a part of. */
export interface Rooms {
  readonly ofAll: Room
  readonly ofItem: Room
  /** Of the sectors that are shown. */
  readonly ofSectors: ReadonlyMap<Sector, Room>
}

/** What the others' answers can be altered by while every published figure stays as it is. */
export interface Others {
  readonly rooms: Rooms
  readonly shown: readonly SectorStretches[]
  /** How far an organisation's value can go by its answers of a sector that is not shown. */
  readonly unshown: readonly (Room & { readonly owner: number; readonly sector: Sector | null })[]
}

/** Whether an organisation's answers of a sector may be altered. */
export type IsFree = (owner: number, sector: Sector | null) => boolean

/** From the lowest answers to the true ones, and from these to the highest. */
function stretchesOf({ value, share, contribution }: Part, owner: number, scale: Scale): Stretch[] {
  return [
    {
      owner,
      ofSector: value - scale.lowest,
      ofAll: contribution - share * scale.lowest,
      isUnder: true,
    },
    {
      owner,
      ofSector: scale.highest - value,
      ofAll: share * scale.highest - contribution,
      isUnder: false,
    },
  ].filter(({ ofSector }) => ofSector > 0)
}

/** Whether answers alter what is published of the item as much as what is published of the score. */
const counts = ({ inScore, inItem }: ReadOrganisation): boolean => inScore && inItem

/** Only organisations that count in the score and in the item make up for others. */
export function othersOf(organisations: readonly ReadOrganisation[], rooms: Rooms, scale: Scale): Others {
  const partsOf = (one: ReadOrganisation): ComposedValue['parts'] => (counts(one) ? one.parts : [])
  const shown = Array.from(rooms.ofSectors, ([sector, ofSector]): SectorStretches => {
    const stretches = organisations.flatMap((one, owner) =>
      partsOf(one).flatMap((part) => (part.sector === sector ? stretchesOf(part, owner, scale) : [])),
    )
    const ascending = stretches.sort(
      (one, other) => one.ofAll * other.ofSector - other.ofAll * one.ofSector || one.owner - other.owner,
    )
    return { sector, room: ofSector, ascending, descending: [...ascending].reverse() }
  })
  const unshown = organisations.flatMap((one, owner) =>
    partsOf(one)
      .filter(({ sector }) => sector === null || !rooms.ofSectors.has(sector))
      .map(({ sector, share, contribution }) => ({
        owner,
        sector,
        down: share * scale.lowest - contribution,
        up: share * scale.highest - contribution,
      })),
  )
  return { rooms, shown, unshown }
}

/** What the first stretches add to the sum of all when they are to add so much to the sector's. */
function added(stretches: readonly Stretch[], isFree: (owner: number) => boolean, ofSector: number): number {
  let left = ofSector
  let ofAll = 0
  for (const stretch of stretches) {
    if (!isFree(stretch.owner)) continue
    if (stretch.ofSector >= left) return ofAll + (left / stretch.ofSector) * stretch.ofAll
    left -= stretch.ofSector
    ofAll += stretch.ofAll
  }
  return ofAll
}

/** How far the sum of all can go by the sector's answers while the sector's own figure stands; none: not at all. */
function reach(stretches: SectorStretches, isAnyFree: IsFree, change: number): Room | undefined {
  const { sector, room, ascending, descending } = stretches
  const isFree = (owner: number) => isAnyFree(owner, sector)
  let [under, underOfAll, whole] = [0, 0, 0]
  for (const { owner, ofSector, ofAll, isUnder } of ascending) {
    if (!isFree(owner)) continue
    whole += ofSector
    if (!isUnder) continue
    under += ofSector
    underOfAll += ofAll
  }
  const least = Math.max(0, room.down - change + under)
  const greatest = Math.min(whole, room.up - change + under)
  if (roundGuarded(greatest - least, 6) < 0) return undefined
  return {
    down: added(ascending, isFree, least) - underOfAll,
    up: added(descending, isFree, greatest) - underOfAll,
  }
}

/**
 * Whether some answers of the free ones make up for a change, so that every published figure stays as it is.
 *
 * The sectors' answers are each bound by their own figure and meet only in the sum of all. So it is enough to know how
 * far each sector can move that sum, down and up. That is a knapsack: the sector's sum is altered where that alters
 * the sum of all least, or most, for it.
 */
export function canMakeUpFor({ rooms, shown, unshown }: Others, isFree: IsFree, change: Change): boolean {
  let [down, up] = [0, 0]
  for (const stretches of shown) {
    const reached = reach(stretches, isFree, change.sectors.get(stretches.sector) ?? 0)
    if (reached === undefined) return false
    down += reached.down
    up += reached.up
  }
  for (const { owner, sector, ...ofPart } of unshown) {
    if (!isFree(owner, sector)) continue
    down += ofPart.down
    up += ofPart.up
  }
  const least = Math.max(down, rooms.ofAll.down - change.all, rooms.ofItem.down - change.ofItem)
  const greatest = Math.min(up, rooms.ofAll.up - change.all, rooms.ofItem.up - change.ofItem)
  return roundGuarded(greatest - least, 6) >= 0
}
