import { formatNumber, type Language } from '../../../shared/language/language.ts'
import type { ScorecardFigures } from '../../../shared/messages/scorecard.ts'
import { overallOf } from '../../../shared/scoring/partnership.ts'
import { roundGuarded } from '../../../shared/scoring/rounding.ts'
import { benefits, type Dimension, dimensionNames, principles } from '../../../shared/words/dimension.ts'
import type { ScorecardTemplate } from '../../library/scorecards.ts'
import { PercentInRow, ScoreInRow } from '../charts/in-row.tsx'
import { FiguresTable } from '../figures-table.tsx'
import { tonedBandOf } from '../tone.ts'
import { scorecardWords } from './words.ts'

interface FiguresFrame {
  readonly template: ScorecardTemplate
  readonly figures: ScorecardFigures
  readonly language: Language
  /** The level at which the figures stand in their page. */
  readonly heading: 'h2' | 'h4'
}

/** Rounded as its band is found, so that number and band agree. */
const written = (score: number, language: Language): string =>
  formatNumber(roundGuarded(score, 1), 1, language)

function Mean(frame: FiguresFrame & { readonly mean: number; readonly respondents: number }) {
  const { template, language, mean, respondents } = frame
  const toned = tonedBandOf(template.instrument.bands, mean)
  return (
    <>
      <span class="value">{written(mean, language)}</span>
      {toned === undefined ? null : (
        <span class={`band ${toned.tone}`}>
          {template.wording[language].bands[toned.band.id]?.name ?? toned.band.id}
        </span>
      )}
      <span class="of">{scorecardWords[language].basis(respondents)}</span>
    </>
  )
}

function Family(
  frame: FiguresFrame & {
    readonly title: string
    readonly family: readonly Dimension[]
    readonly overall: (score: string) => string
  },
) {
  const { template, figures, language, heading: Heading, title, family, overall } = frame
  const words = scorecardWords[language]
  const mean = overallOf(
    family.map((dimension) => figures.scores[dimension]?.mean ?? null),
    1,
  )
  return (
    <div>
      <Heading>{title}</Heading>
      <FiguresTable
        columns={[words.dimension, words.score]}
        rows={family.map((dimension) => {
          const score = figures.scores[dimension]
          return {
            name: (
              <>
                {dimensionNames[language][dimension]}
                <ScoreInRow bands={template.instrument.bands} score={score?.mean ?? null} />
              </>
            ),
            figure: score === null ? <span class="quiet">{words.none}</span> : <Mean {...frame} {...score} />,
          }
        })}
      />
      <p class="overall quiet">{mean === null ? words.overallMissing : overall(written(mean, language))}</p>
    </div>
  )
}

function RatedItems(frame: FiguresFrame) {
  const { template, figures, language, heading: Heading } = frame
  const words = scorecardWords[language]
  const ascending = [...figures.items].sort((one, other) => one.mean - other.mean)
  if (ascending.length === 0) return null
  return (
    <>
      <Heading>{words.items}</Heading>
      <FiguresTable
        columns={[words.item, words.mean]}
        rows={ascending.map(({ id, ...item }) => ({
          name: (
            <>
              {template.wording[language].items[id]?.statement ?? id}
              <ScoreInRow bands={template.instrument.bands} score={item.mean} />
            </>
          ),
          figure: <Mean {...frame} {...item} />,
        }))}
      />
    </>
  )
}

function PracticesInPlace({ figures, language, heading: Heading }: FiguresFrame) {
  const words = scorecardWords[language]
  const answered = principles.flatMap((principle) => {
    const percent = figures.practices[principle] ?? null
    return percent === null ? [] : [{ principle, percent }]
  })
  if (answered.length === 0) return null
  return (
    <>
      <Heading>{words.practices}</Heading>
      <FiguresTable
        columns={[words.principle, words.inPlace]}
        rows={answered.map(({ principle, percent }) => ({
          name: (
            <>
              {dimensionNames[language][principle]}
              <PercentInRow percent={percent} />
            </>
          ),
          figure: <span class="value">{`${formatNumber(percent, 0, language)}%`}</span>,
        }))}
      />
    </>
  )
}

/** A scorecard's figures: the profile first, each family with its own mean, never one number of both. */
export function Figures(frame: FiguresFrame) {
  const words = scorecardWords[frame.language]
  return (
    <>
      <div class="columns">
        <Family {...frame} title={words.principles} family={principles} overall={words.overallPrinciples} />
        <Family {...frame} title={words.benefits} family={benefits} overall={words.overallBenefits} />
      </div>
      <RatedItems {...frame} />
      <PracticesInPlace {...frame} />
    </>
  )
}
