import type { Language } from '../../shared/language/language.ts'
import { benefits, principles } from '../../shared/words/dimension.ts'
import type { ChartDraft } from '../cells/draft.ts'
import { chartsWidths, chartsColumns as columns, outcomeWidth, chartsRows as rows } from './charts-layout.ts'
import { answerValues } from './items-layout.ts'
import { answerColours, chartColours } from './palette.ts'
import { worksheetWords } from './words.ts'

/** In pixels. */
const gap = 8
const narrow = { width: 2 * chartsWidths.name - gap, height: 304 }
const wide = { ...narrow, width: 3 * chartsWidths.name - gap }

const scale = { viewWindow: { min: 1, max: 5 }, gridlines: { count: 5 } } as const
const percent = { viewWindow: { min: 0, max: 100 }, gridlines: { count: 5 } } as const

/** The place of a chart with so many of its size before it: the corner of a column, and how far from it. */
function placed(row: number, before: number, { width }: { readonly width: number }): ChartDraft['place'] {
  const beyondNames = before * (width + gap) - 2 * chartsWidths.name
  if (beyondNames < 0) return [row, columns.name, 0]
  const { figure } = chartsWidths
  return [row, columns.score + Math.floor(beyondNames / figure), beyondNames % figure]
}

/** The charts of Charts: two profiles and process against outcome above, how the answers are spread below. */
export function chartDrafts(language: Language): readonly ChartDraft[] {
  const { charts, items, scorecard } = worksheetWords[language]
  const families = [
    {
      header: rows.principlesHeader,
      count: principles.length,
      title: scorecard.principles,
      answers: scorecard.outcomePrinciples,
      colors: [chartColours.principles],
      place: 0,
    },
    {
      header: rows.benefitsHeader,
      count: benefits.length,
      title: scorecard.benefits,
      answers: scorecard.outcomeBenefits,
      colors: [chartColours.benefits],
      place: 1,
    },
  ] as const
  const outcome: ChartDraft = {
    ...narrow,
    kind: 'scatter',
    title: scorecard.outcome,
    subtitle: charts.scores,
    horizontal: { ...scale, title: scorecard.overallPrinciples },
    vertical: { ...scale, title: scorecard.overallBenefits },
    colors: [chartColours.principles, chartColours.comparison],
    ranges: [
      {
        row: rows.outcomeHeader,
        column: columns.name,
        rows: rows.last - rows.outcomeHeader + 1,
        columns: outcomeWidth,
      },
    ],
    place: placed(rows.firstCharts, 2, narrow),
  }
  const ofFamilies = families.flatMap(({ header, count, title, answers, colors, place }) => {
    const named = (column: number, width: number) =>
      [
        { column: columns.name, columns: 1 },
        { column, columns: width },
      ].map((across) => ({ row: header, rows: count + 1, ...across }))
    const profile: ChartDraft = {
      ...narrow,
      kind: 'radar',
      title,
      subtitle: charts.scores,
      vertical: scale,
      colors,
      ranges: named(columns.score, 1),
      place: placed(rows.firstCharts, place, narrow),
    }
    const distribution: ChartDraft = {
      ...wide,
      kind: 'stacked',
      title: `${items.answers}: ${answers}`,
      subtitle: charts.shares,
      horizontal: percent,
      colors: answerColours,
      ranges: named(columns.firstShare, answerValues.length),
      place: placed(rows.secondCharts, place, wide),
    }
    return [profile, distribution]
  })
  return [...ofFamilies, outcome]
}
