import type { NamedMean, NamedResults, Statistic, Summary } from '../../shared/messages/named-results.ts'
import type { MergedCell, Portfolio, PortfolioCell } from '../../shared/messages/portfolio.ts'
import type { Cell, CombinedResults, Release } from '../../shared/messages/release.ts'
import { dimensions } from '../../shared/words/dimension.ts'

/** What the CSV must say of one figure of the JSON. */
export interface JsonFigure {
  readonly key: string
  readonly n: number | null
  readonly value: number | null
}

/** What tells a figure of one source apart. */
export const figureKey = (block: string, group: string, measure: string, id: string): string =>
  [block, group, measure, id].join(' | ')

type Add = (
  block: string,
  group: string,
  measure: string,
  id: string,
  n: number | null,
  value: number | null,
) => void

function collect(walk: (add: Add) => void): JsonFigure[] {
  const figures: JsonFigure[] = []
  walk((block, group, measure, id, n, value) =>
    figures.push({ key: figureKey(block, group, measure, id), n, value }),
  )
  return figures
}

function addCounts(
  add: Add,
  results: Readonly<Record<'organisations' | 'partnerships' | 'respondents', number>>,
): void {
  add('all', '', 'organisations', '', null, results.organisations)
  add('all', '', 'partnerships', '', null, results.partnerships)
  add('all', '', 'respondents', '', null, results.respondents)
}

function addConfidential(add: Add, { all, sectors, kinds }: CombinedResults): void {
  const cell = (block: string, group: string, measure: string, id: string, of: Cell) =>
    add(block, group, measure, id, of.value === null ? null : of.n, of.value)
  for (const id of dimensions) {
    cell('all', '', 'score', id, all.scores[id])
    for (const { sector, scores } of sectors) cell('sector', sector, 'score', id, scores[id])
    for (const { class: kind, scores } of kinds) cell('kind', kind, 'score', id, scores[id])
  }
  for (const { id, mean, notApplicable, unknown } of all.items) {
    cell('all', '', 'item-mean', id, mean)
    cell('all', '', 'item-not-applicable-percent', id, notApplicable)
    cell('all', '', 'item-unknown-percent', id, unknown)
  }
  for (const { id, inPlace } of all.practices) cell('all', '', 'practice-in-place-percent', id, inPlace)
}

function addNamed(add: Add, { all, sectors, kinds }: NamedResults): void {
  const statistic = (measure: string, id: string, n: number | null, { value }: Statistic) =>
    add('all', '', measure, id, n, value)
  const mean = (block: string, group: string, measure: string, id: string, of: NamedMean) => {
    add(block, group, measure, id, of.n, of.mean.value)
    add(block, group, `${measure}-deviation`, id, of.n, of.deviation.value)
  }
  const summary = (measure: string, id: string, of: Summary) => {
    mean('all', '', measure, id, of)
    statistic(`${measure}-median`, id, of.n, of.median)
    statistic(`${measure}-lower-quartile`, id, of.n, of.lowerQuartile)
    statistic(`${measure}-upper-quartile`, id, of.n, of.upperQuartile)
  }
  const count = (measure: string, id: string, value: number) => add('all', '', measure, id, null, value)
  for (const id of dimensions) {
    const score = all.scores[id]
    const { alpha, respondents } = score.reliability
    summary('score', id, score)
    statistic('alpha', id, null, alpha)
    add('all', '', 'alpha-lower', id, null, alpha.value === null ? null : alpha.interval.lower)
    add('all', '', 'alpha-upper', id, null, alpha.value === null ? null : alpha.interval.upper)
    count('alpha-respondents', id, respondents)
    statistic('icc-1', id, null, score.intraclass.single)
    statistic('icc-1-k', id, null, score.intraclass.average)
    count('icc-respondents', id, score.intraclass.respondents)
    count('icc-partnerships', id, score.intraclass.partnerships)
    for (const { sector, scores } of sectors) mean('sector', sector, 'score', id, scores[id])
    for (const { class: kind, scores } of kinds) mean('kind', kind, 'score', id, scores[id])
  }
  for (const item of all.items) {
    const { id, responses } = item
    summary('item-mean', id, item)
    for (const [place, value] of responses.ratings.entries())
      count(`item-rating-${place + 1}-count`, id, value)
    count('item-not-applicable-count', id, responses.notApplicable)
    count('item-unknown-count', id, responses.unknown)
    count('item-blank-count', id, responses.blank)
    statistic('item-top-two-percent', id, null, item.topTwo)
    statistic('item-not-applicable-percent', id, null, item.notApplicable)
    statistic('item-unknown-percent', id, null, item.unknown)
  }
  for (const { id, n, inPlace } of all.practices) statistic('practice-in-place-percent', id, n, inPlace)
}

/** Organisations are told apart by their order: their names are texts that a reader may take for something else. */
export const partnershipGroup = (place: number): string => `partnership ${place}`

function addByName(add: Add, { byName }: NamedResults): void {
  byName
    .flatMap(({ partnerships }) => partnerships)
    .forEach(({ respondents, scores, overall }, place) => {
      const group = partnershipGroup(place)
      add('partnership', group, 'respondents', '', null, respondents)
      for (const id of dimensions) add('partnership', group, 'score', id, null, scores[id])
      add('partnership', group, 'overall', 'principles', null, overall.principles)
      add('partnership', group, 'overall', 'benefits', null, overall.benefits)
    })
}

/** Every figure of a release. */
export function figuresOfRelease(release: Release): JsonFigure[] {
  return collect((add) => {
    addCounts(add, release.results)
    if (release.disclosure === 'named') {
      addNamed(add, release.results)
      addByName(add, release.results)
    } else {
      addConfidential(add, release.results)
    }
    for (const { since, organisationsInBoth, scores } of release.changes) {
      add('change', since.id, 'organisations-in-both', '', null, organisationsInBoth)
      for (const id of dimensions) add('change', since.id, 'score-change', id, null, scores[id])
    }
  })
}

function addPortfolioPart(add: Add, part: Portfolio['programmes'][number] | Portfolio['merged']): void {
  addCounts(add, part)
  const cell = (
    block: string,
    group: string,
    measure: string,
    id: string,
    of: PortfolioCell | MergedCell,
  ) => {
    add(block, group, measure, id, of.value === null ? null : of.n, of.value)
    if ('programme' in part) return
    add(block, group, `${measure}-programmes`, id, null, 'programmes' in of ? of.programmes : 0)
  }
  for (const id of dimensions) {
    cell('all', '', 'score', id, part.scores[id])
    for (const { sector, scores } of part.sectors) cell('sector', sector, 'score', id, scores[id])
  }
  for (const { id, mean } of part.items) cell('all', '', 'item-mean', id, mean)
  for (const { id, inPlace } of part.practices) cell('all', '', 'practice-in-place-percent', id, inPlace)
}

/** Every figure of a portfolio, merged first, then each programme's. */
export function figuresOfPortfolio({ merged, programmes }: Portfolio): JsonFigure[][] {
  return [merged, ...programmes].map((part) => collect((add) => addPortfolioPart(add, part)))
}
