import { prioritiesEach } from '../../shared/scoring/priorities.ts'
import { benefits, type Dimension, dimensions, principles } from '../../shared/words/dimension.ts'
import { sectors } from '../../shared/words/sector.ts'

/** The columns of the profile and of the priorities. */
export const scorecardColumns = {
  id: 1,
  name: 2,
  score: 3,
  bar: 4,
  views: 5,
  band: 6,
  flag: 7,
  respondents: 8,
  agreement: 9,
  agreementValue: 10,
  deviation: 11,
  practices: 12,
  answered: 13,
} as const

const firstScore = 6

/** The columns of process against outcome. */
export const outcomeColumns = { principles: 3, benefits: 4, ahead: 5, difference: 6 } as const

/** The columns of the table of sectors, below. */
export const sectorColumns = {
  gap: 3,
  highest: 4,
  lowest: 5,
  /** One for each sector, in the order of the sectors; then as many for their respondents. */
  firstScore,
  firstCount: firstScore + sectors.length,
  last: firstScore + 2 * sectors.length - 1,
} as const

/** The name under which the column of scores is found again. */
export const scorecardAnchor = 'score'

/** The codes in the id column of the two overall scores. */
export const overallCodes = { principles: 'overall-principles', benefits: 'overall-benefits' } as const

const firstPrinciple = 8
const firstBenefit = firstPrinciple + principles.length + 2
const overall = firstBenefit + benefits.length + 1
const outcomeHeader = overall + 4
const firstLowest = outcomeHeader + 4
const firstSplit = firstLowest + prioritiesEach + 2
const firstSector = firstSplit + prioritiesEach + 2

/** The rows of Scorecard: the profile first, the overall scores after it, then where to look closer. */
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
  outcomeHeader,
  outcome: outcomeHeader + 1,
  lowestHeader: firstLowest - 1,
  firstLowest,
  splitHeader: firstSplit - 1,
  firstSplit,
  sectorsHeader: firstSector - 1,
  firstSector,
  bandsHeader: firstSector + dimensions.length + 1,
} as const

/** The row of each dimension in the profile. */
export const scorecardDimensionRows: ReadonlyMap<Dimension, number> = new Map<Dimension, number>([
  ...principles.map((principle, index) => [principle, firstPrinciple + index] as const),
  ...benefits.map((benefit, index) => [benefit, firstBenefit + index] as const),
])

/** The row of each dimension in the table of sectors. */
export const scorecardSectorRows: ReadonlyMap<Dimension, number> = new Map<Dimension, number>(
  dimensions.map((dimension, index) => [dimension, firstSector + index]),
)
