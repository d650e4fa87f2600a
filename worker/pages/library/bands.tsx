import { formatNumber } from '../../../shared/language/language.ts'
import { tonedBands } from '../tone.ts'
import type { LibraryReading } from './reading.ts'

/** The bands with their ranges and what each means. */
export function Bands({ reading }: { readonly reading: LibraryReading }) {
  const { words, wording, language, template } = reading
  const written = (score: number): string => formatNumber(score, 1, language)
  return (
    <section class="part" aria-labelledby="bands">
      <h2 id="bands">{words.bands}</h2>
      <p class="quiet">{words.bandsLead}</p>
      <dl class="glance">
        {tonedBands(template.instrument.bands).map(({ band, tone }) => (
          <div class={tone}>
            <dt>
              <strong>{wording.bands[band.id]?.name ?? band.id}</strong>
              {` ${written(band.from)}–${written(band.to)}`}
            </dt>
            <dd>{wording.bands[band.id]?.meaning ?? ''}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
