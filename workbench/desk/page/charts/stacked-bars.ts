import type { ChartPicture } from '../../messages.ts'
import { along, type Box, marks, stacked } from './geometry.ts'
import { written } from './numbers.ts'
import { gridColour, label, labelLines, quietInk, shape } from './svg.ts'

const roomForNames = 0.34
const roomForScale = 24
const share = 0.66

/** A bar for each category, its series one after the other along the horizontal axis. */
export function stackedBars({ categories, series, horizontal }: ChartPicture, box: Box): SVGElement[] {
  const left = box.left + box.width * roomForNames
  const width = box.left + box.width - left
  const height = box.height - roomForScale - (horizontal.title === '' ? 0 : 18)
  const step = height / Math.max(1, categories.length)
  const x = (value: number) => left + width * along(horizontal, value)
  const lines = marks(horizontal).flatMap((mark) => [
    shape('line', { x1: x(mark), x2: x(mark), y1: box.top, y2: box.top + height, stroke: gridColour }),
    label([written(mark)], x(mark), box.top + height + 12, 'middle', { fill: quietInk }),
  ])
  const bars = categories.flatMap((name, row) => {
    const segments = stacked(series.map(({ values }) => values[row] ?? null))
    const top = box.top + step * row + (step * (1 - share)) / 2
    const drawn = series.flatMap(({ name: answer, colour, values }, place) => {
      const segment = segments[place]
      if (!segment || segment.to <= segment.from) return []
      const across = {
        x: x(segment.from),
        y: top,
        width: x(segment.to) - x(segment.from),
        height: step * share,
      }
      const said = shape('title', {}, `${name} · ${answer}: ${written(values[row] ?? 0)}`)
      return [shape('rect', { ...across, fill: colour, stroke: '#fff' }, said)]
    })
    const lines = labelLines(name, box.width * roomForNames - 14)
    return [label(lines, left - 8, top + (step * share) / 2, 'end'), ...drawn]
  })
  const title = label([horizontal.title], left + width / 2, box.top + box.height - 4, 'middle', {
    fill: quietInk,
  })
  return [...lines, ...bars, ...(horizontal.title === '' ? [] : [title])]
}
