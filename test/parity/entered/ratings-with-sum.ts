import * as fc from 'fast-check'

/** Raises a random rating by one until the ratings sum to `total`: any distribution with exactly this sum. */
export function ratingsWithSum(count: number, total: number): fc.Arbitrary<number[]> {
  return fc.infiniteStream(fc.nat({ max: count - 1 })).map((stream) => {
    const ratings = Array<number>(count).fill(1)
    for (let missing = total - count; missing > 0; ) {
      const place = stream.next().value
      if ((ratings[place] ?? 5) < 5) {
        ratings[place] = (ratings[place] ?? 0) + 1
        missing -= 1
      }
    }
    return ratings
  })
}
