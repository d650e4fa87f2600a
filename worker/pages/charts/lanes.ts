/**
 * Lanes for marks that would lie over each other: each value gets the lowest lane in which it is far enough from the
 * others.
 *
 * @param values in any order
 * @param distance the least between two in one lane
 * @returns a lane for each value, from 0
 */
export function lanesOf(values: readonly number[], distance: number): number[] {
  const lanes: number[][] = []
  return values.map((value) => {
    const free = lanes.findIndex((lane) => lane.every((other) => Math.abs(other - value) >= distance))
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = [...(lanes[lane] ?? []), value]
    return lane
  })
}
