import { type Dimension, dimensions } from '../../../shared/words/dimension.ts'
import { Answers, sharesOf } from '../charts/answers.tsx'
import { AnswersDrawing } from '../charts/answers-drawing.tsx'
import { Chart } from '../charts/chart.tsx'
import { InRow } from '../charts/in-row.tsx'
import { percentText } from '../dashboard/reading.ts'
import type { NamedReading } from './reading.ts'

/** How often each rating was given, as a bar that diverges from the middle and, beside it, in numbers. */
export function ItemAnswers({ ratings }: { readonly ratings: readonly number[] }) {
  if (sharesOf(ratings).length === 0) return null
  return (
    <>
      <InRow>
        <Answers ratings={ratings} y={0.2} height={0.8} side={50} />
      </InRow>
      <span class="of">{ratings.map((count, place) => `${place + 1}: ${count}`).join(' · ')}</span>
    </>
  )
}

/** Which colour is which rating. */
export function RatingsLegend({ reading }: { readonly reading: NamedReading }) {
  return (
    <ul class="legend" aria-label={reading.named.ratings}>
      {reading.named.ratingNames.map((name, place) => (
        <li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class={`rating-${place + 1}`} width="10" height="10" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** All answers to the statements of one principle or benefit, from 1 to 5. */
function ratingsOn(dimension: Dimension, { instrument, results }: NamedReading): number[] {
  const ids = new Set(instrument.items.filter((item) => item.dimension === dimension).map(({ id }) => id))
  return results.all.items
    .filter(({ id }) => ids.has(id))
    .reduce(
      (sums, { responses }) => sums.map((sum, place) => sum + (responses.ratings[place] ?? 0)),
      [0, 0, 0, 0, 0],
    )
}

/** How people answered the statements of each principle and benefit. */
export function DimensionAnswers({ reading }: { readonly reading: NamedReading }) {
  const { names, named, words } = reading
  const rows = dimensions.flatMap((dimension) => {
    const ratings = ratingsOn(dimension, reading)
    const [one = 0, two = 0, , four = 0, five = 0] = sharesOf(ratings)
    const percent = (share: number) => percentText(share * 100, { ...reading, percentDecimals: 0 })
    return sharesOf(ratings).length === 0
      ? []
      : [{ name: names[dimension], ratings, under: percent(one + two), over: percent(four + five) }]
  })
  if (rows.length === 0) return null
  const title = named.answersChart
  return (
    <Chart
      title={title}
      legend={
        <>
          <p class="quiet small">{named.answersLead}</p>
          <RatingsLegend reading={reading} />
        </>
      }
      numbers={{
        summary: words.asTable,
        title,
        columns: [words.dimension, ...named.ratingNames, named.under, named.topTwo],
        rows: rows.map(({ name, ratings, under, over }) => ({ name, cells: [...ratings, under, over] })),
      }}
    >
      <AnswersDrawing
        id="answers"
        title={title}
        description={rows
          .map(({ name, under, over }) => `${name}: ${named.under} ${under}, ${named.topTwo} ${over}.`)
          .join(' ')}
        rows={rows}
      />
    </Chart>
  )
}
