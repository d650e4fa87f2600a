import { overallOf } from '../../../shared/scoring/partnership.ts'
import type { Dimension } from '../../../shared/words/dimension.ts'
import { ScoreBar } from '../bullet.tsx'
import { Axis } from './axis.tsx'
import { oneDecimal, type Reading } from './reading.ts'
import { Score, WhyProtected } from './score.tsx'

interface ProfileFrame {
  readonly reading: Reading
  readonly id: string
  readonly title: string
  readonly lead: string
  /** Heads the column of the dimensions' names. */
  readonly heading: string
  readonly family: readonly Dimension[]
  readonly overall: (score: string) => string
}

/** One family's profile: each dimension with its bar, score and band; the overall comes after it. */
export function Profile({ reading, id, title, lead, heading, family, overall }: ProfileFrame) {
  const { words, names, bands } = reading
  const { scores } = reading.results.all
  const mean = overallOf(
    family.map((dimension) => scores[dimension].value),
    1,
  )
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="quiet profile-lead">{lead}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              {heading}
              <Axis />
            </th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {family.map((dimension) => (
            <tr>
              <th scope="row">
                {names[dimension]}
                <ScoreBar bands={bands} score={scores[dimension].value} />
              </th>
              <td>
                <Score cell={scores[dimension]} reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="overall quiet">{mean === null ? words.overallMissing : overall(oneDecimal(mean, reading))}</p>
      <WhyProtected cells={family.map((dimension) => scores[dimension])} reading={reading} />
    </section>
  )
}
