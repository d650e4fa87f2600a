import type { NamedResults } from '../../../shared/messages/named-results.ts'
import type { NamedReading } from './reading.ts'

type Responses = NamedResults['all']['items'][number]['responses']

const width = 400
const height = 16

/** How often each rating was given, as parts of one bar and, beside it, in numbers. */
export function Distribution({ ratings }: Pick<Responses, 'ratings'>) {
  const total = ratings.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const ends = ratings.map((_, place) =>
    ratings.slice(0, place + 1).reduce((sum, count) => sum + (count / total) * width, 0),
  )
  return (
    <>
      <svg class="bullet" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {ratings.map((count, place) => {
          const from = ends[place - 1] ?? 0
          const to = ends[place] ?? width
          return count === 0 ? null : (
            <rect class={`rating-${place + 1}`} x={from} y="1" width={to - from} height={height - 2} />
          )
        })}
      </svg>
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
            <rect class={`rating-${place + 1}`} width="10" height="10" rx="2" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
