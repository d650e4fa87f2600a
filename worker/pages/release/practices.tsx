import { type Principle, principles } from '../../../shared/words/dimension.ts'
import { PercentBar } from '../bullet.tsx'
import type { Reading } from './reading.ts'
import { Percent, WhyProtected } from './score.tsx'

function PracticesOf({ principle, reading }: { readonly principle: Principle; readonly reading: Reading }) {
  const { words, wording, instrument, results } = reading
  const ids = new Set(
    instrument.practices.filter((practice) => practice.principle === principle).map(({ id }) => id),
  )
  return (
    <details>
      <summary>{reading.names[principle]}</summary>
      <table class="figures small">
        <thead>
          <tr>
            <th scope="col">{words.practice}</th>
            <th scope="col">{words.inPlace}</th>
          </tr>
        </thead>
        <tbody>
          {results.all.practices
            .filter(({ id }) => ids.has(id))
            .map(({ id, inPlace }) => (
              <tr>
                <th scope="row">
                  {wording.practices[id]?.statement ?? id}
                  <PercentBar percent={inPlace.value} />
                </th>
                <td>
                  <Percent cell={inPlace} reading={reading} />
                  {inPlace.value === null ? null : <span class="of">{words.basis(inPlace.n)}</span>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}

/** Practices by principle, folded so that a phone shows the principles first. */
export function Practices({ reading }: { readonly reading: Reading }) {
  const { words, results } = reading
  return (
    <section class="part" aria-labelledby="practices">
      <h2 id="practices">{words.practices}</h2>
      <p class="quiet">{words.practicesLead}</p>
      {principles.map((principle) => (
        <PracticesOf principle={principle} reading={reading} />
      ))}
      <WhyProtected cells={results.all.practices.map(({ inPlace }) => inPlace)} reading={reading} />
    </section>
  )
}
