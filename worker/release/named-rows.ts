import type {
  NamedMean,
  NamedOrganisation,
  NamedResults,
  Statistic,
  Summary,
} from '../../shared/messages/named-results.ts'
import { type Dimension, dimensions } from '../../shared/words/dimension.ts'
import { countRow, countRows, dimensionRows, type FigureRow, type Labels, ofAll } from './figure-row.ts'
import { numberedNames } from './numbered-names.ts'

type Place = Pick<FigureRow, 'block' | 'group'>
type About = Pick<FigureRow, 'block' | 'group' | 'id' | 'label'>

function row(about: About, measure: string, n: number | null, statistic: Statistic): FigureRow {
  const status = statistic.value === null ? statistic.reason : 'shown'
  return { ...about, measure, n, value: statistic.value, status }
}

function meanRows(about: About, measure: string, { n, mean, deviation }: NamedMean): FigureRow[] {
  return [row(about, measure, n, mean), row(about, `${measure}-deviation`, n, deviation)]
}

function summaryRows(about: About, measure: string, summary: Summary): FigureRow[] {
  const { n, median, lowerQuartile, upperQuartile } = summary
  return [
    ...meanRows(about, measure, summary),
    row(about, `${measure}-median`, n, median),
    row(about, `${measure}-lower-quartile`, n, lowerQuartile),
    row(about, `${measure}-upper-quartile`, n, upperQuartile),
  ]
}

type Score = NamedResults['all']['scores'][Dimension]

/** Of respondents, so the organisations behind it are not counted; the rows of counts say how many respondents. */
function reliabilityRows(about: About, { reliability, intraclass }: Score): FigureRow[] {
  const { alpha } = reliability
  const { lower, upper } =
    alpha.value === null
      ? { lower: alpha, upper: alpha }
      : {
          lower: { value: alpha.interval.lower },
          upper: { value: alpha.interval.upper },
        }
  return [
    row(about, 'alpha', null, alpha),
    row(about, 'alpha-lower', null, lower),
    row(about, 'alpha-upper', null, upper),
    row(about, 'alpha-respondents', null, { value: reliability.respondents }),
    row(about, 'icc-1', null, intraclass.single),
    row(about, 'icc-1-k', null, intraclass.average),
    row(about, 'icc-respondents', null, { value: intraclass.respondents }),
    row(about, 'icc-partnerships', null, { value: intraclass.partnerships }),
  ]
}

function itemRows(item: NamedResults['all']['items'][number], labels: Labels): FigureRow[] {
  const about = { ...ofAll, id: item.id, label: labels.item(item.id) }
  const { ratings, notApplicable, unknown, blank } = item.responses
  const count = (measure: string, value: number) => row(about, `item-${measure}-count`, null, { value })
  return [
    ...summaryRows(about, 'item-mean', item),
    ...ratings.map((value, place) => count(`rating-${place + 1}`, value)),
    count('not-applicable', notApplicable),
    count('unknown', unknown),
    count('blank', blank),
    row(about, 'item-top-two-percent', null, item.topTwo),
    row(about, 'item-not-applicable-percent', null, item.notApplicable),
    row(about, 'item-unknown-percent', null, item.unknown),
  ]
}

function groupRows(
  place: Place,
  scores: Readonly<Record<Dimension, NamedMean>>,
  labels: Labels,
): FigureRow[] {
  return dimensions.flatMap((id) =>
    meanRows({ ...place, id, label: labels.dimensions[id] }, 'score', scores[id]),
  )
}

/** A name for every partnership, in the order given. */
function groupNames(byName: readonly NamedOrganisation[]): string[] {
  return numberedNames(
    byName.flatMap(({ name, partnerships }) =>
      partnerships.map((partnership) => `${name}: ${partnership.name}`),
    ),
  )
}

function partnershipRows(byName: readonly NamedOrganisation[], labels: Labels): FigureRow[] {
  const names = groupNames(byName)
  return byName
    .flatMap(({ partnerships }) => partnerships)
    .flatMap(({ respondents, scores, overall }, index) => {
      const place = { block: 'partnership', group: names[index] ?? '' } as const
      const ofScore = (value: number | null) =>
        ({ n: null, value, status: value === null ? 'not-scored' : 'shown' }) as const
      return [
        countRow(place, 'respondents', respondents),
        ...dimensionRows(place, 'score', labels, (dimension) => ofScore(scores[dimension])),
        ...(['principles', 'benefits'] as const).map(
          (id): FigureRow => ({ ...place, measure: 'overall', id, label: '', ...ofScore(overall[id]) }),
        ),
      ]
    })
}

/** The figures of a named release. */
export function namedRows(
  { all, sectors, kinds, byName, ...counts }: NamedResults,
  labels: Labels,
): FigureRow[] {
  return [
    ...countRows(counts),
    ...dimensions.flatMap((id) => {
      const about = { ...ofAll, id, label: labels.dimensions[id] }
      return [...summaryRows(about, 'score', all.scores[id]), ...reliabilityRows(about, all.scores[id])]
    }),
    ...all.items.flatMap((item) => itemRows(item, labels)),
    ...all.practices.map(({ id, n, inPlace }) =>
      row({ ...ofAll, id, label: labels.practice(id) }, 'practice-in-place-percent', n, inPlace),
    ),
    ...sectors.flatMap(({ sector, scores }) => groupRows({ block: 'sector', group: sector }, scores, labels)),
    ...kinds.flatMap((entry) => groupRows({ block: 'kind', group: entry.class }, entry.scores, labels)),
    ...partnershipRows(byName, labels),
  ]
}
