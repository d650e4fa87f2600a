import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { byDimension, type Dimension } from '../../shared/words/dimension.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import { toNumber } from '../independent/fraction.ts'
import { ratedOrganisations } from '../independent/raters.ts'

/** The mean over organisations of one score, and how many organisations have respondents of each sector. */
interface ScoreTruth {
  readonly mean: number
  readonly inSector: ReadonlyMap<Sector, number>
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export function scoreTruths(
  instrument: Instrument,
  submissions: readonly StandingSubmission[],
): Readonly<Record<Dimension, ScoreTruth>> {
  return byDimension((dimension) => {
    const organisations = ratedOrganisations(instrument, submissions, dimension)
    const values = organisations.map(({ partnerships }) =>
      average(
        partnerships.map((raters) => {
          const count = raters.reduce((sum, one) => sum + one.count, 0)
          return raters.reduce((sum, one) => sum + toNumber(one.sum), 0) / count
        }),
      ),
    )
    const has = (sector: Sector) =>
      organisations.filter(({ partnerships }) => partnerships.flat().some((one) => one.sector === sector))
    return {
      mean: average(values),
      inSector: new Map(sectors.map((sector) => [sector, has(sector).length])),
    }
  })
}
