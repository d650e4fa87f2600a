/**
 * What releases and portfolios publish, as exact sums of organisations' values: as if nothing were rounded. Each value of
 * an organisation, in each programme and round, is an unknown of its own.
 */
import type { Portfolio } from '../../shared/messages/portfolio.ts'
import type { Cell, CombinedResults } from '../../shared/messages/release.ts'
import type { StandingSubmission } from '../../shared/publishing/standing-submission.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import { isRating, questionsOf, scoreOf } from './scoring.ts'
import { classOf, type Standing, standingsOf } from './standings.ts'
import type { Functional } from './support.ts'

/** Names of unknowns: the organisation stands last. */
export const unknownOf = (programme: string, round: number, organisation: string): string =>
  `${programme} ${round} ${organisation}`
export const organisationOf = (unknown: string): string => unknown.split(' ').at(-1) ?? unknown

/** A published round of a confidential programme. */
export interface PublishedRound {
  readonly programme: string
  readonly round: number
  readonly instrument: Instrument
  readonly submissions: readonly StandingSubmission[]
  readonly results: CombinedResults
}

type HasValue = (assessment: Standing['assessments'][number]) => boolean

/** One figure of a release: its cell of all, those of the kinds where it has such, and who has a value. */
interface PublishedFigure {
  readonly name: string
  readonly all: Cell
  readonly kinds: readonly { readonly class: string; readonly cell: Cell }[]
  readonly hasValue: HasValue
}

/** Every figure of a release that is not by sector. */
export function figuresOf({ instrument, results }: PublishedRound): PublishedFigure[] {
  const scores = dimensions.map((dimension): PublishedFigure => {
    const questions = questionsOf(instrument, dimension)
    return {
      name: dimension,
      all: results.all.scores[dimension],
      kinds: results.kinds.map(({ class: one, scores: ofClass }) => ({
        class: one,
        cell: ofClass[dimension],
      })),
      hasValue: ({ people }) => people.some((person) => scoreOf(questions, person) !== undefined),
    }
  })
  const items = results.all.items.flatMap(
    ({ id, mean, notApplicable, unknown }, place): PublishedFigure[] => {
      const hasPeople: HasValue = ({ people }) => people.length > 0
      return [
        {
          name: `item ${id}`,
          all: mean,
          kinds: [],
          hasValue: ({ people }) => people.some(({ responses }) => isRating(responses[place])),
        },
        { name: `NA ${id}`, all: notApplicable, kinds: [], hasValue: hasPeople },
        { name: `DK ${id}`, all: unknown, kinds: [], hasValue: hasPeople },
      ]
    },
  )
  const practices = results.all.practices.map(
    ({ id, inPlace }): PublishedFigure => ({
      name: `practice ${id}`,
      all: inPlace,
      kinds: [],
      hasValue: ({ practices: chosen }) => !['not-applicable', undefined].includes(chosen[id]),
    }),
  )
  return [...scores, ...items, ...practices]
}

function sumOver(round: PublishedRound, members: readonly Standing[]): Functional {
  return new Map(members.map(({ id }) => [unknownOf(round.programme, round.round, id), 1]))
}

/** The sums that one figure of a release publishes. */
export function functionalsOf(round: PublishedRound, figure: PublishedFigure): Functional[] {
  const members = standingsOf(round.submissions).filter(({ assessments }) =>
    assessments.some(figure.hasValue),
  )
  const published = (cell: Cell, of: readonly Standing[]): Functional[] => {
    if (cell.value === null) return []
    if (cell.n !== of.length)
      throw new Error(`${figure.name}: ${cell.n} published, ${of.length} have a value`)
    return [sumOver(round, of)]
  }
  return [
    ...published(figure.all, members),
    ...figure.kinds.flatMap(({ class: one, cell }) =>
      published(
        cell,
        members.filter((member) => classOf(member, round.results) === one),
      ),
    ),
  ]
}

/** Each sum so many times, added up. */
export function added(parts: Iterable<readonly [Functional, number]>): Functional {
  const sum = new Map<string, number>()
  for (const [functional, times] of parts) {
    for (const [unknown, weight] of functional) sum.set(unknown, (sum.get(unknown) ?? 0) + times * weight)
  }
  return sum
}

/** What a difference of two means publishes, times both numbers of organisations. */
export function differenceOf(earlier: Functional, later: Functional): Functional {
  return added([
    [later, earlier.size],
    [earlier, -later.size],
  ])
}

/** Which programmes' published values a portfolio has merged in one dimension. */
export function mergedProgrammes({ programmes, merged }: Portfolio, dimension: Dimension): string[] {
  const shown = programmes.filter(({ scores }) => scores[dimension].value !== null)
  const { value } = merged.scores[dimension]
  if (value === null) return []
  const sums = shown.map(({ scores }) => {
    const cell = scores[dimension]
    return cell.value === null ? { n: 0, sum: 0 } : { n: cell.n, sum: cell.n * cell.value }
  })
  const total = (of: 'n' | 'sum') => sums.reduce((sum, one) => sum + one[of], 0)
  if (Math.abs(total('sum') / total('n') - value) > 0.05 + 1e-9)
    throw new Error(`${dimension}: a portfolio is not made of the published values`)
  return shown.map(({ programme }) => programme)
}
