import type { ChartSeries } from '../../messages.ts'
import { label, labelWidth, shape } from './svg.ts'

const swatch = 12
const gap = 22

/** The series' names with their colours, in their order, in one line around `middle`. */
export function legend(series: readonly ChartSeries[], middle: number, y: number): SVGElement[] {
  const widths = series.map(({ name }) => swatch + 6 + labelWidth(name) + gap)
  let x = middle - (widths.reduce((sum, width) => sum + width, 0) - gap) / 2
  return series.flatMap(({ name, colour }, index) => {
    const left = x
    x += widths[index] ?? 0
    const box = { x: left, y: y - swatch / 2, width: swatch, height: swatch, fill: colour, stroke: '#46555a' }
    return [shape('rect', { ...box, 'stroke-width': 0.5 }), label([name], left + swatch + 6, y, 'start')]
  })
}
