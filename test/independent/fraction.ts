/** An exact number, so that a recomputation shares no rounding with what it checks. */
export interface Fraction {
  readonly over: bigint
  /** Greater than zero. */
  readonly under: bigint
}

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

export function fraction(over: bigint, under: bigint): Fraction {
  const common = gcd(over, under)
  return common === 1n ? { over, under } : { over: over / common, under: under / common }
}

export const whole = (value: number): Fraction => ({ over: BigInt(value), under: 1n })

/** The decimal that a person typed: 0.1 is a tenth, whatever the machine makes of it. */
export function decimal(value: number): Fraction {
  const [whole = '0', places = ''] = value.toFixed(6).split('.')
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length))
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? fraction(a.over + b.over, a.under)
    : fraction(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under })
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over)
export const atLeast = (a: Fraction, b: Fraction): boolean => a.over * b.under >= b.over * a.under
export const larger = (a: Fraction, b: Fraction): Fraction => (atLeast(a, b) ? a : b)
export const smaller = (a: Fraction, b: Fraction): Fraction => (atLeast(a, b) ? b : a)
export const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, whole(0))

/** The mean, or undefined of nothing. */
export const meanOf = (values: readonly Fraction[]): Fraction | undefined =>
  values.length === 0 ? undefined : dividedBy(sumOf(values), whole(values.length))

/** As a machine number, to about 15 digits. */
export function toNumber({ over, under }: Fraction): number {
  return Number((over * 10n ** 18n) / under) / 1e18
}

/** To a whole number, a half upwards; for numbers from zero on. */
const halfUp = ({ over, under }: Fraction): bigint => (2n * over + under) / (2n * under)

/** To a multiple of `step`, by the design's guarded rounding: first to a millionth of a step, then to the step. */
export function roundedTo(value: Fraction, step: Fraction): Fraction {
  const inSteps = dividedBy(value, step)
  const guarded = fraction(halfUp(times(inSteps, whole(1_000_000))), 1_000_000n)
  return times({ over: halfUp(guarded), under: 1n }, step)
}
