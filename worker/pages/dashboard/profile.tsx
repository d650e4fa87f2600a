import type { Child } from 'hono/jsx'
import type { Dimension } from '../../../shared/words/dimension.ts'
import { Chart } from '../charts/chart.tsx'
import { ProfileDrawing, type ProfileRow } from '../charts/profile-drawing.tsx'
import { BandLegend } from './band-legend.tsx'
import { bandInWords, type Dashboard, scoreText } from './reading.ts'

interface ProfileFrame {
  readonly dashboard: Dashboard
  readonly id: string
  readonly title: string
  /** Heads the column of the dimensions' names. */
  readonly heading: string
  readonly family: readonly Dimension[]
  /** Of single partnerships, where they may be seen. */
  readonly singles?: (dimension: Dimension) => readonly number[]
  /** Stands over the chart, beside what the bands are. */
  readonly lead?: string
  /** More columns of the table. */
  readonly columns?: readonly string[]
  readonly cells?: (dimension: Dimension) => readonly Child[]
}

function rowOf(dimension: Dimension, { dashboard, singles }: ProfileFrame): ProfileRow {
  const { value, spread } = dashboard.scores[dimension]
  return {
    name: dashboard.names[dimension],
    value,
    written: value === null ? dashboard.absent : scoreText(value, dashboard),
    band: value === null ? undefined : bandInWords(value, dashboard),
    spread,
    singles: singles?.(dimension) ?? [],
  }
}

/** One family's scores on the template's bands, and as a table. */
export function Profile(frame: ProfileFrame) {
  const { dashboard, id, title, heading, family, lead, columns = [], cells = () => [] } = frame
  const { words, bands, scores } = dashboard
  const rows = family.map((dimension) => rowOf(dimension, frame))
  return (
    <Chart
      title={title}
      legend={
        <>
          {lead === undefined ? null : <p class="quiet small">{lead}</p>}
          <BandLegend reading={dashboard} />
        </>
      }
      numbers={{
        summary: words.asTable,
        title,
        columns: [heading, words.score, words.band, ...columns, words.organisationsColumn],
        rows: family.map((dimension, place) => ({
          name: dashboard.names[dimension],
          cells: [
            rows[place]?.written,
            rows[place]?.band?.name ?? '–',
            ...cells(dimension),
            scores[dimension].n ?? '–',
          ],
        })),
      }}
    >
      <ProfileDrawing
        id={id}
        title={title}
        description={rows
          .map(({ name, written, band }) => `${name}: ${written}${band ? ` (${band.name})` : ''}.`)
          .join(' ')}
        bands={bands}
        rows={rows}
      />
    </Chart>
  )
}
