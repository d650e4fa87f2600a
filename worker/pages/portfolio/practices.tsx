import { formatNumber } from '../../../shared/language/language.ts'
import { type Principle, principles } from '../../../shared/words/dimension.ts'
import { PercentInRow } from '../charts/in-row.tsx'
import { FiguresTable } from '../figures-table.tsx'
import { Absent, Basis } from './cell.tsx'
import type { PortfolioReading } from './reading.ts'

interface PracticesFrame {
  readonly reading: PortfolioReading
  readonly template: NonNullable<PortfolioReading['template']>
}

function PracticesOf({ principle, reading, template }: PracticesFrame & { readonly principle: Principle }) {
  const { words, names, language, merged } = reading
  const { instrument, wording } = template
  const ids = new Set(
    instrument.practices.filter((practice) => practice.principle === principle).map(({ id }) => id),
  )
  return (
    <details>
      <summary>{names[principle]}</summary>
      <FiguresTable
        small
        columns={[words.practice, words.inPlace]}
        rows={merged.practices
          .filter(({ id }) => ids.has(id))
          .map(({ id, inPlace }) => ({
            name: (
              <>
                {wording.practices[id]?.statement ?? id}
                <PercentInRow percent={inPlace.value} />
              </>
            ),
            figure: (
              <>
                {inPlace.value === null ? (
                  <Absent reason={inPlace.reason} reading={reading} />
                ) : (
                  `${formatNumber(inPlace.value, 0, language)}%`
                )}
                <Basis cell={inPlace} reading={reading} />
              </>
            ),
          }))}
      />
    </details>
  )
}

/** Practices by principle, folded so that a phone shows the principles first. */
export function Practices(frame: PracticesFrame) {
  const { words } = frame.reading
  return (
    <section class="part" aria-labelledby="practices">
      <h2 id="practices">{words.practices}</h2>
      <p class="quiet">{words.practicesLead}</p>
      {principles.map((principle) => (
        <PracticesOf {...frame} principle={principle} />
      ))}
    </section>
  )
}
