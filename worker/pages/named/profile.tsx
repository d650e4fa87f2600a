import { byDimension, type Dimension } from '../../../shared/words/dimension.ts'
import { ScoreBar } from '../bullet.tsx'
import { Axis } from '../release/axis.tsx'
import { bandInWords, overallOf } from '../release/reading.ts'
import { type NamedReading, scoreInWords, twoDecimals } from './reading.ts'

export interface FamilyFrame {
  readonly reading: NamedReading
  readonly id: string
  readonly title: string
  /** Heads the column of the dimensions' names. */
  readonly heading: string
  readonly family: readonly Dimension[]
}

interface ProfileFrame extends FamilyFrame {
  readonly lead: string
  readonly overall: (score: string) => string
}

type Score = NamedReading['results']['all']['scores'][Dimension]

/** Median and quartiles for the bar; there whenever there is a mean. */
function spreadOf({ lowerQuartile, median, upperQuartile }: Score) {
  const [lower, middle, upper] = [lowerQuartile.value, median.value, upperQuartile.value]
  return lower === null || middle === null || upper === null ? undefined : { lower, median: middle, upper }
}

function ProfileRow({
  dimension,
  reading,
}: {
  readonly dimension: Dimension
  readonly reading: NamedReading
}) {
  const score = reading.results.all.scores[dimension]
  const { value } = score.mean
  const band = value === null ? undefined : bandInWords(value, reading)
  const quartiles = [score.lowerQuartile, score.upperQuartile].map((quartile) =>
    scoreInWords(quartile, reading),
  )
  return (
    <tr>
      <th scope="row">
        {reading.names[dimension]}
        {value === null ? null : <ScoreBar bands={reading.bands} score={value} spread={spreadOf(score)} />}
      </th>
      <td>
        <span class="value">{scoreInWords(score.mean, reading)}</span>
        {band === undefined ? null : <span class={`band ${band.tone}`}>{band.name}</span>}
      </td>
      <td>{scoreInWords(score.deviation, reading)}</td>
      <td>{scoreInWords(score.median, reading)}</td>
      <td class="range">{value === null ? '–' : quartiles.join('–')}</td>
      <td>{score.n}</td>
    </tr>
  )
}

/** One family's profile: each dimension with its bar, mean and spread; the overall comes after it. */
export function NamedProfile({ reading, id, title, lead, heading, family, overall }: ProfileFrame) {
  const { words, named, results } = reading
  const means = byDimension((dimension) => results.all.scores[dimension].mean)
  const mean = overallOf(means, family, 2)
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="quiet">{lead}</p>
      <section class="scroller" aria-labelledby={id} tabindex={0}>
        <table class="matrix wide-first">
          <thead>
            <tr>
              <th scope="col">
                {heading}
                <Axis />
              </th>
              {[words.mean, named.deviation, named.median, named.quartiles, named.organisationsColumn].map(
                (column) => (
                  <th scope="col">{column}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {family.map((dimension) => (
              <ProfileRow dimension={dimension} reading={reading} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="overall quiet">
        {mean === null ? named.overallMissing : overall(twoDecimals(mean, reading))}
      </p>
    </section>
  )
}
