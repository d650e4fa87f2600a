import { tonedBands } from '../tone.ts'
import { oneDecimal, type TemplateReading } from './reading.ts'

/** Which colour is which band, with its range: the tables' colours say nothing that the numbers do not. */
export function Legend({ reading }: { readonly reading: TemplateReading }) {
  const { bands, wording } = reading
  return (
    <ul class="legend">
      {tonedBands(bands).map(({ band, tone }) => (
        <li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class={`bar-${tone}`} width="10" height="10" rx="2" />
          </svg>
          {`${wording.bands[band.id]?.name ?? band.id} ${oneDecimal(band.from, reading)}–${oneDecimal(band.to, reading)}`}
        </li>
      ))}
    </ul>
  )
}
