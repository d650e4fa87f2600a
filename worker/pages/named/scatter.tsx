import { Chart } from '../charts/chart.tsx'
import { ScatterDrawing } from '../charts/scatter-drawing.tsx'
import { bringsWords } from '../dashboard/brings-words.ts'
import { scoreText } from '../dashboard/reading.ts'
import type { NamedReading } from './reading.ts'
import { rowsOf } from './rows.ts'

/** Each partnership's overall of the principles against that of the benefits, where it has both. */
export function Scatter({ reading }: { readonly reading: NamedReading }) {
  const { named, words, language, bands } = reading
  const { process, outcome } = bringsWords[language]
  const points = rowsOf(reading)
    .flatMap(({ organisation, partnership }) => {
      const { principles, benefits } = partnership.overall
      const name = `${organisation}: ${partnership.name}`
      return principles === null || benefits === null
        ? []
        : [{ name, process: principles, outcome: benefits }]
    })
    .map((point, place) => ({ ...point, number: place + 1 }))
  if (points.length === 0) return null
  const title = named.scatter
  const written = points.map((point) => ({
    name: `${point.number}. ${point.name}`,
    process: scoreText(point.process, reading),
    outcome: scoreText(point.outcome, reading),
  }))
  return (
    <Chart
      title={title}
      legend={<p class="quiet small">{named.scatterLead}</p>}
      numbers={{
        summary: words.asTable,
        title,
        columns: [named.organisation, process, outcome],
        rows: written.map((row) => ({ name: row.name, cells: [row.process, row.outcome] })),
      }}
    >
      <div class="columns square">
        <ScatterDrawing
          id="scatter"
          title={title}
          description={written
            .map((row) => `${row.name}: ${process} ${row.process}, ${outcome} ${row.outcome}.`)
            .join(' ')}
          bands={bands}
          points={points}
          across={process}
          up={outcome}
        />
        <ol class="points small">
          {points.map(({ name }) => (
            <li>{name}</li>
          ))}
        </ol>
      </div>
    </Chart>
  )
}
