import type { Instrument } from '../template/instrument.ts'
import type { Dimension } from '../words/dimension.ts'
import { type Sector, sectors } from '../words/sector.ts'
import { type Respondent, scoreDimension } from './partnership.ts'
import { inHundredths, roundGuarded } from './rounding.ts'

/** From so many hundredths on a gap between sectors is flagged: one scale point. */
const flaggedFrom = 100

export interface SectorScore {
  readonly sector: Sector
  /** 1 to 5, rounded to two decimals. */
  readonly score: number
  /** How many of the sector's respondents are scored. */
  readonly respondents: number
}

export interface SectorGap {
  /** The highest sector's rounded score less the lowest's, 0 to 4, two decimals. */
  readonly gap: number
  readonly flagged: boolean
  /** Who sits where: the sectors with the highest and with the lowest score. */
  readonly highest: readonly Sector[]
  readonly lowest: readonly Sector[]
}

/** Rule 6: the mean of each sector's scored respondents, in the order of the sectors; one without any is left out. */
export function scoreSectors(
  instrument: Instrument,
  respondents: readonly Respondent[],
  dimension: Dimension,
): readonly SectorScore[] {
  return sectors.flatMap((sector) => {
    const own = respondents.filter((respondent) => respondent.sector === sector)
    const { score, respondents: scored } = scoreDimension(instrument, own, dimension)
    return score === null ? [] : [{ sector, score, respondents: scored }]
  })
}

/** How far two scores are apart, to two decimals, and whether that is flagged: from one scale point on. */
export function gapBetween(
  highest: number,
  lowest: number,
): { readonly gap: number; readonly flagged: boolean } {
  const gap = roundGuarded(highest - lowest, 2)
  return { gap, flagged: inHundredths(gap) >= flaggedFrom }
}

/** Rule 6: how far the sectors are apart, from two of them on; null under that. One scale point or more is flagged. */
export function sectorGap(scores: readonly SectorScore[]): SectorGap | null {
  if (scores.length < 2) return null
  const highest = Math.max(...scores.map(({ score }) => score))
  const lowest = Math.min(...scores.map(({ score }) => score))
  const at = (wanted: number) => scores.filter(({ score }) => score === wanted).map(({ sector }) => sector)
  return { ...gapBetween(highest, lowest), highest: at(highest), lowest: at(lowest) }
}
