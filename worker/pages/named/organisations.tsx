import type { NamedPartnership } from '../../../shared/messages/named-results.ts'
import type { Dimension } from '../../../shared/words/dimension.ts'
import { kindNames } from '../../../shared/words/kind.ts'
import { bandInWords, scoreText } from '../dashboard/reading.ts'
import type { NamedReading } from './reading.ts'
import { type PartnershipRow, rowsOf } from './rows.ts'

interface OrganisationsFrame {
  readonly reading: NamedReading
  readonly id: string
  readonly title: string
  readonly family: readonly Dimension[]
  readonly overall: keyof NamedPartnership['overall']
}

function ScoreCell({ score, reading }: { readonly score: number | null; readonly reading: NamedReading }) {
  if (score === null) return <td>{reading.absent}</td>
  return (
    <td class={bandInWords(score, reading)?.tone}>
      <strong>{scoreText(score, reading)}</strong>
    </td>
  )
}

function OrganisationRow(frame: { readonly row: PartnershipRow; readonly frame: OrganisationsFrame }) {
  const { row } = frame
  const { reading, family, overall } = frame.frame
  const { name, kind, respondents, scores, overall: overalls } = row.partnership
  return (
    <tr>
      <th scope="row">
        {row.organisation}
        <span class="of">{`${name} · ${reading.named.rated(respondents)}`}</span>
        {reading.results.kinds.length === 0 ? null : (
          <span class="of">{kindNames[reading.language][kind]}</span>
        )}
      </th>
      {family.map((dimension) => (
        <ScoreCell score={scores[dimension]} reading={reading} />
      ))}
      <ScoreCell score={overalls[overall]} reading={reading} />
    </tr>
  )
}

/** The scores of every organisation's partnerships on one family, by name. */
export function Organisations(frame: OrganisationsFrame) {
  const { reading, id, title, family } = frame
  const { named, names } = reading
  return (
    <>
      <h3 id={id}>{title}</h3>
      <section class="scroller" aria-labelledby={id} tabindex={0}>
        <table class="matrix by-name">
          <thead>
            <tr>
              <th scope="col">{named.organisation}</th>
              {family.map((dimension) => (
                <th scope="col">{names[dimension]}</th>
              ))}
              <th scope="col">{named.overall}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(reading).map((row) => (
              <OrganisationRow row={row} frame={frame} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
