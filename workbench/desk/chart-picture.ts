import type { SheetView } from '../runtime/workbench.ts'
import type { ChartAxis, ChartPicture, ChartSeries } from './messages.ts'

type ChartView = SheetView['charts'][number]
type Value = ChartView['ranges'][number]['values'][number][number]

const kinds: Readonly<Record<string, ChartPicture['kind']>> = {
  RADAR: 'radar',
  BAR: 'stacked',
  SCATTER: 'scatter',
}
/** What Google draws where no colours are given. */
const usualColours = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6']
const usualSize = { width: 600, height: 371 }

/** An option by its name with dots, set under that name or inside objects. */
function optionAt(options: unknown, name: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined
  const own = Object.entries(options)
  const found = own.find(([key]) => key === name)
  if (found) return found[1]
  const [, inner] = own.find(([key]) => name.startsWith(`${key}.`)) ?? []
  return inner === undefined ? undefined : optionAt(inner, name.slice(name.indexOf('.') + 1))
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
const numberOf = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null)

function axisOf(options: unknown, name: 'hAxis' | 'vAxis', values: readonly (number | null)[]): ChartAxis {
  const numbers = values.filter((value) => value !== null)
  return {
    title: textOf(optionAt(options, `${name}.title`)),
    min: numberOr(optionAt(options, `${name}.viewWindow.min`), Math.min(0, ...numbers)),
    max: numberOr(optionAt(options, `${name}.viewWindow.max`), Math.max(1, ...numbers)),
    lines: numberOr(optionAt(options, `${name}.gridlines.count`), 5),
  }
}

function legendOf(options: unknown): ChartPicture['legend'] {
  const legend = optionAt(options, 'legend.position') ?? optionAt(options, 'legend')
  return legend === 'none' || legend === 'top' ? legend : 'bottom'
}

function seriesOf(
  { options, type }: ChartView,
  place: number,
  name: Value | undefined,
  values: (number | null)[],
): ChartSeries {
  const own = (option: string) => optionAt(options, `series.${place}.${option}`) ?? optionAt(options, option)
  const colour =
    optionAt(options, `series.${place}.color`) ??
    optionAt(options, `colors.${place}`) ??
    usualColours[place % usualColours.length]
  return {
    name: textOf(name),
    colour: textOf(colour),
    values,
    pointSize: numberOr(own('pointSize'), type === 'SCATTER' ? 7 : 0),
    pointShape: own('pointShape') === 'diamond' ? 'diamond' : 'circle',
    lineWidth: numberOr(own('lineWidth'), type === 'SCATTER' ? 0 : 2),
  }
}

function kindOf({ type, options, transpose }: ChartView): ChartPicture['kind'] {
  const isDrawn = !transpose && (type !== 'BAR' || optionAt(options, 'isStacked') === true)
  return isDrawn ? (kinds[type] ?? null) : null
}

/** What a page needs to draw a chart: the values of its ranges side by side, its first column apart. */
export function chartPicture(chart: ChartView): ChartPicture {
  const { options, position, numHeaders } = chart
  const height = Math.max(0, ...chart.ranges.map(({ values }) => values.length))
  const table = Array.from({ length: height }, (_, row) =>
    chart.ranges.flatMap(({ values }) => values[row] ?? []),
  )
  const names = numHeaders > 0 ? (table[numHeaders - 1] ?? []) : []
  const rows = table.slice(numHeaders)
  const positions = rows.map(([first]) => numberOf(first))
  const columns = Math.max(0, ...table.map((row) => row.length - 1))
  const series = Array.from({ length: columns }, (_, place) => {
    const values = rows.map((row) => numberOf(row[place + 1]))
    return seriesOf(chart, place, names[place + 1], values)
  })
  const drawn = series.flatMap(({ values }) => values)
  return {
    id: chart.id,
    kind: kindOf(chart),
    title: textOf(optionAt(options, 'title')),
    subtitle: textOf(optionAt(options, 'subtitle')),
    row: position.row,
    column: position.column,
    offsetX: position.offsetX,
    offsetY: position.offsetY,
    width: numberOr(optionAt(options, 'width'), usualSize.width),
    height: numberOr(optionAt(options, 'height'), usualSize.height),
    legend: legendOf(options),
    categories: rows.map(([first]) => textOf(first)),
    positions,
    series,
    horizontal: axisOf(options, 'hAxis', chart.type === 'SCATTER' ? positions : drawn),
    vertical: axisOf(options, 'vAxis', drawn),
  }
}
