import { roundGuarded } from '../../../shared/scoring/rounding.ts'
import { benefits, byDimension, principles } from '../../../shared/words/dimension.ts'
import { Chart } from '../charts/chart.tsx'
import { PairsDrawing } from '../charts/pairs-drawing.tsx'
import { bringsWords } from './brings-words.ts'
import { type Dashboard, scoreText } from './reading.ts'
import { overallScore, type RoundScores, roundScores } from './rounds.ts'
import { signed } from './signed.ts'

interface Pair {
  readonly name: string
  readonly process: number
  readonly outcome: number
}

/** All of each round, latest first, then each kind and each sector, as far as all ten of their scores are shown. */
function pairsOf(dashboard: Dashboard): Pair[] {
  const { kinds, sectors, language } = dashboard
  const rounds = roundScores(dashboard)
    .map(({ label, scores }) => ({ label: bringsWords[language].all(label), scores }))
    .reverse()
  const groups = [...kinds, ...sectors].map(
    ({ name, scores }): RoundScores => ({
      label: name,
      scores: byDimension((dimension) => scores[dimension].value),
    }),
  )
  return [...rounds, ...groups].flatMap(({ label, scores }) => {
    const process = overallScore(scores, principles, dashboard)
    const outcome = overallScore(scores, benefits, dashboard)
    return process === null || outcome === null ? [] : [{ name: label, process, outcome }]
  })
}

/** Process against outcome, which are plotted against each other and never blended. */
export function Pairs({ dashboard }: { readonly dashboard: Dashboard }) {
  const { language, decimals } = dashboard
  const words = bringsWords[language]
  const pairs = pairsOf(dashboard)
  if (pairs.length === 0) return <p class="quiet">{words.pairsNone}</p>
  const rows = pairs.map(({ name, process, outcome }) => ({
    name,
    process,
    outcome,
    written: [scoreText(process, dashboard), scoreText(outcome, dashboard)] as const,
  }))
  return (
    <Chart
      title={words.pairs}
      legend={
        <>
          <p class="quiet small">{words.pairsLead}</p>
          <p class="small">{`● ${words.process}   ◆ ${words.outcome}`}</p>
        </>
      }
      numbers={{
        summary: dashboard.words.asTable,
        title: words.pairs,
        columns: [words.group, words.process, words.outcome, words.difference],
        rows: rows.map(({ name, process, outcome, written }) => ({
          name,
          cells: [...written, signed(roundGuarded(outcome - process, decimals), dashboard)],
        })),
      }}
    >
      <PairsDrawing
        id="process-outcome"
        title={words.pairs}
        description={rows
          .map(
            ({ name, written: [process, outcome] }) =>
              `${name}: ${words.process} ${process}, ${words.outcome} ${outcome}.`,
          )
          .join(' ')}
        rows={rows}
      />
    </Chart>
  )
}
