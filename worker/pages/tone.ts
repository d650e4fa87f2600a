import { bandOf } from '../../shared/scoring/bands.ts'
import type { Band } from '../../shared/template/instrument.ts'

/** How a band is coloured; its name always stands beside the colour. */
export type Tone = 'low' | 'mid' | 'high'

function toneOfPosition(position: number, bands: number): Tone {
  if (position === 0) return 'low'
  return position === bands - 1 ? 'high' : 'mid'
}

export interface TonedBand {
  readonly band: Band
  readonly tone: Tone
}

export function tonedBands(bands: readonly Band[]): TonedBand[] {
  return bands.map((band, position) => ({ band, tone: toneOfPosition(position, bands.length) }))
}

/** The band of a published score, with its tone; undefined only for a score that no band covers. */
export function tonedBandOf(bands: readonly Band[], score: number): TonedBand | undefined {
  const band = bandOf(bands, score)
  return tonedBands(bands).find((toned) => toned.band === band)
}
