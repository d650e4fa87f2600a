/**
 * A confidential round's combined results, worked out a second time from the words of the design alone: slowly, in
 * exact fractions, with every organisation's value in memory and every contributor tried. It shares no rule with
 * `shared/publishing`, only the shapes of the messages. It needs no platform.
 */
import type { Cell, CombinedResults, KindClass } from '../../shared/messages/release.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import type { Sector } from '../../shared/words/sector.ts'
import { cell, hidden, practices, rates, type Scale, scores, sumBehind, type Values } from './cell.ts'
import {
  atLeast,
  type Fraction,
  larger,
  minus,
  plus,
  smaller,
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
  present,
  respondentsWhoSaidAnything,
  type Standing,
  sectorWords,
} from './organisations.ts'
import { type RatedOrganisation, ratedOrganisations } from './raters.ts'
import { Class, kept, type Leeway, type Member, memberOf } from './sectors.ts'

interface Plan {
  readonly threshold: number
  readonly template: { readonly instrument: Instrument }
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

/** How low and how high the sum of a group can be, with `known` of its members' values being known. */
function reach(values: Values, known: Values, scale: Scale) {
  const rest = whole(values.length - known.length)
  const { from, to } = sumBehind(values, scale)
  return {
    from: larger(from, plus(sumOf(known), times(rest, scale.lowest))),
    to: smaller(to, plus(sumOf(known), times(rest, scale.highest))),
  }
}

/**
 * Whether an insider with the value `known` in the group `own` can place someone of the group `group` within w, from
 * the figures of all groups and of all together: someone is highest when everybody else is as low as can be.
 */
function placesSomeone(groups: readonly Values[], own: number, known: Fraction, group: number): boolean {
  const values = groups[group] ?? []
  const ofInsider = group === own ? [known] : []
  const rest = whole(values.length - ofInsider.length - 1)
  const lowestRest = plus(sumOf(ofInsider), times(rest, scores.lowest))
  const highestRest = plus(sumOf(ofInsider), times(rest, scores.highest))
  const elsewhere = groups.flatMap((each, place) =>
    place === group ? [] : [reach(each, place === own ? [known] : [], scores)],
  )
  const here = sumBehind(values, scores)
  const total = sumBehind(groups.flat(), scores)
  const highest = [
    scores.highest,
    minus(here.to, lowestRest),
    minus(minus(total.to, sumOf(elsewhere.map(({ from }) => from))), lowestRest),
  ].reduce(smaller)
  const lowest = [
    scores.lowest,
    minus(here.from, highestRest),
    minus(minus(total.from, sumOf(elsewhere.map(({ to }) => to))), highestRest),
  ].reduce(larger)
  return !atLeast(minus(highest, lowest), scores.width)
}

/** Every class or none; and none where the classes and the total together would place someone. */
function groupCells(groups: readonly Group[], dimension: Dimension, threshold: number): Cell[] {
  const values = groups.map(({ organisations }) => valuesOf(organisations, `all ${dimension}`))
  const cells = values.map((ofGroup) => cell(ofGroup, scores, threshold))
  const leaks = () =>
    cell(values.flat(), scores, threshold).value !== null &&
    values.some((ofOwn, own) =>
      ofOwn.some((known) => values.some((_, group) => placesSomeone(values, own, known, group))),
    )
  return cells.some(({ value }) => value === null) || leaks() ? cells.map(() => hidden) : cells
}

/** How far the sum of these values can go from the truth and still be published the same. */
function leewayOf(values: Values): Leeway {
  const { from, to } = sumBehind(values, scores)
  const sum = sumOf(values)
  return { down: smaller(whole(0), minus(from, sum)), up: larger(whole(0), minus(to, sum)) }
}

const narrower = (a: Leeway, b: Leeway): Leeway => ({ down: larger(a.down, b.down), up: smaller(a.up, b.up) })

/** What is published of one score besides its sectors. */
interface BesideSectors {
  readonly organisations: readonly Organisation[]
  readonly groups: readonly Group[]
  readonly threshold: number
}

/** The largest sector first, each that may stand beside the total, the kinds and the sectors before it. */
function sectorCells(
  dimension: Dimension,
  rated: readonly RatedOrganisation[],
  { organisations, groups, threshold }: BesideSectors,
): Map<Sector, Cell> {
  const figure = (sector: Sector) => valuesOf(organisations, `${sector} ${dimension}`)
  const everyone = valuesOf(organisations, `all ${dimension}`)
  const isTotalShown = cell(everyone, scores, threshold).value !== null
  const total = isTotalShown ? leewayOf(everyone) : undefined
  const areGroupsShown = groupCells(groups, dimension, threshold).some(({ value }) => value !== null)
  const byId = [...organisations].sort((a, b) => (a.id < b.id ? -1 : 1))
  const membersOf = (some: readonly Organisation[]): Member[] =>
    byId.flatMap(({ id, values }) => {
      const value = values.get(`all ${dimension}`)
      const own = rated.find((each) => each.id === id)
      if (value === undefined || own === undefined || !some.some((each) => each.id === id)) return []
      return [memberOf(own, value, (sector) => values.get(`${sector} ${dimension}`))]
    })
  const keptOf = (some: readonly Organisation[]) =>
    [...kindWords, 'mixed' as const].flatMap((one) =>
      kept(membersOf(some.filter((each) => each.class === one))),
    )
  const apart = areGroupsShown
    ? groups.map((group) => {
        const own = leewayOf(valuesOf(group.organisations, `all ${dimension}`))
        return { some: group.organisations, leeway: total === undefined ? own : narrower(own, total) }
      })
    : [{ some: organisations, leeway: total }]
  const classes = apart.map(({ some, leeway }) => ({ all: membersOf(some), kept: keptOf(some), leeway }))
  const shownSectors = new Map<Sector, Leeway>()
  const bySize = sectorWords
    .filter((sector) => cell(figure(sector), scores, threshold).value !== null)
    .map((sector) => ({ sector, size: figure(sector).length }))
    .sort((a, b) => b.size - a.size)
  for (const { sector } of bySize) {
    const next = new Map([...shownSectors, [sector, leewayOf(figure(sector))] as const])
    if (classes.every((one) => new Class(one.kept, one.leeway, next).hides(one.all)))
      shownSectors.set(sector, leewayOf(figure(sector)))
  }
  return new Map([...shownSectors.keys()].map((sector) => [sector, cell(figure(sector), scores, threshold)]))
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
  const bySector = new Map(
    dimensionWords.map((dimension) => {
      const rated = ratedOrganisations(instrument, submissions, dimension)
      return [dimension, sectorCells(dimension, rated, { organisations, groups, threshold })]
    }),
  )
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
      scores: tenCells((dimension) => bySector.get(dimension)?.get(sector) ?? hidden),
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
