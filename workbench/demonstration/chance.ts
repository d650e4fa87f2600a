/** Repeatable chance, so that every first start shows the same demonstration. */
export interface Chance {
  /** Evenly between 0 and 1. */
  even(): number
  /** Around 0 with a standard deviation of 1, roughly normal. */
  normal(): number
}

/** A linear congruential generator (the constants of Numerical Recipes): plenty for made-up ratings. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const even = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const normal = () => Array.from({ length: 12 }, even).reduce((sum, value) => sum + value, 0) - 6
  return { even, normal }
}
