import type { NamedOrganisation, NamedPartnership } from '../../../shared/messages/named-results.ts'
import { kindNames } from '../../../shared/words/kind.ts'
import { bandInWords } from '../release/reading.ts'
import type { FamilyFrame } from './profile.tsx'
import { type NamedReading, twoDecimals } from './reading.ts'

function ScoreCell({ score, reading }: { readonly score: number | null; readonly reading: NamedReading }) {
  if (score === null) return <td>–</td>
  return (
    <td class={bandInWords(score, reading)?.tone}>
      <strong>{twoDecimals(score, reading)}</strong>
    </td>
  )
}

interface Row {
  readonly organisation: string
  readonly partnership: NamedPartnership
}

/** In the order of the names, as a reader looks them up. */
function rowsOf(byName: readonly NamedOrganisation[], { language }: NamedReading): Row[] {
  const order = new Intl.Collator(language)
  return [...byName]
    .sort((one, other) => order.compare(one.name, other.name))
    .flatMap(({ name, partnerships }) =>
      partnerships.map((partnership) => ({ organisation: name, partnership })),
    )
}

function OrganisationRow({ row, frame }: { readonly row: Row; readonly frame: OrganisationsFrame }) {
  const { reading, family, overall } = frame
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

interface OrganisationsFrame extends Omit<FamilyFrame, 'heading'> {
  readonly overall: keyof NamedPartnership['overall']
}

/** The scores of every organisation's partnerships on one family, by name. */
export function Organisations(frame: OrganisationsFrame) {
  const { reading, id, title, family } = frame
  const { named, names, results } = reading
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
            {rowsOf(results.byName, reading).map((row) => (
              <OrganisationRow row={row} frame={frame} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
