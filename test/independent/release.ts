/**
 * A confidential round's combined results, worked out a second time from the words of the design alone: slowly, in
 * exact fractions, with every organisation's value in memory and every contributor tried. It shares no rule with
 * `shared/publishing` or `shared/scoring`, only the shapes of the messages. It needs no platform.
 */
import type { Cell, CombinedResults, KindClass } from '../../shared/messages/release.ts'
import type { Assessment } from '../../shared/messages/submission.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import type { Kind } from '../../shared/words/kind.ts'
import type { Sector } from '../../shared/words/sector.ts'
import {
  atLeast,
  decimal,
  dividedBy,
  type Fraction,
  fraction,
  larger,
  meanOf,
  minus,
  plus,
  roundedTo,
  smaller,
  sumOf,
  times,
  toNumber,
  whole,
} from './fraction.ts'

interface Plan {
  readonly threshold: number
  readonly template: { readonly instrument: Instrument }
}

interface Standing {
  readonly organisation: string
  readonly partnership: string
  readonly assessment: Assessment
}

type Values = readonly Fraction[]

const dimensionWords: readonly Dimension[] = [
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
const sectorWords: readonly Sector[] = [
  'government',
  'business',
  'nonprofit',
  'academia',
  'community',
  'media',
]
const kindWords: readonly Kind[] = ['infrastructure', 'education', 'research', 'general']

/** (a, b, step, w) of section 8; the published value is off by half a step at most. */
const scaleOf = (lowest: number, highest: number, step: Fraction, width: number) => ({
  lowest: whole(lowest),
  highest: whole(highest),
  step,
  half: dividedBy(step, whole(2)),
  width: whole(width),
})
type Scale = ReturnType<typeof scaleOf>
const scores = scaleOf(1, 5, fraction(1n, 10n), 1)
const rates = scaleOf(0, 100, whole(10), 25)
const practices = scaleOf(0, 100, whole(10), 50)

const present = (values: readonly (Fraction | undefined)[]): Fraction[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]))

const respondentsWhoSaidAnything = ({ respondents }: Assessment) =>
  respondents.filter(({ responses }) => responses.some((response) => response !== null))
type People = ReturnType<typeof respondentsWhoSaidAnything>

function personalScore(instrument: Instrument, person: People[number], dimension: Dimension) {
  const asked = instrument.items
    .map((item, place) => ({ item, response: person.responses[place] ?? null }))
    .filter(({ item, response }) => item.dimension === dimension && response !== 'NA')
  const given = asked.flatMap(({ item, response }) =>
    typeof response === 'number' ? [{ weight: decimal(item.weight), response: whole(response) }] : [],
  )
  if (given.length * 2 <= asked.length) return undefined
  const weighted = given.map(({ weight, response }) => times(weight, response))
  return dividedBy(sumOf(weighted), sumOf(given.map(({ weight }) => weight)))
}

function partnershipScore(instrument: Instrument, people: People, dimension: Dimension) {
  const mean = meanOf(present(people.map((person) => personalScore(instrument, person, dimension))))
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

function measures(instrument: Instrument): Measure[] {
  const all = dimensionWords.map(
    (dimension): Measure => [
      `all ${dimension}`,
      (_, people) => partnershipScore(instrument, people, dimension),
    ],
  )
  const ofSectors = sectorWords.flatMap((sector) =>
    dimensionWords.map((dimension): Measure => {
      const among = (people: People) => people.filter((person) => person.sector === sector)
      return [`${sector} ${dimension}`, (_, people) => partnershipScore(instrument, among(people), dimension)]
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
interface Organisation {
  readonly id: string
  readonly class: KindClass
  readonly values: ReadonlyMap<string, Fraction>
}

function organisationsOf(instrument: Instrument, submissions: readonly Standing[]): Organisation[] {
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

const hidden: Cell = { value: null, reason: 'protected' }
const shown = (values: Values, value: Fraction): Cell => ({ n: values.length, value: toNumber(value) })

/** Whether an insider who is `known`, and knows the sum to `slack` either way, can place nobody within w. */
function keepsOthersApart(n: number, sum: Fraction, slack: Fraction, known: Fraction, scale: Scale): boolean {
  const theRest = (bound: Fraction) => times(whole(n - 2), bound)
  const low = larger(scale.lowest, minus(minus(minus(sum, slack), known), theRest(scale.highest)))
  const high = smaller(scale.highest, minus(minus(plus(sum, slack), known), theRest(scale.lowest)))
  return atLeast(minus(high, low), scale.width)
}

function cell(values: Values, scale: Scale, threshold: number): Cell {
  const mean = meanOf(values)
  if (mean === undefined || values.length < threshold) return hidden
  const value = roundedTo(mean, scale.step)
  const n = whole(values.length)
  const passes = (known: Fraction) =>
    keepsOthersApart(values.length, times(n, value), times(n, scale.half), known, scale)
  return values.every(passes) ? shown(values, value) : hidden
}

interface Group {
  readonly class: KindClass
  readonly organisations: readonly Organisation[]
}

/** Merges the smallest into *other*; of equally small ones the one that the words name last. */
function groupsOf(organisations: readonly Organisation[], threshold: number): Group[] {
  const groups = [...kindWords, 'mixed' as const]
    .map((one): Group => ({ class: one, organisations: organisations.filter((each) => each.class === one) }))
    .filter((group) => group.organisations.length > 0)
  const other: Organisation[] = []
  const small = (size: number) => size < threshold
  while (
    groups.some((group) => small(group.organisations.length)) ||
    (other.length > 0 && small(other.length))
  ) {
    const least = Math.min(...groups.map((group) => group.organisations.length))
    const place = groups.findLastIndex((group) => group.organisations.length === least)
    const [taken] = groups.splice(place, 1)
    if (taken === undefined) break
    other.push(...taken.organisations)
  }
  if (other.length > 0) groups.push({ class: 'other', organisations: other })
  return groups.length > 1 ? groups : []
}

const valuesOf = (organisations: readonly Organisation[], name: string): Fraction[] =>
  present(organisations.map(({ values }) => values.get(name)))

/** Every class or none; each must hold against a reader who has put the rounded figures together to the exact sum. */
function groupCells(groups: readonly Group[], dimension: Dimension, threshold: number): Cell[] {
  const valuesByGroup = groups.map(({ organisations }) => valuesOf(organisations, `all ${dimension}`))
  const holds = (values: Values) =>
    values.length >= threshold &&
    values.every((known) => keepsOthersApart(values.length, sumOf(values), whole(0), known, scores))
  if (!valuesByGroup.every(holds)) return valuesByGroup.map(() => hidden)
  return valuesByGroup.map((values) => {
    const mean = meanOf(values)
    return mean === undefined ? hidden : shown(values, roundedTo(mean, scores.step))
  })
}

function tenCells(cellOf: (dimension: Dimension) => Cell): CombinedResults['all']['scores'] {
  return {
    'shared-purpose': cellOf('shared-purpose'),
    trust: cellOf('trust'),
    communication: cellOf('communication'),
    roles: cellOf('roles'),
    learning: cellOf('learning'),
    innovation: cellOf('innovation'),
    resources: cellOf('resources'),
    accountability: cellOf('accountability'),
    'public-trust': cellOf('public-trust'),
    'lasting-impact': cellOf('lasting-impact'),
  }
}

export interface Recomputation {
  readonly results: CombinedResults
  /** Every organisation's unrounded value, by figure: `all trust`, `media trust`, `item i1`, `NA i1`, `practice p1`. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** The class in which each organisation is published; empty without a breakdown. */
  readonly classes: ReadonlyMap<string, KindClass>
}

function unrounded(instrument: Instrument, organisations: readonly Organisation[]): Recomputation['values'] {
  const ofFigure = (name: string) =>
    new Map(
      organisations.flatMap(({ id, values }) => {
        const value = values.get(name)
        return value === undefined ? [] : [[id, toNumber(value)] as const]
      }),
    )
  return new Map(measures(instrument).map(([name]) => [name, ofFigure(name)]))
}

/**
 * Recomputes what a round's release must say.
 *
 * @param submissions those that stand at publication, in any order
 */
export function recompute(plan: Plan, submissions: readonly Standing[]): Recomputation {
  const { threshold } = plan
  const { instrument } = plan.template
  const organisations = organisationsOf(instrument, submissions)
  const cellFor = (name: string, scale: Scale) => cell(valuesOf(organisations, name), scale, threshold)
  const groups = groupsOf(organisations, threshold)
  const people = submissions.flatMap(({ assessment }) => respondentsWhoSaidAnything(assessment))
  const results: CombinedResults = {
    organisations: organisations.length,
    partnerships: submissions.length,
    respondents: people.length,
    all: {
      scores: tenCells((dimension) => cellFor(`all ${dimension}`, scores)),
      items: instrument.items.map(({ id }) => ({
        id,
        mean: cellFor(`item ${id}`, scores),
        notApplicable: cellFor(`NA ${id}`, rates),
        unknown: cellFor(`DK ${id}`, rates),
      })),
      practices: instrument.practices.map(({ id }) => ({
        id,
        inPlace: cellFor(`practice ${id}`, practices),
      })),
    },
    sectors: sectorWords.map((sector) => ({
      sector,
      scores: tenCells((dimension) => cellFor(`${sector} ${dimension}`, scores)),
    })),
    kinds: groups.map((group, place) => ({
      class: group.class,
      scores: tenCells((dimension) => groupCells(groups, dimension, threshold)[place] ?? hidden),
    })),
  }
  const classes = new Map(
    groups.flatMap((group) => group.organisations.map(({ id }) => [id, group.class] as const)),
  )
  return { results, values: unrounded(instrument, organisations), classes }
}
