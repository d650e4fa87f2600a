/** What is kept of the organisations' values of one figure: as much as the cell rule needs, however many they are. */
export interface Tally {
  /** Organisations with a valid value. */
  n: number
  sum: number
  least: number
  greatest: number
}

export function emptyTally(): Tally {
  return { n: 0, sum: 0, least: Number.POSITIVE_INFINITY, greatest: Number.NEGATIVE_INFINITY }
}

/** Counts one organisation in; null is no value and counts for nothing. */
export function countOrganisation(tally: Tally, value: number | null): void {
  if (value === null) return
  tally.n += 1
  tally.sum += value
  if (value < tally.least) tally.least = value
  if (value > tally.greatest) tally.greatest = value
}

/** The tally of all organisations of several tallies that have none in common. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (joint, tally) => ({
      n: joint.n + tally.n,
      sum: joint.sum + tally.sum,
      least: Math.min(joint.least, tally.least),
      greatest: Math.max(joint.greatest, tally.greatest),
    }),
    emptyTally(),
  )
}
