import type { Axis } from './axis.ts'

/** Frozen lines may take at most this share of the window, or the rest could not be reached. */
const frozenShare = 0.65

/** How many of the frozen rows or columns stay frozen in a window of `room` pixels. */
export function frozenThatFit(frozen: number, axis: Axis, room: number): number {
  let fitting = frozen
  while (fitting > 0 && axis.start(fitting) > room * frozenShare) fitting--
  return fitting
}

/** A scroll position from which `size` pixels at `start` are seen in a window of `room` pixels. */
export function within(position: number, start: number, size: number, room: number): number {
  if (start < position) return start
  return start + size > position + room ? start + size - room : position
}
