import type { Band } from '../../../shared/template/instrument.ts'
import { type ChartFrame, Drawing } from './chart.tsx'
import { labelsApart } from './labels-apart.ts'
import { along, ofScore, rem, shareOfScale } from './place.ts'
import { anchorAt } from './track.tsx'

export interface Point {
  /** What it is called in the list beside the chart: a number. */
  readonly number: number
  /** How it works and what it brings, each 1 to 5. */
  readonly process: number
  readonly outcome: number
}

const top = 2
const size = 17
const down = (score: number): number => top + (1 - shareOfScale(score)) * size

/** From a point to its number, in score points. */
const apart = 0.19

/** Process across, outcome up, both from 1 to 5, with the line on which both are the same. */
export function ScatterDrawing(
  frame: ChartFrame & {
    readonly bands: readonly Band[]
    readonly points: readonly Point[]
    readonly across: string
    readonly up: string
  },
) {
  const { bands, points, across, up } = frame
  const labels = labelsApart(
    points.map(({ process, outcome }) => ({ x: process, y: outcome })),
    apart,
  )
  const borders = bands.slice(1).map(({ from }) => from)
  return (
    <Drawing {...frame} height={top + size + 2.6}>
      <text class="axis-name" x="0" y={rem(0.9)}>
        {`↑ ${up}`}
      </text>
      {[1, 2, 3, 4, 5].map((score) => (
        <>
          <line class="grid" x1={ofScore(score)} x2={ofScore(score)} y1={rem(top)} y2={rem(top + size)} />
          <line class="grid" x1={along(0)} x2={along(1)} y1={rem(down(score))} y2={rem(down(score))} />
          <text class="axis-number" x={ofScore(score)} y={rem(top + size + 1)} text-anchor={anchorAt(score)}>
            {score}
          </text>
          {score === 1 ? null : (
            <text class="axis-number" x="0" y={rem(down(score) - 0.2)}>
              {score}
            </text>
          )}
        </>
      ))}
      {borders.map((from) => (
        <>
          <line class="limit" x1={ofScore(from)} x2={ofScore(from)} y1={rem(top)} y2={rem(top + size)} />
          <line class="limit" x1={along(0)} x2={along(1)} y1={rem(down(from))} y2={rem(down(from))} />
        </>
      ))}
      <line class="same" x1={along(0)} x2={along(1)} y1={rem(top + size)} y2={rem(top)} />
      {points.map(({ process, outcome }) => (
        <circle class="point" cx={ofScore(process)} cy={rem(down(outcome))} r="0.34rem" />
      ))}
      {labels.map(({ x, y }, place) => (
        <text class="point-name" x={ofScore(x)} y={rem(down(y) + 0.25)} text-anchor="middle">
          {points[place]?.number}
        </text>
      ))}
      <text class="axis-name" x="100%" y={rem(top + size + 2.2)} text-anchor="end">
        {`${across} →`}
      </text>
    </Drawing>
  )
}
