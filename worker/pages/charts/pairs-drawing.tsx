import { type ChartFrame, Drawing } from './chart.tsx'
import { Label, lineHeight, linesBelow } from './label.tsx'
import { ofScore, rem } from './place.ts'
import { topsOf } from './tops.ts'
import { ScoreAxis, ScoreGrid } from './track.tsx'

export interface PairRow {
  readonly name: string
  /** 1 to 5. */
  readonly process: number
  readonly outcome: number
  /** Both, written. */
  readonly written: readonly [string, string]
}

/** So many characters fit beside two values on a phone. */
const besideTwo = 28
const rowHeight = 2.9

/** A mark of what a partnership brings: a diamond, where how it works is a circle. */
function Diamond({ cx, cy }: { readonly cx: string; readonly cy: number }) {
  return (
    <svg x={cx} y={rem(cy)} overflow="visible" aria-hidden="true">
      <path class="outcome" d="M0-8 8 0 0 8-8 0Z" />
    </svg>
  )
}

function RowDrawing({ row, top }: { readonly row: PairRow; readonly top: number }) {
  const { name, process, outcome, written } = row
  const middle = top + 1.75 + linesBelow(name, besideTwo)
  return (
    <>
      <Label text={name} y={top + 1} most={besideTwo} />
      <text class="pair" x="100%" y={rem(top + 1)} text-anchor="end">
        {`● ${written[0]}  ◆ ${written[1]}`}
      </text>
      <ScoreGrid from={middle - 0.6} to={middle + 0.6} />
      <line class="between" x1={ofScore(process)} x2={ofScore(outcome)} y1={rem(middle)} y2={rem(middle)} />
      <circle class="process" cx={ofScore(process)} cy={rem(middle)} r="0.45rem" />
      <Diamond cx={ofScore(outcome)} cy={middle} />
    </>
  )
}

/** Process against outcome: for each row two marks on one scale, joined and never blended. */
export function PairsDrawing(frame: ChartFrame & { readonly rows: readonly PairRow[] }) {
  const { rows } = frame
  const tops = topsOf(rows.map(({ name }) => rowHeight + linesBelow(name, besideTwo)))
  const end = tops.at(-1) ?? 0
  return (
    <Drawing {...frame} height={end + lineHeight}>
      {rows.map((row, place) => (
        <RowDrawing row={row} top={tops[place] ?? 0} />
      ))}
      <ScoreAxis y={end + 0.9} />
    </Drawing>
  )
}
