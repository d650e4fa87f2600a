import type { Child } from 'hono/jsx'
import { ScoreInRow } from '../charts/in-row.tsx'
import { endsOf } from '../ends.ts'
import { FiguresTable } from '../figures-table.tsx'
import { helpWords } from './help-words.ts'
import { bandInWords, type Dashboard, type ShownScore, scoreText, shownAscending } from './reading.ts'

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
      <FiguresTable
        columns={[words.item, words.mean]}
        rows={entries.map(({ id, score }) => {
          const band = bandInWords(score, dashboard)
          const dimension = instrument.items.find((item) => item.id === id)?.dimension
          return {
            name: (
              <>
                {wording.items[id]?.statement ?? id}
                <span class="of">{dimension === undefined ? '' : names[dimension]}</span>
                {answers === undefined ? <ScoreInRow bands={bands} score={score} /> : answers(id)}
              </>
            ),
            figure: (
              <>
                <span class="value">{scoreText(score, dashboard)}</span>
                <span class={`band ${band?.tone}`}>{band?.name}</span>
              </>
            ),
          }
        })}
      />
    </div>
  )
}

/** The items with the lowest and those with the highest means; none in both, and nothing when there are too few. */
export function Ranked(frame: RankedFrame) {
  const { items, language } = frame.dashboard
  const words = helpWords[language]
  const { lowest, highest } = endsOf(shownAscending(items.map(({ id, mean }) => [id, mean] as const)))
  if (lowest.length === 0) return null
  return (
    <div class="columns">
      <RankedTable ranked={frame} title={words.lowest} entries={lowest} />
      <RankedTable ranked={frame} title={words.highest} entries={highest} />
    </div>
  )
}
