import { Answers, type Ratings } from './answers.tsx'
import { type ChartFrame, Drawing } from './chart.tsx'
import { alone, Label, linesBelow } from './label.tsx'
import { rem } from './place.ts'
import { topsOf } from './tops.ts'

export interface AnswersRow {
  readonly name: string
  readonly ratings: Ratings
  /** How many percent lie under the middle of the scale and over it, written. */
  readonly under: string
  readonly over: string
}

const rowHeight = 2.9

/** How people answered, a diverging bar in each row. */
export function AnswersDrawing(frame: ChartFrame & { readonly rows: readonly AnswersRow[] }) {
  const { rows } = frame
  const tops = topsOf(rows.map(({ name }) => rowHeight + linesBelow(name, alone)))
  return (
    <Drawing {...frame} height={tops.at(-1) ?? 0}>
      {rows.map(({ name, ratings, under, over }, place) => {
        const top = tops[place] ?? 0
        const bar = top + 1.4 + linesBelow(name, alone)
        return (
          <>
            <Label text={name} y={top + 1} most={alone} />
            <text class="share" x="0" y={rem(bar + 0.75)}>
              {under}
            </text>
            <Answers ratings={ratings} y={bar} height={0.95} side={37} />
            <text class="share" x="100%" y={rem(bar + 0.75)} text-anchor="end">
              {over}
            </text>
          </>
        )
      })}
    </Drawing>
  )
}
