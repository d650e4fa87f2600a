import type { Band } from '../../../shared/template/instrument.ts'
import { tonedBands } from '../tone.ts'
import { type ChartFrame, Drawing } from './chart.tsx'
import { rem, shareOfScale } from './place.ts'

export interface CoursePoint {
  /** 1 to 5; null when it is not shown. */
  readonly value: number | null
  readonly written: string
}

const top = 1
const size = 5.4
const down = (score: number): number => top + (1 - shareOfScale(score)) * size
/** With more rounds, only the ends have their values written. */
const mostWritten = 4

function xOf(place: number, rounds: number): number {
  return rounds === 1 ? 50 : 13 + (place / (rounds - 1)) * 74
}

function Zones({ bands }: { readonly bands: readonly Band[] }) {
  const zones = tonedBands(bands)
  return (
    <>
      {zones.map(({ band, tone }, position) => {
        const above = zones[position + 1]?.band.from ?? 5
        return (
          <rect
            class={`zone-${tone}`}
            x="0"
            width="100%"
            y={rem(down(above))}
            height={rem(down(band.from) - down(above))}
          />
        )
      })}
    </>
  )
}

/** A round's mark with its value, as far as that is written. */
function Stop(frame: {
  readonly point: CoursePoint
  readonly x: string
  readonly isNow: boolean
  readonly isWritten: boolean
}) {
  const { point, x, isNow, isWritten } = frame
  const { value, written } = point
  const now = isNow ? ' now' : ''
  const height = value === null ? top + size / 2 : down(value) - 0.55
  return (
    <>
      {value === null ? null : (
        <circle class={`stop${now}`} cx={x} cy={rem(down(value))} r={isNow ? '0.36rem' : '0.28rem'} />
      )}
      {isWritten ? (
        <text class={`stop-value${now}`} x={x} y={rem(height)} text-anchor="middle">
          {value === null ? '◌' : written}
        </text>
      ) : null}
    </>
  )
}

/** One score from round to round, on the template's bands; a line joins rounds only where both are shown. */
export function CourseDrawing(
  frame: ChartFrame & { readonly bands: readonly Band[]; readonly points: readonly CoursePoint[] },
) {
  const { bands, points } = frame
  const last = points.length - 1
  const x = (place: number): string => `${xOf(place, points.length)}%`
  return (
    <Drawing {...frame} height={top + size + 1.3}>
      <Zones bands={bands} />
      {points.map(({ value }, place) => {
        const before = points[place - 1]?.value ?? null
        return value === null || before === null ? null : (
          <line class="course" x1={x(place - 1)} y1={rem(down(before))} x2={x(place)} y2={rem(down(value))} />
        )
      })}
      {points.map((point, place) => (
        <Stop
          point={point}
          x={x(place)}
          isNow={place === last}
          isWritten={points.length <= mostWritten || place === 0 || place === last}
        />
      ))}
      {points.map((_, place) => (
        <text class="axis-number" x={x(place)} y={rem(top + size + 1)} text-anchor="middle">
          {place + 1}
        </text>
      ))}
    </Drawing>
  )
}
