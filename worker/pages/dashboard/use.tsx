import { addresses } from '../../../shared/messages/addresses.ts'
import type { Release } from '../../../shared/messages/release.ts'
import type { TemplateReading } from './reading.ts'

/** Ways to take the figures along, and how they came about. */
export function Data(frame: {
  readonly reading: TemplateReading
  readonly release: Pick<Release, 'programme' | 'round'>
  readonly origin: string
  /** How the figures came about, a paragraph each. */
  readonly method: readonly string[]
}) {
  const { reading, release, origin, method } = frame
  const { words, language } = reading
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
      {method.map((text) => (
        <p class="small quiet">{text}</p>
      ))}
    </section>
  )
}
