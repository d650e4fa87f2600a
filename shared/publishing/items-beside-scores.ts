import type { Sector } from '../words/sector.ts'
import type { ClassScore } from './breakdown.ts'
import { passes, type Scale } from './cell.ts'
import { type Composition, compositionOfItem } from './composition.ts'
import { anyRoom, type Room, roomOf } from './room.ts'
import { sectorsMayStand } from './sector-reading.ts'
import type { Tally } from './tally.ts'

/** Organisations of which more than the total is published, or all of them: how they are made up, and their room. */
export interface ReadTogether {
  readonly composition: Composition
  /** Of the sum of their values. */
  readonly room: Room
}

/**
 * The items of a dimension that stand beside its score: for each the room that its figure has, any room for one that is
 * not shown by itself. Empty when none is shown.
 */
export type ItemRooms = readonly Room[]

export const noSectors: ReadonlyMap<Sector, Room> = new Map()

/**
 * Whether a dimension's items and what is published of its score may stand beside each other.
 *
 * A score is the weighted mean of its items. So an item that is merely hidden follows from the score and the other items,
 * and the items together may tell the score's sum more closely than its own figure does.
 *
 * So every item is read as if all that is published of the score were published of the item: other answers to it
 * are sought that leave the total, the kinds and the sectors within the room that their published figures have, and
 * the item within that of its own. Where such answers exist for every item, they make up the score together; as a
 * weighted mean of sums that are each within a figure's room is within it too, all figures stand, and the score moves
 * as far as its items do on average. An item that is itself not shown has to leave the room of the score only.
 *
 * @param sectors the rooms of the sums of the sectors that are shown
 */
export function itemsMayStand(
  items: ItemRooms,
  readTogether: readonly ReadTogether[],
  sectors: ReadonlyMap<Sector, Room>,
  scale: Scale,
): boolean {
  return readTogether.every(({ composition, room }) => {
    if (room === anyRoom && sectors.size === 0) return true
    return items.every((ofItem, place) =>
      sectorsMayStand(
        compositionOfItem(composition, place),
        { ofAll: room, ofItem, ofSectors: sectors },
        scale,
      ),
    )
  })
}

/**
 * The items of one dimension that are shown: those that the cell rule passes, or none where they may not stand beside the
 * score of all.
 *
 * @param items all of the dimension's, in the template's order
 */
export function roomsOfItems(
  items: readonly Tally[],
  all: ClassScore,
  scale: Scale,
  threshold: number,
): ItemRooms {
  const rooms = items.map((tally) => (passes(tally, scale, threshold) ? roomOf(tally, scale) : anyRoom))
  if (rooms.every((one) => one === anyRoom)) return []
  const room = passes(all.tally, scale, threshold) ? roomOf(all.tally, scale) : anyRoom
  return itemsMayStand(rooms, [{ composition: all.composition, room }], noSectors, scale) ? rooms : []
}
