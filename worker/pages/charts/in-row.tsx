import type { Child } from 'hono/jsx'
import type { Band } from '../../../shared/template/instrument.ts'
import { tonedBandOf } from '../tone.ts'
import { along, ofScore, rem } from './place.ts'
import { EmptyTrack, Track } from './track.tsx'

/** A small drawing in a table's row, where the numbers that it shows stand beside it. */
export function InRow({ children }: { readonly children: Child }) {
  return (
    <svg class="drawing in-row" width="100%" height="1.2rem" aria-hidden="true">
      {children}
    </svg>
  )
}

const y = 0.3
const height = 0.6

/** In the place of a figure that is not shown. */
function NothingInRow() {
  return (
    <InRow>
      <EmptyTrack y={y} height={height} />
    </InRow>
  )
}

/** A score from 1 to 5 on the template's bands. */
export function ScoreInRow(frame: { readonly bands: readonly Band[]; readonly score: number | null }) {
  const { bands, score } = frame
  if (score === null) return <NothingInRow />
  return (
    <InRow>
      <Track bands={bands} y={y} height={height} />
      <circle
        class={`mark ${tonedBandOf(bands, score)?.tone ?? 'mid'}`}
        cx={ofScore(score)}
        cy={rem(y + height / 2)}
        r="0.42rem"
      />
    </InRow>
  )
}

/** A percentage from 0 to 100. */
export function PercentInRow({ percent }: { readonly percent: number | null }) {
  if (percent === null) return <NothingInRow />
  return (
    <InRow>
      <rect class="zone-plain" x="0" y={rem(y)} width="100%" height={rem(height)} />
      <rect class="bar-plain" x="0" y={rem(y)} width={along(percent / 100)} height={rem(height)} />
    </InRow>
  )
}
