import type { Cell } from '../messages/release.ts'
import type { Sector } from '../words/sector.ts'
import { passes, protectedCell, type Scale, shownCell } from './cell.ts'
import { compositionOfScore } from './composition.ts'
import { type ItemRooms, itemsMayStand, type ReadTogether } from './items-beside-scores.ts'
import { anyRoom, type Room, roomOf } from './room.ts'
import { sectorsMayStand } from './sector-reading.ts'
import type { Tally } from './tally.ts'

type OfSector = readonly [Sector, Tally]

const roomsOf = (sectors: readonly OfSector[], scale: Scale): ReadonlyMap<Sector, Room> =>
  new Map(sectors.map(([sector, tally]) => [sector, roomOf(tally, scale)]))

function takenUpInTurn(
  candidates: readonly OfSector[],
  mayStand: (sectors: readonly OfSector[]) => boolean,
): OfSector[] {
  const taken: OfSector[] = []
  for (const next of [...candidates].sort(([, one], [, other]) => other.n - one.n)) {
    taken.push(next)
    if (!mayStand(taken)) taken.pop()
  }
  return taken
}

/**
 * One score by sector. The cell rule judges each for itself; those that it passes stand together if they may, else
 * they are taken up one after the other, that of most organisations first (of equally many the one that the words name
 * first), each that may stand beside the total, the items, the kinds and those taken up before.
 */
export function sectorCells(
  tallies: ReadonlyMap<Sector, Tally>,
  readTogether: readonly ReadTogether[],
  items: ItemRooms,
  scale: Scale,
  threshold: number,
): (sector: Sector) => Cell {
  const candidates: OfSector[] = Array.from(tallies).filter(([, tally]) => passes(tally, scale, threshold))
  const mayStand = (sectors: readonly OfSector[]): boolean => {
    const rooms = roomsOf(sectors, scale)
    return (
      readTogether.every(({ composition, room }) =>
        sectorsMayStand(
          compositionOfScore(composition),
          { ofAll: room, ofItem: anyRoom, ofSectors: rooms },
          scale,
        ),
      ) && itemsMayStand(items, readTogether, rooms, scale)
    )
  }
  const shown = mayStand(candidates) ? candidates : takenUpInTurn(candidates, mayStand)
  const ofSector = new Map(shown)
  return (sector) => {
    const tally = ofSector.get(sector)
    return tally === undefined ? protectedCell : shownCell(tally, scale)
  }
}
