/**
 * A named round's results, worked out a second time from the words of the design alone: slowly, in exact fractions,
 * with every respondent in memory. It shares no rule with `shared`, only the shapes of the messages.
 */
import type {
  NamedAlpha,
  NamedIntraclass,
  NamedMean,
  NamedResults,
  Statistic,
  Summary,
} from '../../shared/messages/named-results.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import { fQuantile } from './f-quantile.ts'
import {
  dividedBy,
  type Fraction,
  fraction,
  meanOf,
  minus,
  plus,
  sumOf,
  times,
  toNumber,
  whole,
} from './fraction.ts'
import {
  dimensionWords,
  kindWords,
  measures,
  type Organisation,
  organisationsOf,
  personalScore,
  present,
  questionsOf,
  respondentsWhoSaidAnything,
  type Standing,
  sectorWords,
} from './organisations.ts'

/** A submission that stands at publication, and whether its organisation is to be named for it. */
export interface NamedStanding extends Standing {
  readonly organisationName: string
  readonly consent: { readonly named: boolean }
}

type Reason = Extract<Statistic, { value: null }>['reason']
type People = ReturnType<typeof respondentsWhoSaidAnything>
type Person = People[number]

const squared = (value: Fraction) => times(value, value)

/** Half away from zero, first to a millionth of a step and then to the step, with whole numbers alone. */
function rounded(value: Fraction, decimals: number): number {
  const step = 10n ** BigInt(decimals)
  const size = value.over < 0n ? -value.over : value.over
  const millionths = (2n * size * step * 1_000_000n + value.under) / (2n * value.under)
  const steps = Number((millionths + 500_000n) / 1_000_000n) / Number(step)
  return value.over < 0n && steps > 0 ? -steps : steps
}

/** A number in whole trillionths. */
const asFraction = (value: number): Fraction => fraction(BigInt(Math.round(value * 1e12)), 10n ** 12n)

const some = (value: Fraction, decimals: number): Statistic => ({ value: rounded(value, decimals) })
const none = (reason: Reason) => ({ value: null, reason })

function mean(values: readonly Fraction[]): NamedMean {
  const centre = meanOf(values)
  if (centre === undefined) return { n: 0, mean: none('no-values'), deviation: none('no-values') }
  const away = sumOf(values.map((value) => squared(minus(value, centre))))
  const deviation =
    values.length === 1
      ? none('one-value')
      : some(asFraction(Math.sqrt(toNumber(dividedBy(away, whole(values.length - 1))))), 2)
  return { n: values.length, mean: some(centre, 2), deviation }
}

/** The value before the place (n − 1)·quarters/4, and as many quarters of the way to the next as remain. */
function cut(values: readonly Fraction[], quarters: number): Statistic {
  const ascending = [...values].sort((a, b) => (minus(a, b).over < 0n ? -1 : 1))
  const steps = (ascending.length - 1) * quarters
  const before = ascending[Math.floor(steps / 4)]
  if (before === undefined) return none('no-values')
  const after = ascending[Math.ceil(steps / 4)] ?? before
  return some(
    plus(times(before, fraction(BigInt(4 - (steps % 4)), 4n)), times(after, fraction(BigInt(steps % 4), 4n))),
    2,
  )
}

const summary = (values: readonly Fraction[]): Summary => ({
  ...mean(values),
  median: cut(values, 2),
  lowerQuartile: cut(values, 1),
  upperQuartile: cut(values, 3),
})

/** From the whole matrix of covariances: k/(k − 1)·(1 − trace / sum). */
function alpha(places: readonly number[], people: People): NamedAlpha {
  const rows = people
    .map(({ responses }) => places.map((place) => responses[place]))
    .filter((row) => row.length > 0 && row.every((response) => typeof response === 'number'))
    .map((row) => row.map(Number))
  const about = { respondents: rows.length, items: places.length }
  if (places.length < 3) return { ...about, alpha: none('few-items') }
  if (rows.length < 30) return { ...about, alpha: none('few-respondents') }
  const n = BigInt(rows.length)
  const total = (of: (row: readonly number[]) => number) =>
    rows.reduce((sum, row) => sum + BigInt(of(row)), 0n)
  const covariance = (a: number, b: number) =>
    total((row) => (row[a] ?? 0) * (row[b] ?? 0)) * n -
    total((row) => row[a] ?? 0) * total((row) => row[b] ?? 0)
  const every = places
    .flatMap((_, a) => places.map((_, b) => covariance(a, b)))
    .reduce((sum, one) => sum + one, 0n)
  if (every === 0n) return { ...about, alpha: none('no-variance') }
  const trace = places.map((_, a) => covariance(a, a)).reduce((sum, one) => sum + one, 0n)
  const k = places.length
  const value = times(fraction(BigInt(k), BigInt(k - 1)), fraction(every - trace, every))
  const rest = 1 - toNumber(value)
  const end = (probability: number) =>
    rounded(asFraction(1 - rest * fQuantile(probability, rows.length - 1, (rows.length - 1) * (k - 1))), 3)
  return { ...about, alpha: { value: rounded(value, 3), interval: { lower: end(0.975), upper: end(0.025) } } }
}

/** From the sum of squares of all less that within the groups. */
function intraclass(groups: readonly (readonly Fraction[])[]): NamedIntraclass {
  const all = groups.flat()
  const about = { respondents: all.length, partnerships: groups.length }
  const without = (reason: Reason) => ({ ...about, single: none(reason), average: none(reason) })
  if (groups.length === 0) return without('no-values')
  if (groups.length === 1) return without('one-partnership')
  if (all.length === groups.length) return without('no-two-respondents')
  const away = (values: readonly Fraction[]) => {
    const sum = sumOf(values)
    return minus(sumOf(values.map(squared)), dividedBy(squared(sum), whole(values.length)))
  }
  const within = sumOf(groups.map(away))
  const between = minus(away(all), within)
  const perGroup = dividedBy(between, whole(groups.length - 1))
  const perPerson = dividedBy(within, whole(all.length - groups.length))
  const sizes = groups.reduce((sum, group) => sum + group.length ** 2, 0)
  const size = dividedBy(
    minus(whole(all.length), fraction(BigInt(sizes), BigInt(all.length))),
    whole(groups.length - 1),
  )
  const difference = minus(perGroup, perPerson)
  const under = plus(perGroup, times(minus(size, whole(1)), perPerson))
  const ratio = (below: Fraction) =>
    below.over === 0n ? none('no-variance') : some(dividedBy(difference, below), 3)
  return { ...about, single: ratio(under), average: ratio(perGroup) }
}

function tenOf<Value>(of: (dimension: Dimension) => Value): Record<Dimension, Value> {
  return {
    'shared-purpose': of('shared-purpose'),
    trust: of('trust'),
    communication: of('communication'),
    roles: of('roles'),
    learning: of('learning'),
    innovation: of('innovation'),
    resources: of('resources'),
    accountability: of('accountability'),
    'public-trust': of('public-trust'),
    'lasting-impact': of('lasting-impact'),
  }
}

function percent(part: number, of: number): Statistic {
  return of === 0 ? none('no-values') : some(fraction(BigInt(100 * part), BigInt(of)), 1)
}

function item(
  id: string,
  place: number,
  people: People,
  values: readonly Fraction[],
): NamedResults['all']['items'][number] {
  const saying = (said: Person['responses'][number]) =>
    people.filter(({ responses }) => responses[place] === said).length
  const ratings = [saying(1), saying(2), saying(3), saying(4), saying(5)] as const
  const given = ratings.reduce<number>((sum, count) => sum + count, 0)
  return {
    id,
    ...summary(values),
    responses: {
      ratings: [...ratings],
      notApplicable: saying('NA'),
      unknown: saying('DK'),
      blank: people.length - given - saying('NA') - saying('DK'),
    },
    topTwo: percent(saying(4) + saying(5), given),
    notApplicable: percent(saying('NA'), people.length),
    unknown: percent(saying('DK'), people.length),
  }
}

function byName(instrument: Instrument, submissions: readonly NamedStanding[]): NamedResults['byName'] {
  const measured = new Map(measures(instrument))
  const partnership = ({ assessment }: NamedStanding) => {
    const people = respondentsWhoSaidAnything(assessment)
    const exact = tenOf((dimension) => measured.get(`all ${dimension}`)?.(assessment, people))
    const overall = (family: readonly Dimension[]) => {
      const scored = present(family.map((dimension) => exact[dimension]))
      const middle = meanOf(scored)
      return scored.length < 5 || middle === undefined ? null : rounded(middle, 2)
    }
    return {
      name: assessment.partnershipName,
      kind: assessment.kind,
      respondents: people.length,
      scores: tenOf((dimension) => {
        const score = exact[dimension]
        return score === undefined ? null : rounded(score, 2)
      }),
      overall: {
        principles: overall(dimensionWords.slice(0, 5)),
        benefits: overall(dimensionWords.slice(5)),
      },
    }
  }
  return [...new Set(submissions.map(({ organisation }) => organisation))].map((organisation) => {
    const own = submissions.filter((one) => one.organisation === organisation)
    return { organisation, name: own[0]?.organisationName ?? '', partnerships: own.map(partnership) }
  })
}

/**
 * Recomputes what a named round's release must say.
 *
 * @param submissions those that stand at publication, in any order
 */
export function recomputeNamed(instrument: Instrument, submissions: readonly NamedStanding[]): NamedResults {
  const key = (one: Standing) => `${one.organisation}\n${one.partnership}`
  const consenting = submissions
    .filter(({ consent }) => consent.named)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const organisations = organisationsOf(instrument, consenting)
  const people = consenting.flatMap(({ assessment }) => respondentsWhoSaidAnything(assessment))
  const values = (some: readonly Organisation[], name: string) =>
    present(some.map((one) => one.values.get(name)))
  const classes = [...kindWords, 'mixed' as const]
    .map((one) => ({ class: one, own: organisations.filter((each) => each.class === one) }))
    .filter(({ own }) => own.length > 0)
  return {
    organisations: organisations.length,
    partnerships: consenting.length,
    respondents: people.length,
    byName: byName(instrument, consenting),
    all: {
      scores: tenOf((dimension) => {
        const questions = questionsOf(instrument, dimension)
        const groups = consenting
          .map(({ assessment }) =>
            present(respondentsWhoSaidAnything(assessment).map((person) => personalScore(questions, person))),
          )
          .filter((scores) => scores.length > 0)
        return {
          ...summary(values(organisations, `all ${dimension}`)),
          reliability: alpha(
            questions.map(({ place }) => place),
            people,
          ),
          intraclass: intraclass(groups),
        }
      }),
      items: instrument.items.map(({ id }, place) =>
        item(id, place, people, values(organisations, `item ${id}`)),
      ),
      practices: instrument.practices.map(({ id }) => {
        const inPlace = values(organisations, `practice ${id}`)
        const middle = meanOf(inPlace)
        return { id, n: inPlace.length, inPlace: middle === undefined ? none('no-values') : some(middle, 1) }
      }),
    },
    sectors: sectorWords.map((sector) => ({
      sector,
      scores: tenOf((dimension) => mean(values(organisations, `${sector} ${dimension}`))),
    })),
    kinds:
      classes.length < 2
        ? []
        : classes.map(({ class: one, own }) => ({
            class: one,
            scores: tenOf((dimension) => mean(values(own, `all ${dimension}`))),
          })),
  }
}
