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
  for (const [place, one] of shares.entries()) {
    const { sum, scored } = ofSectors[place] ?? unstated
    if (scored === 0) continue
    const share = scored / ofAll.scored
    one.share += share
    one.contribution += share * asRounded(sum / scored, exact, rounded)
  }
}

/** Those who have a share; null for respondents without a sector. */
export function sharingSectors(shares: Shares): (Sector | null)[] {
  const sharing: (Sector | null)[] = []
  for (const { sector, share } of shares) if (share > 0) sharing.push(sector)
  return sharing
}

/**
 * The parts of the organisation's value.
 *
 * @param partnerships those with a score
 * @param values the organisation's in each sector, in the order of the words
 */
export function partsOf(shares: Shares, partnerships: number, values: readonly (number | null)[]): Part[] {
  return shares.flatMap(({ sector, share, contribution }, place): Part[] => {
    if (share === 0) return []
    const value = values[place] ?? contribution / share
    return [{ sector, value, share: share / partnerships, contribution: contribution / partnerships }]
  })
}

/** Starts over for the next organisation. */
export function startSharesOver(shares: Shares): void {
  for (const one of shares) {
    one.share = 0
    one.contribution = 0
  }
}
