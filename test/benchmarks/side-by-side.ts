import { type Asked, load } from './load.ts'

/** How fast one thing is served beside its yardsticks, in the same minute. */
export interface Comparison {
  /** To each yardstick, in their order. */
  readonly ratios: readonly number[]
  /** Requests a second. */
  readonly ours: number
  readonly yardsticks: readonly number[]
  /** How often ours was asked in all. */
  readonly requests: number
}

const median = (values: readonly number[]): number => {
  const ascending = [...values].sort((one, other) => one - other)
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN
}

async function rateOf(asked: Asked, seconds: number): Promise<number> {
  return (await load(asked, seconds)).requestsPerSecond
}

/** Slices of each in turn; a ratio is the median over the turns, as a machine's speed wanders. */
export async function compare(
  ours: Asked,
  yardsticks: readonly Asked[],
  turns: number,
  seconds: number,
): Promise<Comparison> {
  let { requests } = await load(ours, 1)
  for (const yardstick of yardsticks) await load(yardstick, 1)
  const rates: { readonly ours: number; readonly theirs: readonly number[] }[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const served = await load(ours, seconds)
    requests += served.requests
    const theirs: number[] = []
    for (const yardstick of yardsticks) theirs.push(await rateOf(yardstick, seconds))
    rates.push({ ours: served.requestsPerSecond, theirs })
  }
  const medianOf = (figure: (rate: (typeof rates)[number], place: number) => number): number[] =>
    yardsticks.map((_, place) => median(rates.map((rate) => figure(rate, place))))
  return {
    ratios: medianOf((rate, place) => rate.ours / (rate.theirs[place] ?? Number.NaN)),
    ours: median(rates.map((rate) => rate.ours)),
    yardsticks: medianOf(({ theirs }, place) => theirs[place] ?? Number.NaN),
    requests,
  }
}
