/**
 * Where rows lie that stand one below the other.
 *
 * @param heights of the rows
 * @returns where each begins, and at last where the last one ends
 */
export function topsOf(heights: readonly number[], from = 0): number[] {
  const tops = [from]
  let end = from
  for (const height of heights) {
    end += height
    tops.push(end)
  }
  return tops
}
