/**
 * Who rated what: the respondents who are scored on a dimension, by organisation, partnership and sector, worked out
 * from the words of the design alone. The number of them is what an attacker is taken to know.
 */
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import type { Sector } from '../../shared/words/sector.ts'
import { type Fraction, sumOf, whole } from './fraction.ts'
import {
  personalScore,
  present,
  questionsOf,
  respondentsWhoSaidAnything,
  type Standing,
  sectorWords,
} from './organisations.ts'

/** The scored respondents of one sector in one partnership; `null` of those who chose no sector. */
export interface Raters {
  readonly sector: Sector | null
  readonly count: number
  /** Of their unrounded scores. */
  readonly sum: Fraction
}

/** An organisation's partnerships that have a score on the dimension, each with its raters by sector. */
export interface RatedOrganisation {
  readonly id: string
  readonly partnerships: readonly (readonly Raters[])[]
}

type Person = ReturnType<typeof respondentsWhoSaidAnything>[number]

/** The organisations of which somebody has a value, in the order in which they come. */
function organisationsRating(
  submissions: readonly Standing[],
  ratingOf: (person: Person) => Fraction | undefined,
): RatedOrganisation[] {
  const partnerships = new Map<string, (readonly Raters[])[]>()
  for (const { organisation, assessment } of submissions) {
    const people = respondentsWhoSaidAnything(assessment)
    const raters = [...sectorWords, null].flatMap((sector): Raters[] => {
      const own = people.filter((person) => person.sector === sector)
      const scores = present(own.map(ratingOf))
      return scores.length === 0 ? [] : [{ sector, count: scores.length, sum: sumOf(scores) }]
    })
    if (raters.length === 0) continue
    partnerships.set(organisation, [...(partnerships.get(organisation) ?? []), raters])
  }
  return Array.from(partnerships, ([id, own]) => ({ id, partnerships: own }))
}

/** The organisations that have a value on the dimension. */
export function ratedOrganisations(
  instrument: Instrument,
  submissions: readonly Standing[],
  dimension: Dimension,
): RatedOrganisation[] {
  const questions = questionsOf(instrument, dimension)
  return organisationsRating(submissions, (person) => personalScore(questions, person))
}

/** The organisations of which somebody gave the item at this place a rating. */
export function organisationsAnswering(submissions: readonly Standing[], place: number): RatedOrganisation[] {
  return organisationsRating(submissions, ({ responses }) => {
    const response = responses[place]
    return typeof response === 'number' ? whole(response) : undefined
  })
}
