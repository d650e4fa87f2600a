import { addPartnership, noPartnershipYet, takeValue } from '../../shared/publishing/organisation-value.ts'
import { meanOf } from '../../shared/scoring/mean.ts'
import { publishedScore } from './published-score.ts'
import type { Recomputation } from './recomputation.ts'

function organisationValue(scores: readonly number[]): number | null {
  const organisation = noPartnershipYet()
  for (const score of scores) addPartnership(organisation, score)
  return takeValue(organisation)
}

const organisations: Recomputation = (given, { readAll, write }) => {
  const values = given
    .map((row) => organisationValue(readAll(row[1] ?? '')))
    .filter((value) => value !== null)
  return [values[0] ?? Number.NaN, meanOf(values) ?? Number.NaN].map((value) => write(value, 2))
}

const cell: Recomputation = (given, page) =>
  given.map((row) => publishedScore(page.readAll(row[1] ?? ''), page))

export const recomputedCombined = { organisations, cell }
