import { cellOf, scoreScale } from '../../shared/publishing/cell.ts'
import { addPartnership, noPartnershipYet, takeValue } from '../../shared/publishing/organisation-value.ts'
import { countOrganisation, emptyTally } from '../../shared/publishing/tally.ts'
import { meanOf } from '../../shared/scoring/mean.ts'
import type { Recomputation } from './recomputed-scoring.ts'

function organisationValue(scores: readonly number[]): number | null {
  const organisation = noPartnershipYet()
  for (const score of scores) addPartnership(organisation, score)
  return takeValue(organisation)
}

const organisations: Recomputation = (given, { readAll, write }) => {
  const values = given.map((row) => organisationValue(readAll(row[1] ?? ''))).filter((value) => value !== null)
  return [values[0] ?? Number.NaN, meanOf(values) ?? Number.NaN].map((value) => write(value, 2))
}

const cell: Recomputation = (given, { readAll, write, protectedWord, ofOrganisations }) =>
  given.map((row) => {
    const tally = emptyTally()
    for (const value of readAll(row[1] ?? '')) countOrganisation(tally, value)
    const published = cellOf(tally, scoreScale, 5)
    return published.value === null
      ? protectedWord
      : `${write(published.value, 1)} ${ofOrganisations(published.n)}`
  })

export const recomputedCombined = { organisations, cell }
