import { formatNumber } from '../../../shared/language/language.ts'
import type { RoundChange } from '../../../shared/messages/change.ts'
import { dimensions } from '../../../shared/words/dimension.ts'
import { changeWords } from './change-words.ts'
import type { TemplateReading } from './reading.ts'

interface ChangesFrame {
  readonly reading: TemplateReading
  readonly changes: readonly RoundChange[]
  /** Decimals to which the release rounds its means. */
  readonly decimals: number
}

function directionOf(change: number): 'up' | 'down' | 'unchanged' {
  if (change === 0) return 'unchanged'
  return change > 0 ? 'up' : 'down'
}

const signs = { up: '+', down: '\u2212', unchanged: '' } as const

function ChangeCell({ change, frame }: { readonly change: number | null; readonly frame: ChangesFrame }) {
  const { language } = frame.reading
  const words = changeWords[language]
  if (change === null) {
    return (
      <td>
        – <span class="quiet">{words.absent}</span>
      </td>
    )
  }
  const direction = directionOf(change)
  return (
    <td class={`change ${direction}`}>
      <strong>{signs[direction] + formatNumber(Math.abs(change), frame.decimals, language)}</strong>{' '}
      <span class="quiet">{words[direction]}</span>
    </td>
  )
}

/** How the ten scores moved since each earlier round; nothing when there is none. */
export function Changes(frame: ChangesFrame) {
  const { reading, changes } = frame
  if (changes.length === 0) return null
  const words = changeWords[reading.language]
  return (
    <section class="part" aria-labelledby="changes">
      <h2 id="changes">{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      <section class="scroller" aria-labelledby="changes" tabindex={0}>
        <table class="matrix changes">
          <thead>
            <tr>
              <th scope="col">{reading.words.dimension}</th>
              {changes.map(({ since, organisationsInBoth, organisations }) => (
                <th scope="col">
                  {words.since(since.label)}
                  <span class="of">{words.unmatched(organisationsInBoth, organisations)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dimensions.map((dimension) => (
              <tr>
                <th scope="row">{reading.names[dimension]}</th>
                {changes.map(({ scores }) => (
                  <ChangeCell change={scores[dimension]} frame={frame} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
