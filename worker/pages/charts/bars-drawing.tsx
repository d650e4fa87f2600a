import { type ChartFrame, Drawing } from './chart.tsx'
import { besideValue, Label, linesBelow } from './label.tsx'
import { along, rem } from './place.ts'
import { topsOf } from './tops.ts'

export interface BarRow {
  readonly name: string
  /** 0 to 1, of the longest that a bar can be; null when it is not shown. */
  readonly share: number | null
  /** The value, or what stands in its place. */
  readonly written: string
}

const rowHeight = 2.6

/** A bar for each row, all on one scale that begins at nothing. */
export function BarsDrawing(frame: ChartFrame & { readonly rows: readonly BarRow[] }) {
  const { rows } = frame
  const tops = topsOf(rows.map(({ name }) => rowHeight + linesBelow(name, besideValue)))
  return (
    <Drawing {...frame} height={tops.at(-1) ?? 0}>
      {rows.map(({ name, share, written }, place) => {
        const top = tops[place] ?? 0
        const bar = top + 1.4 + linesBelow(name, besideValue)
        return (
          <>
            <Label text={name} y={top + 1} most={besideValue} />
            <text class={share === null ? 'in-place' : 'value'} x="100%" y={rem(top + 1)} text-anchor="end">
              {written}
            </text>
            <rect
              class={share === null ? 'zone-protected' : 'zone-plain'}
              x="0"
              y={rem(bar)}
              width="100%"
              height="0.6rem"
            />
            {share === null ? null : (
              <rect class="bar-plain" x="0" y={rem(bar)} width={along(share)} height="0.6rem" />
            )}
          </>
        )
      })}
    </Drawing>
  )
}
