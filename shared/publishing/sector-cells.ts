import type { Cell } from '../messages/release.ts'
import type { Sector } from '../words/sector.ts'
import { passes, protectedCell, type Scale, shownCell } from './cell.ts'
import type { Composition } from './composition.ts'
import { type Room, roomOf } from './room.ts'
import { sectorsMayStand } from './sector-reading.ts'
import type { Tally } from './tally.ts'

/** Organisations of which more than the total is published, or all of them: how they are made up, and their room. */
export interface ReadTogether {
  readonly composition: Composition
  /** Of the sum of their values. */
  readonly room: Room
}

type OfSector = readonly [Sector, Tally]

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
 * first), each that may stand beside the total, the kinds and those taken up before.
 */
export function sectorCells(
  tallies: ReadonlyMap<Sector, Tally>,
  readTogether: readonly ReadTogether[],
  scale: Scale,
  threshold: number,
): (sector: Sector) => Cell {
  const candidates: OfSector[] = Array.from(tallies).filter(([, tally]) => passes(tally, scale, threshold))
  const mayStand = (sectors: readonly OfSector[]): boolean => {
    const rooms = new Map(sectors.map(([sector, tally]) => [sector, roomOf(tally, scale)]))
    return readTogether.every(({ composition, room }) => sectorsMayStand(composition, room, rooms, scale))
  }
  const shown = mayStand(candidates) ? candidates : takenUpInTurn(candidates, mayStand)
  const ofSector = new Map(shown)
  return (sector) => {
    const tally = ofSector.get(sector)
    return tally === undefined ? protectedCell : shownCell(tally, scale)
  }
}
