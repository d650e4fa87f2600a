/** How many of the strongest and of the weakest are listed, at most. */
const most = 5

/**
 * The two ends of what is in ascending order: the lowest first, and the highest first. None is in both, and both are empty
 * when there are too few.
 */
export function endsOf<One>(ascending: readonly One[]): {
  readonly lowest: readonly One[]
  readonly highest: readonly One[]
} {
  const count = Math.min(most, Math.floor(ascending.length / 2))
  return {
    lowest: ascending.slice(0, count),
    highest: ascending.slice(ascending.length - count).reverse(),
  }
}
