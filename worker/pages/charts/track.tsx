import type { Band } from '../../../shared/template/instrument.ts'
import { tonedBands } from '../tone.ts'
import { along, ofScore, rem, shareOfScale } from './place.ts'

interface TrackFrame {
  readonly bands: readonly Band[]
  /** Its upper edge and its height, in rem. */
  readonly y: number
  readonly height: number
}

/** The scale from 1 to 5 with the template's bands as zones of different shade, a line where one begins. */
export function Track({ bands, y, height }: TrackFrame) {
  const zones = tonedBands(bands)
  return (
    <>
      {zones.map(({ band, tone }, position) => {
        const next = zones[position + 1]
        const from = shareOfScale(band.from)
        const to = next === undefined ? 1 : shareOfScale(next.band.from)
        return (
          <>
            <rect
              class={`zone-${tone}`}
              x={along(from)}
              y={rem(y)}
              width={along(to - from)}
              height={rem(height)}
            />
            {position === 0 ? null : (
              <line class="border" x1={along(from)} x2={along(from)} y1={rem(y)} y2={rem(y + height)} />
            )}
          </>
        )
      })}
    </>
  )
}

/** Stands in the place of a track whose value is not shown. */
export function EmptyTrack({ y, height }: Omit<TrackFrame, 'bands'>) {
  return <rect class="zone-protected" x={along(0)} y={rem(y)} width={along(1)} height={rem(height)} />
}

/** Where a number stands at a place of the scale: inside the chart, at its ends too. */
export function anchorAt(score: number): 'start' | 'middle' | 'end' {
  if (score === 1) return 'start'
  return score === 5 ? 'end' : 'middle'
}

/** The numbers of the scale, below the last row. */
export function ScoreAxis({ y }: { readonly y: number }) {
  return (
    <>
      {[1, 2, 3, 4, 5].map((score) => (
        <text class="axis-number" x={ofScore(score)} y={rem(y)} text-anchor={anchorAt(score)}>
          {score}
        </text>
      ))}
    </>
  )
}

/** The scale as plain lines, for rows in which marks of several groups lie. */
export function ScoreGrid({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <>
      {[1, 2, 3, 4, 5].map((score) => (
        <line class="grid" x1={ofScore(score)} x2={ofScore(score)} y1={rem(from)} y2={rem(to)} />
      ))}
    </>
  )
}
