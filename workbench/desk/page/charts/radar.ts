import type { ChartPicture, ChartSeries } from '../../messages.ts'
import { along, type Box, marks, onSpoke, type Point } from './geometry.ts'
import { written } from './numbers.ts'
import { gridColour, label, labelLines, lineHeight, quietInk, shape } from './svg.ts'

/** For names around the rings, in pixels. */
const roomAbove = 44
const roomBelow = 38
const roomAtSides = 94
const gap = 12

const pointsText = (points: readonly Point[]) => points.map(({ x, y }) => `${x},${y}`).join(' ')

/** The closed outline of a series; where a value is missing, only what stands between neighbours. */
function outline(series: ChartSeries, points: readonly (Point | null)[]): SVGElement[] {
  const there = points.filter((point) => point !== null)
  const look = { stroke: series.colour, 'stroke-width': series.lineWidth, 'stroke-linejoin': 'round' }
  if (there.length === points.length)
    return [
      shape('polygon', { points: pointsText(there), fill: series.colour, 'fill-opacity': 0.16, ...look }),
    ]
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length]
    return point && next
      ? [shape('polyline', { points: pointsText([point, next]), fill: 'none', ...look })]
      : []
  })
}

function nameAt(name: string, at: Point, middle: Point, box: Box): SVGElement {
  const toEdge = box.width / 2 - Math.abs(at.x - middle.x)
  const lines = labelLines(name, toEdge)
  const side = Math.abs(at.x - middle.x) < 2 ? 'middle' : at.x > middle.x ? 'start' : 'end'
  const half = ((lines.length - 1) * lineHeight) / 2
  const isAbove = at.y < middle.y - 2 && side === 'middle'
  const isBelow = at.y > middle.y + 20
  return label(lines, at.x, at.y + (isAbove ? -half : isBelow ? half : 0), side)
}

/** Spokes for the categories, a ring for each mark of the axis, and the series around the middle. */
export function radar({ categories, series, vertical }: ChartPicture, box: Box): SVGElement[] {
  const count = categories.length
  const lowest = Math.max(...categories.map((_, spoke) => onSpoke({ x: 0, y: 0 }, 1, spoke, count, 1).y))
  const radius = Math.min(
    box.width / 2 - roomAtSides - gap,
    (box.height - roomAbove - roomBelow) / (1 + lowest),
  )
  const middle = { x: box.left + box.width / 2, y: box.top + roomAbove + radius }
  const at = (spoke: number, share: number) => onSpoke(middle, radius, spoke, count, share)
  const ring = (share: number) =>
    shape('polygon', {
      points: pointsText(categories.map((_, spoke) => at(spoke, share))),
      fill: 'none',
      stroke: gridColour,
    })
  const spokes = categories.map((_, spoke) => {
    const end = at(spoke, 1)
    return shape('line', { x1: middle.x, y1: middle.y, x2: end.x, y2: end.y, stroke: gridColour })
  })
  const names = categories.map((name, spoke) => nameAt(name, at(spoke, 1 + gap / radius), middle, box))
  const drawn = series.flatMap((one) => {
    const points = one.values.map((value, spoke) =>
      value === null ? null : at(spoke, along(vertical, value)),
    )
    const dots = points.flatMap((point, spoke) =>
      point
        ? [
            shape(
              'circle',
              { cx: point.x, cy: point.y, r: one.pointSize / 2, fill: one.colour },
              shape('title', {}, `${categories[spoke]}: ${written(one.values[spoke] ?? 0)}`),
            ),
          ]
        : [],
    )
    return [...outline(one, points), ...dots]
  })
  const scale = marks(vertical).map((mark) => {
    const { x, y } = at(0, along(vertical, mark))
    return label([written(mark)], x - 5, y, 'end', { fill: quietInk, 'font-size': 11 })
  })
  return [
    ...marks(vertical).map((mark) => ring(along(vertical, mark))),
    ...spokes,
    ...drawn,
    ...scale,
    ...names,
  ]
}
