/** The quantile of F by bisection of its distribution function, so that a recomputation shares no library with it. */

/** ln Γ(x) by Stirling's series, from an x that is large enough for it. */
function logGamma(x: number): number {
  let shift = 0
  let at = x
  while (at < 20) {
    shift += Math.log(at)
    at += 1
  }
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5) - 1 / (1680 * at ** 7)
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift
}

/** The regularised incomplete beta function by its hypergeometric series, where x is at most the middle. */
function lowerBeta(x: number, a: number, b: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 0; term > sum * 1e-17; n += 1) {
    term *= (x * (a + b + n)) / (a + 1 + n)
    sum += term
  }
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return Math.exp(front) * sum
}

function betaBelow(x: number, a: number, b: number): number {
  return x <= a / (a + b) ? lowerBeta(x, a, b) : 1 - lowerBeta(1 - x, b, a)
}

/** @param probability over 0 and under 1 */
export function fQuantile(probability: number, numerator: number, denominator: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (betaBelow(middle, numerator / 2, denominator / 2) < probability) low = middle
    else high = middle
  }
  return (denominator * low) / (numerator * (1 - low))
}
