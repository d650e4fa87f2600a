import { formatNumber } from '../../../shared/language/language.ts'
import { tonedBands } from '../tone.ts'
import type { TemplateReading } from './reading.ts'

/** Which shade is which band, with its range and what it asks for. */
export function BandLegend({ reading }: { readonly reading: TemplateReading }) {
  const { bands, wording, words, language } = reading
  const written = (score: number) => formatNumber(score, 1, language)
  return (
    <ul class="legend" aria-label={words.bands}>
      {tonedBands(bands).map(({ band, tone }) => (
        <li>
          <svg class="band-swatch" viewBox="0 0 20 10" aria-hidden="true">
            <rect class={`zone-${tone}`} width="20" height="10" />
            <circle class={`mark ${tone}`} cx="10" cy="5" r="4" />
          </svg>
          {`${wording.bands[band.id]?.name ?? band.id} ${written(band.from)}–${written(band.to)}`}
        </li>
      ))}
    </ul>
  )
}
