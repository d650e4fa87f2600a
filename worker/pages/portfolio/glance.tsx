import { type Dimension, dimensions, principles } from '../../../shared/words/dimension.ts'
import {
  commonBands,
  mergedScore,
  type PortfolioReading,
  scoreOf,
  scoresAscending,
  toneOf,
} from './reading.ts'

/** The principles that have a merged score, lowest first. */
function principlesAscending({ merged }: PortfolioReading): { id: Dimension; value: number }[] {
  return principles
    .flatMap((id) => {
      const { value } = merged.scores[id]
      return value === null ? [] : [{ id, value }]
    })
    .sort((one, other) => one.value - other.value)
}

/** Where the programmes lie furthest apart, by their published scores; undefined when no two are shown or all agree. */
function furthestApart(reading: PortfolioReading) {
  const [furthest] = dimensions
    .flatMap((id) => {
      const scores = scoresAscending(reading, id)
      const [lowest] = scores
      const highest = scores.at(-1)
      return lowest === undefined || highest === undefined ? [] : [{ id, lowest, highest }]
    })
    .sort((one, other) => other.highest.value - other.lowest.value - (one.highest.value - one.lowest.value))
  return furthest !== undefined && furthest.lowest.value < furthest.highest.value ? furthest : undefined
}

/** The few sentences that a hurried reader takes along; each from published scores. */
export function Glance({ reading }: { readonly reading: PortfolioReading }) {
  const { words, names } = reading
  const ranked = principlesAscending(reading)
  const [lowest] = ranked
  const highest = ranked.at(-1)
  if (lowest === undefined || highest === undefined) return <p class="lead">{words.nothing}</p>
  const apart = furthestApart(reading)
  const tone = (value: number) => toneOf(commonBands(reading), value)
  const endOf = ({ programme, value }: ReturnType<typeof scoresAscending>[number]): string =>
    `${scoreOf(value, programme, reading)} (${programme.name})`
  return (
    <ul class="glance" aria-label={words.glance}>
      <li class={tone(highest.value)}>
        {words.strongest(names[highest.id], mergedScore(highest.value, reading))}
      </li>
      {lowest.value < highest.value ? (
        <li class={tone(lowest.value)}>
          {words.weakest(names[lowest.id], mergedScore(lowest.value, reading))}
        </li>
      ) : null}
      {apart === undefined ? null : (
        <li>{words.apart(names[apart.id], endOf(apart.lowest), endOf(apart.highest))}</li>
      )}
    </ul>
  )
}
