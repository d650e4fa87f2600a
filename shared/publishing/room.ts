import { publishedSum, type Scale } from './cell.ts'
import type { Tally } from './tally.ts'

/** How far a sum may move from what it truly is and still be published as the same: down (0 or less) and up. */
export interface Room {
  readonly down: number
  readonly up: number
}

export const anyRoom: Room = { down: Number.NEGATIVE_INFINITY, up: Number.POSITIVE_INFINITY }

export function roomOf(tally: Tally, scale: Scale): Room {
  const { from, to } = publishedSum(tally, scale)
  return { down: Math.min(0, from - tally.sum), up: Math.max(0, to - tally.sum) }
}

/** The room that both leave. */
export function sharedRoom(one: Room, other: Room): Room {
  return { down: Math.max(one.down, other.down), up: Math.min(one.up, other.up) }
}
