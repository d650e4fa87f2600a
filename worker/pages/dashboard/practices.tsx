import { meanOf } from '../../../shared/scoring/mean.ts'
import { roundGuarded } from '../../../shared/scoring/rounding.ts'
import { type Principle, principles } from '../../../shared/words/dimension.ts'
import { BarsDrawing } from '../charts/bars-drawing.tsx'
import { Chart } from '../charts/chart.tsx'
import { PercentInRow } from '../charts/in-row.tsx'
import { FiguresTable } from '../figures-table.tsx'
import { extremesOf } from './extremes.ts'
import { practicesWords } from './practices-words.ts'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import { type Dashboard, listText, percentText } from './reading.ts'
import { WhyAbsent } from './why-absent.tsx'

interface PrinciplePractices {
  readonly principle: Principle
  readonly practices: Dashboard['practices']
  /** Of the published percentages; null unless all of them are shown. */
  readonly mean: number | null
}

function byPrinciple({ practices, instrument, percentDecimals }: Dashboard): PrinciplePractices[] {
  return principles.flatMap((principle) => {
    const ids = new Set(
      instrument.practices.filter((practice) => practice.principle === principle).map(({ id }) => id),
    )
    const own = practices.filter(({ id }) => ids.has(id))
    const shown = own.flatMap(({ inPlace }) => inPlace.value ?? [])
    const mean = shown.length === own.length ? meanOf(shown) : null
    const rounded = mean === null ? null : roundGuarded(mean, percentDecimals)
    return own.length === 0 ? [] : [{ principle, practices: own, mean: rounded }]
  })
}

function answerOf(parts: readonly PrinciplePractices[], dashboard: Dashboard): string {
  const { names, language, practices } = dashboard
  const words = practicesWords[language]
  if (practices.length === 0) return words.noPractices
  const shown = practices.filter(({ inPlace }) => inPlace.value !== null).length
  if (shown === 0) return words.none
  const extremes = extremesOf(
    parts.map(({ principle, mean }) => [names[principle], { value: mean }] as const),
  )
  if (extremes === undefined) return words.shown(shown, practices.length)
  const { lowest, low, highest, high } = extremes
  return low === high
    ? words.alike(percentText(high, dashboard))
    : words.answer(
        listText(highest, dashboard),
        percentText(high, dashboard),
        listText(lowest, dashboard),
        percentText(low, dashboard),
      )
}

function Overview({
  dashboard,
  parts,
}: {
  readonly dashboard: Dashboard
  readonly parts: readonly PrinciplePractices[]
}) {
  const { names, absent, language } = dashboard
  const words = practicesWords[language]
  const rows = parts.map(({ principle, mean }) => ({
    name: names[principle],
    share: mean === null ? null : mean / 100,
    written: mean === null ? absent : percentText(mean, dashboard),
  }))
  return (
    <Chart
      title={words.chart}
      legend={<p class="quiet small">{words.chartLead}</p>}
      numbers={{
        summary: dashboard.words.asTable,
        title: words.chart,
        columns: [dashboard.words.principle, words.inPlace, words.practices],
        rows: parts.map(({ principle, practices }, place) => ({
          name: names[principle],
          cells: [rows[place]?.written, practices.length],
        })),
      }}
    >
      <BarsDrawing
        id="practices-by-principle"
        title={words.chart}
        description={rows.map(({ name, written }) => `${name}: ${written}.`).join(' ')}
        rows={rows}
      />
    </Chart>
  )
}

function PracticesOf({
  dashboard,
  part,
}: {
  readonly dashboard: Dashboard
  readonly part: PrinciplePractices
}) {
  const { wording, names, absent, language } = dashboard
  const words = practicesWords[language]
  return (
    <details>
      <summary>{names[part.principle]}</summary>
      <FiguresTable
        small
        columns={[words.practice, words.inPlace]}
        rows={part.practices.map(({ id, inPlace }) => ({
          name: (
            <>
              {wording.practices[id]?.statement ?? id}
              <PercentInRow percent={inPlace.value} />
            </>
          ),
          figure: (
            <>
              {inPlace.value === null ? absent : percentText(inPlace.value, dashboard)}
              {inPlace.value === null || inPlace.n === null ? null : (
                <span class="of">{dashboard.words.basis(inPlace.n)}</span>
              )}
            </>
          ),
        }))}
      />
    </details>
  )
}

/** Which practices are in place, by principle, folded so that a phone shows the principles first. */
export function Practices({ dashboard }: { readonly dashboard: Dashboard }) {
  const { language, practices } = dashboard
  const parts = byPrinciple(dashboard)
  const isShown = practices.some(({ inPlace }) => inPlace.value !== null)
  return (
    <Question
      id="practices"
      title={questionWords[language].practices.title}
      answer={answerOf(parts, dashboard)}
    >
      {isShown ? (
        <>
          <p class="quiet">{practicesWords[language].lead}</p>
          <Overview dashboard={dashboard} parts={parts} />
          {parts.map((part) => (
            <PracticesOf dashboard={dashboard} part={part} />
          ))}
        </>
      ) : null}
      <WhyAbsent figures={practices.map(({ inPlace }) => inPlace)} dashboard={dashboard} />
    </Question>
  )
}
