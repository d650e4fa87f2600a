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

/** Where the middle half of some scores lies: median and quartiles, 1 to 5. */
interface Spread {
  readonly lower: number
  readonly median: number
  readonly upper: number
}

function SpreadLine({ lower, median, upper }: Spread) {
  const middle = height / 2
  return (
    <>
      <line class="spread" x1={ofScore(lower)} x2={ofScore(upper)} y1={middle} y2={middle} />
      {[lower, upper].map((end) => (
        <line class="spread" x1={ofScore(end)} x2={ofScore(end)} y1="4.5" y2="11.5" />
      ))}
      <line class="spread median" x1={ofScore(median)} x2={ofScore(median)} y1="1" y2={height - 1} />
    </>
  )
}

/**
 * A score from 1 to 5 over the bands, with the spread of those whose mean it is where that is known. The numbers stand
 * beside it, so that readers miss nothing.
 */
export function ScoreBar({
  bands,
  score,
  spread,
}: {
  readonly bands: readonly Band[]
  readonly score: number | null
  readonly spread?: Spread | undefined
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
      {spread === undefined ? null : <SpreadLine {...spread} />}
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
