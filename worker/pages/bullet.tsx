import type { Band } from '../../shared/template/instrument.ts'
import { tonedBandOf, tonedBands } from './tone.ts'

const width = 400
const height = 16
const ofScore = (score: number): number => ((score - 1) / 4) * width

function Frame({ children }: { readonly children: unknown }) {
  return (
    <svg class="bullet" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {children}
    </svg>
  )
}

function ProtectedBar() {
  return (
    <Frame>
      <rect class="zone-protected" x="1" y="3" width={width - 2} height={height - 6} />
    </Frame>
  )
}

/** A score from 1 to 5 over the bands. The number itself stands beside it, so that readers miss nothing. */
export function ScoreBar({
  bands,
  score,
}: {
  readonly bands: readonly Band[]
  readonly score: number | null
}) {
  if (score === null) return <ProtectedBar />
  const zones = tonedBands(bands)
  const tone = tonedBandOf(bands, score)?.tone ?? 'mid'
  return (
    <Frame>
      {zones.map(({ band, tone: of }, position) => {
        const next = zones[position + 1]
        const from = ofScore(band.from)
        const to = next === undefined ? width : ofScore(next.band.from)
        return <rect class={`zone-${of}`} x={from} y="0" width={to - from} height={height} />
      })}
      <rect class={`bar-${tone}`} x="0" y="4.5" width={Math.max(ofScore(score), 3)} height="7" />
      {[2, 3, 4].map((tick) => (
        <line class="tick" x1={ofScore(tick)} x2={ofScore(tick)} y1="0" y2={height} />
      ))}
    </Frame>
  )
}

/** A percentage from 0 to 100. */
export function PercentBar({ percent }: { readonly percent: number | null }) {
  if (percent === null) return <ProtectedBar />
  return (
    <Frame>
      <rect class="zone-plain" x="0" y="0" width={width} height={height} />
      <rect class="bar-plain" x="0" y="4.5" width={Math.max((percent / 100) * width, 3)} height="7" />
    </Frame>
  )
}
