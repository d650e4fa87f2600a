import { dimensions } from '../../../shared/words/dimension.ts'
import type { PortfolioReading } from './reading.ts'

const tones = ['low', 'mid', 'high'] as const

/** What colours and protected cells mean, before the first of them. */
export function Legend({ reading }: { readonly reading: PortfolioReading }) {
  const { words, programmes } = reading
  const everything = programmes.flatMap(({ figures }) => dimensions.map((id) => figures.scores[id]))
  return (
    <>
      <p class="quiet legend-lead">{words.bands}</p>
      <ul class="legend">
        {tones.map((tone) => (
          <li>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class={`bar-${tone}`} width="10" height="10" rx="2" />
            </svg>
            {words.tones[tone]}
          </li>
        ))}
      </ul>
      {everything.every(({ value }) => value !== null) ? null : (
        <div class="note">
          <p>{words.whyAbsent}</p>
        </div>
      )}
    </>
  )
}
