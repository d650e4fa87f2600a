import type { Wording } from '../../../shared/template/wording.ts'
import type { LibraryReading } from './reading.ts'

type ColumnsWording = Wording['profile']['partners']

function Columns({ ids, columns }: { readonly ids: readonly string[]; readonly columns: ColumnsWording }) {
  return (
    <ul class="small">
      {ids.map((id) => (
        <li>
          <strong>{columns[id]?.heading ?? id}</strong>
          {`: ${columns[id]?.hint ?? ''}`}
        </li>
      ))}
    </ul>
  )
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

/** What there is to fill in beside the checklist and the ratings, folded: it is long. */
export function Worksheets({ reading }: { readonly reading: LibraryReading }) {
  const { words, wording, template } = reading
  const { profile, planning } = template.instrument
  return (
    <section class="part" aria-labelledby="worksheets">
      <h2 id="worksheets">{words.worksheets}</h2>
      <p class="quiet">{words.worksheetsLead}</p>
      <details>
        <summary>{words.profile}</summary>
        <ul class="small">
          {profile.fields.map(({ id }) => (
            <li>
              <strong>{wording.profile.fields[id]?.label ?? id}</strong>
              {`: ${wording.profile.fields[id]?.hint ?? ''}`}
            </li>
          ))}
        </ul>
        <h3>{words.partners}</h3>
        <Columns ids={idsOf(profile.partners.columns)} columns={wording.profile.partners} />
      </details>
      {planning.map((worksheet) => (
        <details>
          <summary>{wording.planning[worksheet.id]?.title ?? worksheet.id}</summary>
          <p>{wording.planning[worksheet.id]?.purpose ?? ''}</p>
          <Columns ids={idsOf(worksheet.columns)} columns={wording.planning[worksheet.id]?.columns ?? {}} />
        </details>
      ))}
    </section>
  )
}
