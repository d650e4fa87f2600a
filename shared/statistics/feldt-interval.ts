/// <reference path="./jstat.d.ts" />
import jstat from 'jstat'

/** The share of samples whose interval holds the population's alpha. */
const confidence = 0.95

/** Both ends of an interval, at most 1, unrounded. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * Feldt's 95 % interval of Cronbach's alpha (Feldt 1965; Feldt, Woodruff & Salih 1987): 1 − (1 − alpha)·F, with the
 * 97.5 % and the 2.5 % quantile of F with n − 1 and (n − 1)·(k − 1) degrees of freedom.
 *
 * @param alpha at most 1
 * @param respondents n, at least 2
 * @param items k, at least 2
 */
export function feldtInterval(alpha: number, respondents: number, items: number): Interval {
  const end = (probability: number) =>
    1 - (1 - alpha) * jstat.centralF.inv(probability, respondents - 1, (respondents - 1) * (items - 1))
  return { lower: end((1 + confidence) / 2), upper: end((1 - confidence) / 2) }
}
