import { benefits, type Dimension, principles } from '../../shared/words/dimension.ts'

export const scorecardColumns = {
  id: 1,
  name: 2,
  score: 3,
  bar: 4,
  band: 5,
  flag: 6,
  respondents: 7,
  practices: 8,
  answered: 9,
} as const

/** The name under which the column of scores is found again. */
export const scorecardAnchor = 'score'

/** The codes in the id column of the two overall scores. */
export const overallCodes = { principles: 'overall-principles', benefits: 'overall-benefits' } as const

const firstPrinciple = 8
const firstBenefit = firstPrinciple + principles.length + 2
const overall = firstBenefit + benefits.length + 1

/** The rows of Scorecard: the profile first, the overall scores after it. */
export const scorecardRows = {
  title: 1,
  guidance: 2,
  respondents: 4,
  check: 5,
  principlesHeader: firstPrinciple - 1,
  firstPrinciple,
  benefitsHeader: firstBenefit - 1,
  firstBenefit,
  overallHeader: overall,
  overallPrinciples: overall + 1,
  overallBenefits: overall + 2,
  bandsHeader: overall + 4,
} as const

/** The row of each dimension. */
export const scorecardDimensionRows: ReadonlyMap<Dimension, number> = new Map<Dimension, number>([
  ...principles.map((principle, index) => [principle, firstPrinciple + index] as const),
  ...benefits.map((benefit, index) => [benefit, firstBenefit + index] as const),
])
