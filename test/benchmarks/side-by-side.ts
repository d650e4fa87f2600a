import { type Asked, load } from './load.ts'

/** How fast one thing is served beside its yardstick, in the same minute. */
export interface Comparison {
  readonly ratio: number
  readonly ours: number
  readonly yardstick: number
  /** How often ours was asked in all. */
  readonly requests: number
}

const median = (values: readonly number[]): number => {
  const ascending = [...values].sort((one, other) => one - other)
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN
}

/** Slices of the one and the other in turn; the ratio is the median over the pairs, as a machine's speed wanders. */
export async function compare(
  ours: Asked,
  yardstick: Asked,
  pairs: number,
  seconds: number,
): Promise<Comparison> {
  const warmUp = await load(ours, 1)
  await load(yardstick, 1)
  let requests = warmUp.requests
  const rates: { ours: number; yardstick: number }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = await load(ours, seconds)
    requests += first.requests
    const second = await load(yardstick, seconds)
    rates.push({ ours: first.requestsPerSecond, yardstick: second.requestsPerSecond })
  }
  return {
    ratio: median(rates.map((rate) => rate.ours / rate.yardstick)),
    ours: median(rates.map((rate) => rate.ours)),
    yardstick: median(rates.map((rate) => rate.yardstick)),
    requests,
  }
}
