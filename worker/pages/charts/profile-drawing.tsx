import type { Band } from '../../../shared/template/instrument.ts'
import type { Tone } from '../tone.ts'
import { type ChartFrame, Drawing } from './chart.tsx'
import { alone, Label, linesBelow } from './label.tsx'
import { along, ofScore, rem, shareOfScale } from './place.ts'
import { topsOf } from './tops.ts'
import { EmptyTrack, ScoreAxis, Track } from './track.tsx'

/** Where the middle half of some scores lies: median and quartiles, 1 to 5. */
export interface Spread {
  readonly lower: number
  readonly median: number
  readonly upper: number
}

export interface ProfileRow {
  readonly name: string
  /** 1 to 5; null when it is not shown. */
  readonly value: number | null
  /** The value, or what stands in its place. */
  readonly written: string
  readonly band: { readonly name: string; readonly tone: Tone } | undefined
  readonly spread?: Spread | undefined
  /** Single scores, where they may be seen. */
  readonly singles?: readonly number[]
}

const rowHeight = 4.15
const trackHeight = 0.85

function SpreadBox({ spread, y }: { readonly spread: Spread; readonly y: number }) {
  const { lower, median, upper } = spread
  return (
    <>
      <rect
        class="spread-box"
        x={ofScore(lower)}
        y={rem(y + 0.1)}
        width={along(shareOfScale(upper) - shareOfScale(lower))}
        height={rem(trackHeight - 0.2)}
      />
      <line
        class="median"
        x1={ofScore(median)}
        x2={ofScore(median)}
        y1={rem(y - 0.1)}
        y2={rem(y + trackHeight + 0.1)}
      />
    </>
  )
}

function RowDrawing(frame: {
  readonly row: ProfileRow
  readonly top: number
  readonly bands: readonly Band[]
}) {
  const { row, top, bands } = frame
  const { name, value, written, band, spread, singles = [] } = row
  const below = top + linesBelow(name, alone)
  const track = below + 2.4
  const middle = rem(track + trackHeight / 2)
  return (
    <>
      <Label text={name} y={top + 1} most={alone} />
      <text class={value === null ? 'in-place' : 'value'} x="100%" y={rem(below + 2.05)} text-anchor="end">
        {written}
      </text>
      {band === undefined ? null : (
        <text class={`band-name ${band.tone}`} y={rem(below + 2.05)}>
          {band.name}
        </text>
      )}
      {value === null ? (
        <EmptyTrack y={track} height={trackHeight} />
      ) : (
        <>
          <Track bands={bands} y={track} height={trackHeight} />
          {spread === undefined ? null : <SpreadBox spread={spread} y={track} />}
          {singles.map((single) => (
            <circle class="single" cx={ofScore(single)} cy={middle} r="0.22rem" />
          ))}
          <circle class={`mark ${band?.tone ?? 'mid'}`} cx={ofScore(value)} cy={middle} r="0.5rem" />
        </>
      )}
    </>
  )
}

/** A profile: a row for each score, on the template's bands. */
export function ProfileDrawing(
  frame: ChartFrame & { readonly bands: readonly Band[]; readonly rows: readonly ProfileRow[] },
) {
  const { bands, rows } = frame
  const tops = topsOf(rows.map(({ name }) => rowHeight + linesBelow(name, alone)))
  const end = tops.at(-1) ?? 0
  return (
    <Drawing {...frame} height={end + 0.6}>
      {rows.map((row, place) => (
        <RowDrawing row={row} top={tops[place] ?? 0} bands={bands} />
      ))}
      <ScoreAxis y={end + 0.3} />
    </Drawing>
  )
}
