import type { ChartPicture, ChartSeries } from '../../messages.ts'
import { along, type Box, marks, type Point, unbroken } from './geometry.ts'
import { written } from './numbers.ts'
import { gridColour, label, quietInk, shape } from './svg.ts'

const roomAtLeft = 48
const roomBelow = 42

interface Placed extends Point {
  readonly said: string
}

function mark({ colour, pointSize, pointShape }: ChartSeries, { x, y, said }: Placed): SVGElement {
  const half = pointSize / 2
  const title = shape('title', {}, said)
  if (pointShape === 'circle') return shape('circle', { cx: x, cy: y, r: half, fill: colour }, title)
  const points = `${x},${y - half} ${x + half},${y} ${x},${y + half} ${x - half},${y}`
  return shape('polygon', { points, fill: colour }, title)
}

function drawnSeries(series: ChartSeries, points: readonly (Placed | null)[]): SVGElement[] {
  const lines = unbroken(points).map((group) =>
    shape('polyline', {
      points: group.map(({ x, y }) => `${x},${y}`).join(' '),
      fill: 'none',
      stroke: series.colour,
      'stroke-width': series.lineWidth,
    }),
  )
  const dots = points.flatMap((point) => (point ? [mark(series, point)] : []))
  return [...(series.lineWidth > 0 ? lines : []), ...dots]
}

/** Points by their position on the horizontal and their value on the vertical axis; the first series lies on top. */
export function scatter({ positions, series, horizontal, vertical }: ChartPicture, box: Box): SVGElement[] {
  const left = box.left + roomAtLeft
  const width = box.width - roomAtLeft - 8
  const height = box.height - roomBelow
  const bottom = box.top + height
  const x = (value: number) => left + width * along(horizontal, value)
  const y = (value: number) => bottom - height * along(vertical, value)
  const grid = [
    ...marks(horizontal).flatMap((value) => [
      shape('line', { x1: x(value), x2: x(value), y1: box.top, y2: bottom, stroke: gridColour }),
      label([written(value)], x(value), bottom + 12, 'middle', { fill: quietInk }),
    ]),
    ...marks(vertical).flatMap((value) => [
      shape('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), stroke: gridColour }),
      label([written(value)], left - 8, y(value), 'end', { fill: quietInk }),
    ]),
  ]
  const upright = { fill: quietInk, transform: `rotate(-90 ${box.left + 10} ${box.top + height / 2})` }
  const titles = [
    label([horizontal.title], left + width / 2, bottom + 31, 'middle', { fill: quietInk }),
    label([vertical.title], box.left + 10, box.top + height / 2, 'middle', upright),
  ]
  const drawn = [...series].reverse().flatMap((one) =>
    drawnSeries(
      one,
      one.values.map((value, index) => {
        const position = positions[index] ?? null
        if (value === null || position === null) return null
        const said = `${one.name}: ${written(position)}, ${written(value)}`
        return { x: x(position), y: y(value), said }
      }),
    ),
  )
  return [...grid, ...titles, ...drawn]
}
