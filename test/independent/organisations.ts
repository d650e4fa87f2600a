/**
 * What every organisation of a round brings to every figure, worked out a second time from the words of the design
 * alone, in exact fractions. It shares no rule with `shared/scoring`, only the shapes of the messages.
 */
import type { KindClass } from '../../shared/messages/release.ts'
import type { Assessment } from '../../shared/messages/submission.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import type { Kind } from '../../shared/words/kind.ts'
import type { Sector } from '../../shared/words/sector.ts'
import {
  decimal,
  dividedBy,
  type Fraction,
  fraction,
  meanOf,
  roundedTo,
  sumOf,
  times,
  whole,
} from './fraction.ts'

/** A submission that stands at publication. */
export interface Standing {
  readonly organisation: string
  readonly partnership: string
  readonly assessment: Assessment
}

export const dimensionWords: readonly Dimension[] = [
  'shared-purpose',
  'trust',
  'communication',
  'roles',
  'learning',
  'innovation',
  'resources',
  'accountability',
  'public-trust',
  'lasting-impact',
]
export const sectorWords: readonly Sector[] = [
  'government',
  'business',
  'nonprofit',
  'academia',
  'community',
  'media',
]
export const kindWords: readonly Kind[] = ['infrastructure', 'education', 'research', 'general']

export const present = (values: readonly (Fraction | undefined)[]): Fraction[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]))

export const respondentsWhoSaidAnything = ({ respondents }: Assessment) =>
  respondents.filter(({ responses }) => responses.some((response) => response !== null))
type People = ReturnType<typeof respondentsWhoSaidAnything>

/** An item: its place among the responses, and its weight. */
interface Question {
  readonly place: number
  readonly weight: Fraction
}

export function personalScore(
  questions: readonly Question[],
  { responses }: People[number],
): Fraction | undefined {
  const asked = questions.filter(({ place }) => responses[place] !== 'NA')
  const given = asked.filter(({ place }) => typeof responses[place] === 'number')
  if (given.length * 2 <= asked.length) return undefined
  const weighted = given.map(({ place, weight }) => times(weight, whole(Number(responses[place]))))
  return dividedBy(sumOf(weighted), sumOf(given.map(({ weight }) => weight)))
}

function partnershipScore(questions: readonly Question[], people: People): Fraction | undefined {
  const mean = meanOf(present(people.map((person) => personalScore(questions, person))))
  return mean === undefined ? undefined : roundedTo(mean, fraction(1n, 100n))
}

const percentWho = (people: People, place: number, said: 'NA' | 'DK') =>
  people.length === 0
    ? undefined
    : fraction(
        BigInt(100 * people.filter((one) => one.responses[place] === said).length),
        BigInt(people.length),
      )

const practicePercent: Readonly<Record<string, number>> = { 'in-place': 100, partly: 50, 'not-yet': 0 }

/** What one partnership brings to a figure; a figure's name is its path in the release. */
type Measure = readonly [name: string, (assessment: Assessment, people: People) => Fraction | undefined]

export function questionsOf(instrument: Instrument, dimension: Dimension): Question[] {
  return instrument.items.flatMap((item, place) =>
    item.dimension === dimension ? [{ place, weight: decimal(item.weight) }] : [],
  )
}

export function measures(instrument: Instrument): Measure[] {
  const dimensions = dimensionWords.map((dimension) => ({
    dimension,
    questions: questionsOf(instrument, dimension),
  }))
  const all = dimensions.map(
    ({ dimension, questions }): Measure => [
      `all ${dimension}`,
      (_, people) => partnershipScore(questions, people),
    ],
  )
  const ofSectors = sectorWords.flatMap((sector) =>
    dimensions.map(({ dimension, questions }): Measure => {
      const among = (people: People) => people.filter((person) => person.sector === sector)
      return [`${sector} ${dimension}`, (_, people) => partnershipScore(questions, among(people))]
    }),
  )
  const items = instrument.items.flatMap(({ id }, place): Measure[] => {
    const answers = (people: People) =>
      people.map(({ responses }) => responses[place]).filter((response) => typeof response === 'number')
    return [
      [`item ${id}`, (_, people) => meanOf(answers(people).map(whole))],
      [`NA ${id}`, (_, people) => percentWho(people, place, 'NA')],
      [`DK ${id}`, (_, people) => percentWho(people, place, 'DK')],
    ]
  })
  const checklist = instrument.practices.map(({ id }): Measure => {
    const percent = ({ practices: chosen }: Assessment) => practicePercent[chosen[id] ?? '']
    return [`practice ${id}`, (one) => (percent(one) === undefined ? undefined : whole(percent(one) ?? 0))]
  })
  return [...all, ...ofSectors, ...items, ...checklist]
}

/** One organisation: what its partnerships are for, and its value in each figure where it has one. */
export interface Organisation {
  readonly id: string
  readonly class: KindClass
  readonly values: ReadonlyMap<string, Fraction>
}

export function organisationsOf(instrument: Instrument, submissions: readonly Standing[]): Organisation[] {
  const measured = measures(instrument)
  const ids = [...new Set(submissions.map(({ organisation }) => organisation))]
  return ids.map((id) => {
    const own = submissions
      .filter(({ organisation }) => organisation === id)
      .map(({ assessment }) => assessment)
    const rows = own.map((assessment) => ({ assessment, people: respondentsWhoSaidAnything(assessment) }))
    const values = new Map<string, Fraction>()
    for (const [name, measure] of measured) {
      const value = meanOf(present(rows.map(({ assessment, people }) => measure(assessment, people))))
      if (value !== undefined) values.set(name, value)
    }
    const kinds = kindWords.filter((kind) => own.some((assessment) => assessment.kind === kind))
    return { id, class: kinds.length === 1 ? (kinds[0] ?? 'mixed') : 'mixed', values }
  })
}
