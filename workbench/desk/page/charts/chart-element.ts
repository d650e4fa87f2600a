import type { ChartPicture } from '../../messages.ts'
import { element } from '../elements.ts'
import { textWidth } from '../text-width.ts'
import { say } from '../words.ts'
import { description } from './description.ts'
import { type Box, wrapped } from './geometry.ts'
import { legend } from './legend.ts'
import { radar } from './radar.ts'
import { scatter } from './scatter.ts'
import { stackedBars } from './stacked-bars.ts'
import { ink, label, labelLines, lineHeight, quietInk, shape } from './svg.ts'

const padding = 14
const titleSize = 16
const legendHeight = 24

const drawings = { radar, stacked: stackedBars, scatter }

/** Title and subtitle, and how far down they reach. */
function heading(chart: ChartPicture): { drawn: SVGElement[]; bottom: number } {
  const width = chart.width - 2 * padding
  const lines = wrapped(chart.title, (line) => textWidth(line, `bold ${titleSize}px`) <= width)
  const titleMiddle = padding + 6 + ((lines.length - 1) * lineHeight) / 2
  const titleBottom = padding + lines.length * lineHeight
  const bold = { 'font-size': titleSize, 'font-weight': 700, fill: ink }
  const title = label(lines, padding, titleMiddle, 'start', bold)
  if (chart.subtitle === '') return { drawn: [title], bottom: titleBottom }
  const below = labelLines(chart.subtitle, width)
  const middle = titleBottom + 8 + ((below.length - 1) * lineHeight) / 2
  const subtitle = label(below, padding, middle, 'start', { fill: quietInk })
  return { drawn: [title, subtitle], bottom: titleBottom + below.length * lineHeight }
}

function content(chart: ChartPicture, from: number): SVGElement[] {
  const middle = chart.width / 2
  const { kind } = chart
  if (kind === null) return [label([say('chartNotDrawn')], middle, chart.height / 2, 'middle')]
  const top = from + 14 + (chart.legend === 'top' ? legendHeight : 0)
  const bottom = chart.height - padding - (chart.legend === 'bottom' ? legendHeight : 0)
  const box: Box = { left: padding, top, width: chart.width - 2 * padding, height: bottom - top }
  const legendMiddle = chart.legend === 'top' ? from + 16 : chart.height - 18
  const names = chart.legend === 'none' ? [] : legend(chart.series, middle, legendMiddle)
  return [...names, ...drawings[kind](chart, box)]
}

function drawing(chart: ChartPicture): SVGSVGElement {
  const { width, height, id } = chart
  const { drawn, bottom } = heading(chart)
  const said = { role: 'img', 'aria-labelledby': `chart-${id}-title`, 'aria-describedby': `chart-${id}-desc` }
  return shape(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, ...said },
    shape('title', { id: `chart-${id}-title` }, chart.title),
    shape('desc', { id: `chart-${id}-desc` }, description(chart)),
    ...drawn,
    ...content(chart, bottom),
  )
}

/** A chart over the cells; for a screen reader a row of the grid with the picture in its one cell. */
export function placedChart(chart: ChartPicture, corner: { left: number; top: number }): HTMLElement {
  const cell = element('div', { role: 'gridcell' }, drawing(chart))
  const made = element('div', { class: 'chart', role: 'row' }, cell)
  made.style.left = `${corner.left + chart.offsetX}px`
  made.style.top = `${corner.top + chart.offsetY}px`
  return made
}
