import type { Child } from 'hono/jsx'
import { type Principle, principles } from '../../../shared/words/dimension.ts'
import { PercentBar } from '../bullet.tsx'
import type { Figure, TemplateReading } from './reading.ts'

/** How far a practice is in place, in percent, with how that is written. */
interface PracticeFigure extends Figure {
  readonly id: string
  readonly written: Child
}

interface PracticesFrame {
  readonly reading: TemplateReading
  readonly lead: string
  /** In template order. */
  readonly practices: readonly PracticeFigure[]
}

function PracticesOf(frame: PracticesFrame & { readonly principle: Principle }) {
  const { principle, reading, practices } = frame
  const { words, wording, instrument } = reading
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
          {practices
            .filter(({ id }) => ids.has(id))
            .map(({ id, value, written }) => (
              <tr>
                <th scope="row">
                  {wording.practices[id]?.statement ?? id}
                  <PercentBar percent={value} />
                </th>
                <td>{written}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}

/** Practices by principle, folded so that a phone shows the principles first. */
export function Practices(frame: PracticesFrame & { readonly children?: Child }) {
  return (
    <section class="part" aria-labelledby="practices">
      <h2 id="practices">{frame.reading.words.practices}</h2>
      <p class="quiet">{frame.lead}</p>
      {principles.map((principle) => (
        <PracticesOf {...frame} principle={principle} />
      ))}
      {frame.children}
    </section>
  )
}
