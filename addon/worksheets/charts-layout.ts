import { benefits, type Dimension, principles } from '../../shared/words/dimension.ts'
import { answerValues } from './items-layout.ts'

const firstShare = 4
const answers = firstShare + answerValues.length

/** The columns of the tables on Charts: a phone shows the names and the bars in cells side by side. */
export const chartsColumns = {
  name: 1,
  spread: 2,
  score: 3,
  /** What share answered 1, in percent; the columns of 2 to 5 follow. */
  firstShare,
  answers,
  /** How often 1 was answered; the columns of 2 to 5 follow. */
  firstCount: answers + 1,
  last: answers + answerValues.length,
} as const

/** The columns of the table of process against outcome, from the first: principles, benefits, the line of both. */
export const outcomeWidth = 3

/** In pixels. */
export const chartsWidths = { name: 200, figure: 64 } as const

/** Rows that a chart's height takes, with a gap below it. */
const chartRows = 15
const firstCharts = 4
const firstPrinciple = firstCharts + 2 * chartRows + 2
const firstBenefit = firstPrinciple + principles.length + 2
const outcome = firstBenefit + benefits.length + 2

/** The rows of Charts: the charts first, and below them the tables that they draw. */
export const chartsRows = {
  title: 1,
  guidance: 2,
  firstCharts,
  secondCharts: firstCharts + chartRows,
  principlesHeader: firstPrinciple - 1,
  firstPrinciple,
  benefitsHeader: firstBenefit - 1,
  firstBenefit,
  outcomeHeader: outcome - 1,
  /** The partnership's point; those at which both are level follow, one for each value of the scale. */
  outcome,
  last: outcome + answerValues.length,
} as const

/** The row of each dimension. */
export const chartsDimensionRows: ReadonlyMap<Dimension, number> = new Map<Dimension, number>([
  ...principles.map((principle, index) => [principle, firstPrinciple + index] as const),
  ...benefits.map((benefit, index) => [benefit, firstBenefit + index] as const),
])
