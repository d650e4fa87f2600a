import { addresses } from '../../../shared/messages/addresses.ts'
import type { Reading } from './reading.ts'

/** Ways to take the figures along, and how they came about. */
export function Data({ reading, origin }: { readonly reading: Reading; readonly origin: string }) {
  const { words, language, wording, release } = reading
  const csv = `${addresses.releaseCsv(release.programme, release.round.id)}?language=${language}`
  const json = addresses.releaseJson(release.programme, release.round.id)
  return (
    <section class="part" aria-labelledby="data">
      <h2 id="data">{words.data}</h2>
      <p>{words.dataLead}</p>
      <p class="actions">
        <a class="button plain" href={csv} download={`mitra-${release.round.id}.csv`}>
          {words.downloadCsv}
        </a>
        <a class="button plain" href={json}>
          {words.openJson}
        </a>
      </p>
      <p>{words.formulaLead}</p>
      <pre>{`=IMPORTDATA("${origin}${csv}&k=${words.feedKey}")`}</pre>
      <h3>{words.method}</h3>
      {words
        .methodText(release.threshold, `${wording.name}, ${words.version} ${release.template.version}`)
        .map((text) => (
          <p class="small quiet">{text}</p>
        ))}
    </section>
  )
}
