import { type Sector, sectors } from '../words/sector.ts'
import { scoreScale } from './cell.ts'
import type { Part } from './composition.ts'

/** The scores of those of some respondents who are scored. */
export interface ScoreSum {
  sum: number
  scored: number
}

interface Share {
  readonly sector: Sector | null
  /** Of a partnership's score, summed over the partnerships. */
  share: number
  contribution: number
}

/** What each sector's respondents bring to an organisation's value, partnership by partnership; null stands last. */
export type Shares = readonly Share[]

export function noSharesYet(): Shares {
  return [...sectors, null].map((sector) => ({ sector, share: 0, contribution: 0 }))
}

/**
 * A sector's mean as part of the partnership's score as it is after rounding: all means move by the same part of the
 * way to the end at which they then lie, so that none leaves the scale and together they are the rounded score.
 */
function asRounded(mean: number, exact: number, rounded: number): number {
  if (rounded === exact) return mean
  const end = rounded > exact ? scoreScale.highest : scoreScale.lowest
  return mean + (end - mean) * ((rounded - exact) / (end - exact))
}

/**
 * Adds one partnership's.
 *
 * @param rounded the partnership's score
 * @param ofSectors in the order of the words
 */
export function addShares(
  shares: Shares,
  rounded: number,
  ofAll: ScoreSum,
  ofSectors: readonly ScoreSum[],
): void {
  const unstated = { ...ofAll }
  for (const { sum, scored } of ofSectors) {
    unstated.sum -= sum
    unstated.scored -= scored
  }
  const exact = ofAll.sum / ofAll.scored
  shares.forEach((one, place) => {
    const { sum, scored } = ofSectors[place] ?? unstated
    if (scored === 0) return
    const share = scored / ofAll.scored
    one.share += share
    one.contribution += share * asRounded(sum / scored, exact, rounded)
  })
}

/**
 * The parts of the organisation's value; and starts over for the next organisation.
 *
 * @param partnerships those with a score
 * @param bySector the organisation's value in each sector
 */
export function takeParts(
  shares: Shares,
  partnerships: number,
  bySector: readonly { readonly sector: Sector; readonly value: number | null }[],
): Part[] {
  const parts = shares.flatMap(({ sector, share, contribution }, place): Part[] => {
    if (share === 0) return []
    const value = bySector[place]?.value ?? contribution / share
    return [{ sector, value, share: share / partnerships, contribution: contribution / partnerships }]
  })
  for (const share of shares) {
    share.share = 0
    share.contribution = 0
  }
  return parts
}
