import type { Band } from '../../../shared/template/instrument.ts'
import { tonedBands } from '../tone.ts'

const width = 240
const height = 22
const middle = height / 2
const radius = 3.5
const margin = 5
const ticks = [1, 2, 3, 4, 5] as const

const ofScore = (score: number): number => margin + ((score - 1) / 4) * (width - 2 * margin)

interface Dot {
  readonly name: string
  readonly value: number
  /** As it is written. */
  readonly written: string
}

/** Dots that would lie on each other, to a tenth, are moved off the middle in turn: up, down, further up … */
function heights(dots: readonly Dot[]): number[] {
  const before = new Map<number, number>()
  return dots.map(({ value }) => {
    const place = Math.round(value * 10)
    const number = before.get(place) ?? 0
    before.set(place, number + 1)
    const step = Math.min(Math.ceil(number / 2) * (radius + 1), middle - radius)
    return middle + (number % 2 === 0 ? step : -step)
  })
}

function Zones({ bands }: { readonly bands: readonly Band[] }) {
  const zones = tonedBands(bands)
  return (
    <>
      {zones.map(({ band, tone }, place) => {
        const from = place === 0 ? 0 : ofScore(band.from)
        const next = zones[place + 1]
        const to = next === undefined ? width : ofScore(next.band.from)
        return <rect class={`zone-${tone}`} x={from} y="0" width={to - from} height={height} />
      })}
    </>
  )
}

/** The numbers of the scale over the strips. */
export function StripAxis() {
  return (
    <span class="strip-axis" aria-hidden="true">
      {ticks.map((score) => (
        <span>{score}</span>
      ))}
    </span>
  )
}

/**
 * The programmes' scores as dots from 1 to 5, over the bands where all have the same, with the merged score as a line. The
 * numbers stand beside it and in the table by programme, so that readers miss nothing.
 */
export function Strip(frame: {
  readonly bands: readonly Band[]
  readonly dots: readonly Dot[]
  readonly merged: number | null
}) {
  const { bands, dots, merged } = frame
  const at = heights(dots)
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bands.length === 0 ? (
        <rect class="zone-plain" x="0" y="0" width={width} height={height} />
      ) : (
        <Zones bands={bands} />
      )}
      {ticks.map((score) => (
        <line class="tick" x1={ofScore(score)} x2={ofScore(score)} y1="0" y2={height} />
      ))}
      {dots.map(({ name, value, written }, place) => (
        <circle class="dot" cx={ofScore(value)} cy={at[place]} r={radius}>
          <title>{`${name}: ${written}`}</title>
        </circle>
      ))}
      {merged === null ? null : (
        <line class="together" x1={ofScore(merged)} x2={ofScore(merged)} y1="0" y2={height} />
      )}
    </svg>
  )
}
