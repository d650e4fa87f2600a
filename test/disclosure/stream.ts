/** Draws a whole number from 0 to below `below`. */
export type Next = (below: number) => number

/** A stream of numbers from a seed, the same everywhere (mulberry32). */
export function stream(seed: number): Next {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** One of several. */
export function pick<Value>(pool: readonly [Value, ...Value[]], next: Next): Value {
  return pool[next(pool.length)] ?? pool[0]
}
