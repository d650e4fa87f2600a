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
  dividedBy,
  type Fraction,
  larger,
  meanOf,
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
import { organisationsAnswering, type RatedOrganisation, ratedOrganisations } from './raters.ts'
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

/** How far the sum of these values can go from the truth and still be published the same. */
function leewayOf(values: Values): Leeway {
  const { from, to } = sumBehind(values, scores)
  const sum = sumOf(values)
  return { down: smaller(whole(0), minus(from, sum)), up: larger(whole(0), minus(to, sum)) }
}

const narrower = (a: Leeway, b: Leeway): Leeway => ({ down: larger(a.down, b.down), up: smaller(a.up, b.up) })

/** Everything that one dimension's figures are made from. */
interface Subject {
  readonly dimension: Dimension
  readonly organisations: readonly Organisation[]
  readonly groups: readonly Group[]
  readonly threshold: number
  readonly rated: readonly RatedOrganisation[]
  readonly items: readonly { readonly id: string; readonly answering: readonly RatedOrganisation[] }[]
}

/** Organisations of which more than the total is published, or all; and how far the sum of their scores can go. */
interface Apart {
  readonly some: readonly Organisation[]
  readonly leeway: Leeway | undefined
}

const classWords = [...kindWords, 'mixed' as const]

const byClass = (some: readonly Organisation[], of: (ofClass: Organisation[]) => Member[]): Member[] =>
  classWords.flatMap((one) =>
    of(some.filter((each) => each.class === one).sort((a, b) => (a.id < b.id ? -1 : 1))),
  )

function scoredMembers({ dimension, rated }: Subject, some: readonly Organisation[]): Member[] {
  return some.flatMap(({ id, values }) => {
    const value = values.get(`all ${dimension}`)
    const own = rated.find((each) => each.id === id)
    if (value === undefined || own === undefined) return []
    return [memberOf(own, value, (sector) => values.get(`${sector} ${dimension}`))]
  })
}

function answeringMember(
  { id, values }: Organisation,
  item: Subject['items'][number],
  counts: Member['counts'],
): Member | undefined {
  const value = values.get(`item ${item.id}`)
  const own = item.answering.find((each) => each.id === id)
  if (value === undefined || own === undefined) return undefined
  const meanIn = (sector: Sector) =>
    meanOf(
      own.partnerships.flatMap((raters) =>
        raters.flatMap((each) => (each.sector === sector ? [dividedBy(each.sum, whole(each.count))] : [])),
      ),
    )
  return { ...memberOf(own, value, meanIn, { isRounded: false }), counts }
}

/** Whether the items, as far as they are shown, may stand beside what else is published of the score. */
function itemsHide(
  subject: Subject,
  itemLeeways: readonly (Leeway | undefined)[],
  apart: readonly Apart[],
  sectors: ReadonlyMap<Sector, Leeway>,
): boolean {
  return apart.every(({ some, leeway }) => {
    if (leeway === undefined && sectors.size === 0) return true
    const scored = scoredMembers(subject, some)
    const keptOf = byClass(some, (ofClass) => kept(scoredMembers(subject, ofClass)))
    return itemLeeways.every((ofItem, place) => {
      const item = subject.items[place]
      if (item === undefined) return false
      const members = keptOf.map((member): Member => {
        const organisation = some.find(({ id }) => id === member.id)
        const answering =
          organisation === undefined ? undefined : answeringMember(organisation, item, 'in both')
        return answering ?? { ...member, counts: 'in the score' }
      })
      const unscored = byClass(some, (ofClass) =>
        ofClass
          .filter(({ values }) => !values.has(`all ${subject.dimension}`))
          .slice(0, 32)
          .flatMap((organisation) => answeringMember(organisation, item, 'in the item') ?? []),
      )
      const everyone = new Class([...members, ...unscored], leeway, sectors, ofItem)
      return everyone.hides(scored, unscored.length)
    })
  })
}

/** The items' leeways where any is shown; none of them where they may not stand beside the score of all. */
function shownItems(subject: Subject, total: Leeway | undefined): (Leeway | undefined)[] {
  const { organisations, threshold, items } = subject
  const leeways = items.map(({ id }) => {
    const values = valuesOf(organisations, `item ${id}`)
    return cell(values, scores, threshold).value === null ? undefined : leewayOf(values)
  })
  if (leeways.every((leeway) => leeway === undefined)) return []
  return itemsHide(subject, leeways, [{ some: organisations, leeway: total }], new Map()) ? leeways : []
}

/** The largest sector first, each that may stand beside the total, the items, the kinds and the sectors before it. */
function sectorCells(
  subject: Subject,
  items: readonly (Leeway | undefined)[],
  apart: readonly Apart[],
): Map<Sector, Cell> {
  const { dimension, organisations, threshold } = subject
  const figure = (sector: Sector) => valuesOf(organisations, `${sector} ${dimension}`)
  const classes = apart.map(({ some, leeway }) => ({
    leeway,
    scored: scoredMembers(subject, some),
    kept: byClass(some, (ofClass) => kept(scoredMembers(subject, ofClass))),
  }))
  const shownSectors = new Map<Sector, Leeway>()
  const bySize = sectorWords
    .filter((sector) => cell(figure(sector), scores, threshold).value !== null)
    .map((sector) => ({ sector, size: figure(sector).length }))
    .sort((a, b) => b.size - a.size)
  for (const { sector } of bySize) {
    const next = new Map([...shownSectors, [sector, leewayOf(figure(sector))] as const])
    if (
      classes.every((one) => new Class(one.kept, one.leeway, next).hides(one.scored)) &&
      itemsHide(subject, items, apart, next)
    )
      shownSectors.set(sector, leewayOf(figure(sector)))
  }
  return new Map([...shownSectors.keys()].map((sector) => [sector, cell(figure(sector), scores, threshold)]))
}

/** Everything that is published of one dimension. */
interface DimensionCells {
  readonly all: Cell
  readonly groups: readonly Cell[]
  readonly sectors: ReadonlyMap<Sector, Cell>
  readonly areItemsShown: boolean
}

/** First the total, then the items; every class or none; then the sectors: each only if it may stand beside the former. */
function dimensionCells(subject: Subject): DimensionCells {
  const { dimension, organisations, groups, threshold } = subject
  const everyone = valuesOf(organisations, `all ${dimension}`)
  const all = cell(everyone, scores, threshold)
  const total = all.value === null ? undefined : leewayOf(everyone)
  const items = shownItems(subject, total)
  const values = groups.map((group) => valuesOf(group.organisations, `all ${dimension}`))
  const cells = values.map((ofGroup) => cell(ofGroup, scores, threshold))
  const byGroup = () =>
    groups.map(({ organisations: some }, place): Apart => {
      const own = leewayOf(values[place] ?? [])
      return { some, leeway: total === undefined ? own : narrower(own, total) }
    })
  const placesAnybody = () =>
    total !== undefined &&
    values.some((ofOwn, own) =>
      ofOwn.some((known) => values.some((_, group) => placesSomeone(values, own, known, group))),
    )
  const areGroupsShown =
    cells.length > 0 &&
    cells.every(({ value }) => value !== null) &&
    !placesAnybody() &&
    itemsHide(subject, items, byGroup(), new Map())
  const apart = areGroupsShown ? byGroup() : [{ some: organisations, leeway: total }]
  return {
    all,
    groups: areGroupsShown ? cells : cells.map(() => hidden),
    sectors: sectorCells(subject, items, apart),
    areItemsShown: items.length > 0,
  }
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
  const byDimension = new Map(
    dimensionWords.map((dimension) => {
      const items = instrument.items.flatMap((item, place) =>
        item.dimension === dimension
          ? [{ id: item.id, answering: organisationsAnswering(submissions, place) }]
          : [],
      )
      const rated = ratedOrganisations(instrument, submissions, dimension)
      return [
        dimension,
        dimensionCells({ dimension, organisations, groups, threshold, rated, items }),
      ] as const
    }),
  )
  const results: CombinedResults = {
    organisations: organisations.length,
    partnerships: submissions.length,
    respondents: people.length,
    all: {
      scores: tenCells((dimension) => byDimension.get(dimension)?.all ?? hidden),
      items: instrument.items.map(({ id, dimension }) => ({
        id,
        mean: byDimension.get(dimension)?.areItemsShown ? cellFor(`item ${id}`, scores) : hidden,
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
      scores: tenCells((dimension) => byDimension.get(dimension)?.sectors.get(sector) ?? hidden),
    })),
    kinds: groups.map((group, place) => ({
      class: group.class,
      scores: tenCells((dimension) => byDimension.get(dimension)?.groups[place] ?? hidden),
    })),
  }
  const classes = new Map(
    groups.flatMap((group) => group.organisations.map(({ id }) => [id, group.class] as const)),
  )
  return { results, values: unrounded(instrument, organisations), classes }
}
