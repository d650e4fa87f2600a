import type { Dimension } from '../../../shared/words/dimension.ts'
import { Absent, Basis, MergedScoreCell } from './cell.tsx'
import {
  commonBands,
  mergedScore,
  type PortfolioReading,
  type ProgrammeReading,
  scoreOf,
  scoresAscending,
  toneOf,
} from './reading.ts'
import { Strip, StripAxis } from './strip.tsx'

interface ScoresFrame {
  readonly reading: PortfolioReading
  readonly id: string
  readonly title: string
  /** Heads the column of the dimensions' names. */
  readonly heading: string
  readonly family: readonly Dimension[]
}

function StripRow({
  dimension,
  reading,
}: {
  readonly dimension: Dimension
  readonly reading: PortfolioReading
}) {
  const { words, names, merged } = reading
  const cell = merged.scores[dimension]
  const dots = scoresAscending(reading, dimension).map(({ programme, value }) => ({
    name: programme.name,
    value,
    written: scoreOf(value, programme, reading),
  }))
  const named = ({ name, written }: (typeof dots)[number]): string => `${written} ${name}`
  const [lowest] = dots
  const highest = dots.at(-1)
  return (
    <tr>
      <th scope="row">
        {names[dimension]}
        <Strip bands={commonBands(reading)} dots={dots} merged={cell.value} />
        {lowest === undefined || highest === undefined ? null : (
          <span class="of">
            {lowest === highest ? named(lowest) : words.range(named(lowest), named(highest))}
          </span>
        )}
      </th>
      <td>
        {cell.value === null ? (
          <Absent reason={cell.reason} reading={reading} />
        ) : (
          <span class="value">{mergedScore(cell.value, reading)}</span>
        )}
        <Basis cell={cell} reading={reading} />
      </td>
    </tr>
  )
}

function ProgrammeRow(frame: {
  readonly programme: ProgrammeReading
  readonly family: readonly Dimension[]
  readonly reading: PortfolioReading
}) {
  const { programme, family, reading } = frame
  return (
    <tr>
      <th scope="row">{programme.name}</th>
      {family.map((dimension) => {
        const cell = programme.figures.scores[dimension]
        return cell.value === null ? (
          <td>
            <Absent reason={cell.reason} reading={reading} />
          </td>
        ) : (
          <td class={toneOf(programme.bands, cell.value)}>
            <strong>{scoreOf(cell.value, programme, reading)}</strong>
            <span class="of">{`n ${cell.n}`}</span>
          </td>
        )
      })}
    </tr>
  )
}

/** One family of scores: each dimension over all programmes, then every programme. */
export function Scores({ reading, id, title, heading, family }: ScoresFrame) {
  const { words, names, merged, programmes } = reading
  return (
    <section class="part of-programmes" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="quiet">{words.scoresLead}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">
              {heading}
              <StripAxis />
            </th>
            <th scope="col">{words.together}</th>
          </tr>
        </thead>
        <tbody>
          {family.map((dimension) => (
            <StripRow dimension={dimension} reading={reading} />
          ))}
        </tbody>
      </table>
      <h3>{words.byProgramme}</h3>
      <p class="quiet small">{words.byProgrammeLead}</p>
      <section class="scroller" aria-label={`${title}: ${words.byProgramme}`} tabindex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.programme}</th>
              {family.map((dimension) => (
                <th scope="col">{names[dimension]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {programmes.map((programme) => (
              <ProgrammeRow programme={programme} family={family} reading={reading} />
            ))}
            <tr>
              <th scope="row">{words.allTogether}</th>
              {family.map((dimension) => (
                <MergedScoreCell cell={merged.scores[dimension]} reading={reading} />
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  )
}
