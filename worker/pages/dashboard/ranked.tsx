import type { Child } from 'hono/jsx'
import { ScoreInRow } from '../charts/in-row.tsx'
import { helpWords } from './help-words.ts'
import { bandInWords, type Dashboard, type ShownScore, scoreText, shownAscending } from './reading.ts'

/** How many of the strongest and of the weakest are listed, at most; fewer when few are shown. */
const most = 5

interface RankedFrame {
  readonly dashboard: Dashboard
  /** Shows how an item was answered, where that is published. */
  readonly answers?: (id: string) => Child
}

function RankedTable(frame: {
  readonly ranked: RankedFrame
  readonly title: string
  readonly entries: readonly ShownScore<string>[]
}) {
  const { ranked, title, entries } = frame
  const { dashboard, answers } = ranked
  const { wording, names, instrument, bands, language } = dashboard
  const words = helpWords[language]
  return (
    <div>
      <h4>{title}</h4>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.mean}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, score }) => {
            const band = bandInWords(score, dashboard)
            const dimension = instrument.items.find((item) => item.id === id)?.dimension
            return (
              <tr>
                <th scope="row">
                  {wording.items[id]?.statement ?? id}
                  <span class="of">{dimension === undefined ? '' : names[dimension]}</span>
                  {answers === undefined ? <ScoreInRow bands={bands} score={score} /> : answers(id)}
                </th>
                <td>
                  <span class="value">{scoreText(score, dashboard)}</span>
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

/** The items with the lowest and those with the highest means; none in both, and nothing when there are too few. */
export function Ranked(frame: RankedFrame) {
  const { items, language } = frame.dashboard
  const words = helpWords[language]
  const ascending = shownAscending(items.map(({ id, mean }) => [id, mean] as const))
  const count = Math.min(most, Math.floor(ascending.length / 2))
  if (count === 0) return null
  return (
    <div class="columns">
      <RankedTable ranked={frame} title={words.lowest} entries={ascending.slice(0, count)} />
      <RankedTable ranked={frame} title={words.highest} entries={ascending.slice(-count).reverse()} />
    </div>
  )
}
