import { type ChartFrame, Drawing } from './chart.tsx'
import { besideValue, Label, linesBelow } from './label.tsx'
import { lanesOf } from './lanes.ts'
import { along, ofScore, rem, shareOfScale } from './place.ts'
import { topsOf } from './tops.ts'
import { ScoreAxis, ScoreGrid } from './track.tsx'

/** A group's dot: a letter in a colour, so that neither is needed alone. */
interface Dot {
  readonly letter: string
  /** 1 to 6, which colour it has. */
  readonly hue: number
  readonly value: number
}

interface DotsRow {
  readonly name: string
  readonly dots: readonly Dot[]
  /** What stands at the right: how far the outer dots are apart. */
  readonly note: string
  readonly flagged: boolean
}

const radius = 0.62
const laneHeight = 1.35
/** Two dots touch on a phone when their scores are closer. */
const touching = 0.27
const heading = 1.3

function LetterDot(frame: {
  readonly letter: string
  readonly hue: number
  readonly cx: string
  readonly cy: number
}) {
  const { letter, hue, cx, cy } = frame
  return (
    <>
      <circle class={`group hue-${hue}`} cx={cx} cy={rem(cy)} r={rem(radius)} />
      <text class="letter" x={cx} y={rem(cy + 0.25)} text-anchor="middle">
        {letter}
      </text>
    </>
  )
}

interface PlacedRow {
  readonly row: DotsRow
  readonly lanes: readonly number[]
  readonly top: number
}

function heightOf(name: string, lanes: readonly number[]): number {
  return 1.5 + linesBelow(name, besideValue) + (Math.max(0, ...lanes) + 1) * laneHeight + 0.7
}

function RowDrawing({ row, lanes, top }: PlacedRow) {
  const { name, dots, note, flagged } = row
  const values = dots.map(({ value }) => value)
  const first = top + 1.5 + linesBelow(name, besideValue)
  const last = first + (Math.max(0, ...lanes) + 1) * laneHeight
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (
    <>
      <Label text={name} y={top + 1} most={besideValue} />
      <text class={flagged ? 'note flagged' : 'note'} x="100%" y={rem(top + 1)} text-anchor="end">
        {note}
      </text>
      <ScoreGrid from={first} to={last} />
      {dots.length === 0 ? null : (
        <rect
          class={flagged ? 'reach flagged' : 'reach'}
          x={ofScore(low)}
          y={rem(first)}
          width={along(shareOfScale(high) - shareOfScale(low))}
          height={rem(last - first)}
        />
      )}
      {dots.map(({ letter, hue, value }, place) => (
        <LetterDot
          letter={letter}
          hue={hue}
          cx={ofScore(value)}
          cy={first + laneHeight * ((lanes[place] ?? 0) + 0.5)}
        />
      ))}
    </>
  )
}

/** A dot for each group on each row's scale; dots that would touch stand below each other. */
export function DotsDrawing(
  frame: ChartFrame & { readonly rows: readonly DotsRow[]; readonly noteHeading: string },
) {
  const { rows, noteHeading } = frame
  const lanes = rows.map(({ dots }) =>
    lanesOf(
      dots.map(({ value }) => value),
      touching,
    ),
  )
  const tops = topsOf(
    rows.map(({ name }, place) => heightOf(name, lanes[place] ?? [])),
    heading,
  )
  const end = tops.at(-1) ?? heading
  return (
    <Drawing {...frame} height={end + 1.1}>
      <text class="axis-number" x="100%" y={rem(0.9)} text-anchor="end">
        {noteHeading}
      </text>
      {rows.map((row, place) => (
        <RowDrawing row={row} lanes={lanes[place] ?? []} top={tops[place] ?? heading} />
      ))}
      <ScoreAxis y={end + 0.9} />
    </Drawing>
  )
}
