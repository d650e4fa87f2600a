import type { Child } from 'hono/jsx'
import { bandInWords, type Figure, type ShownScore, shownAscending, type TemplateReading } from './reading.ts'

/** How many of the strongest and of the weakest are listed, at most; fewer when few are shown. */
const most = 5

interface RankedFrame {
  readonly reading: TemplateReading
  /** The items with their means, in template order. */
  readonly items: readonly (readonly [string, Figure])[]
  /** A mean as the release rounds it. */
  readonly written: (mean: number) => string
  /** Shows the item's figure under its statement. */
  readonly bar: (item: ShownScore<string>) => Child
}

function RankedTable(frame: {
  readonly ranked: RankedFrame
  readonly title: string
  readonly entries: readonly ShownScore<string>[]
}) {
  const { ranked, title, entries } = frame
  const { reading, written, bar } = ranked
  const { words, wording } = reading
  return (
    <div>
      <h3>{title}</h3>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.mean}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const band = bandInWords(entry.score, reading)
            return (
              <tr>
                <th scope="row">
                  {wording.items[entry.id]?.statement ?? entry.id}
                  {bar(entry)}
                </th>
                <td>
                  <span class="value">{written(entry.score)}</span>
                  <span class={`band ${band?.tone}`}>{band?.name}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The items with the highest and those with the lowest means; none in both, and nothing when there are too few. */
export function Ranked(frame: RankedFrame) {
  const { words } = frame.reading
  const ascending = shownAscending(frame.items)
  const count = Math.min(most, Math.floor(ascending.length / 2))
  if (count === 0) return null
  return (
    <div class="columns">
      <RankedTable ranked={frame} title={words.highest} entries={ascending.slice(-count).reverse()} />
      <RankedTable ranked={frame} title={words.lowest} entries={ascending.slice(0, count)} />
    </div>
  )
}
