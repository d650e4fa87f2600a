import {
  fewestInPortfolio,
  type MergedCell,
  mostInPortfolio,
  type Portfolio,
  type PortfolioCell,
} from '../messages/portfolio.ts'
import type { ConfidentialRelease, NamedRelease, Release } from '../messages/release.ts'
import { byDimension, type Dimension } from '../words/dimension.ts'
import { type Sector, sectors } from '../words/sector.ts'
import { absent, cellOfConfidential, cellOfNamed, cellOfNamedMean, mergeCells } from './portfolio-cell.ts'

const scoreDecimals = 1
const percentDecimals = 0

/** One release's published figures in the form that both disclosures share. */
interface ReadRelease {
  readonly release: Release
  readonly score: (dimension: Dimension) => PortfolioCell
  readonly sectorScore: (sector: Sector, dimension: Dimension) => PortfolioCell
  /** By id, in the release's order. */
  readonly items: ReadonlyMap<string, PortfolioCell>
  readonly practices: ReadonlyMap<string, PortfolioCell>
}

function readConfidential(release: ConfidentialRelease): ReadRelease {
  const { all, sectors: ofSectors } = release.results
  const bySector = new Map(ofSectors.map(({ sector, scores }) => [sector, scores]))
  return {
    release,
    score: (dimension) => cellOfConfidential(all.scores[dimension]),
    sectorScore: (sector, dimension) => {
      const scores = bySector.get(sector)
      return scores === undefined ? absent('no-values') : cellOfConfidential(scores[dimension])
    },
    items: new Map(all.items.map(({ id, mean }) => [id, cellOfConfidential(mean)])),
    practices: new Map(all.practices.map(({ id, inPlace }) => [id, cellOfConfidential(inPlace)])),
  }
}

function readNamed(release: NamedRelease): ReadRelease {
  const { all, sectors: ofSectors } = release.results
  const bySector = new Map(ofSectors.map(({ sector, scores }) => [sector, scores]))
  return {
    release,
    score: (dimension) => cellOfNamedMean(all.scores[dimension]),
    sectorScore: (sector, dimension) => {
      const scores = bySector.get(sector)
      return scores === undefined ? absent('no-values') : cellOfNamedMean(scores[dimension])
    },
    items: new Map(all.items.map((item) => [item.id, cellOfNamedMean(item)])),
    practices: new Map(all.practices.map(({ id, n, inPlace }) => [id, cellOfNamed(n, inPlace)])),
  }
}

const read = (release: Release): ReadRelease =>
  release.disclosure === 'named' ? readNamed(release) : readConfidential(release)

function assertPortfolio(releases: readonly Release[]): void {
  if (releases.length < fewestInPortfolio || releases.length > mostInPortfolio) {
    throw new RangeError(`A portfolio has ${fewestInPortfolio} to ${mostInPortfolio} releases`)
  }
  const programmes = new Set(releases.map(({ programme }) => programme))
  if (programmes.size < releases.length) {
    throw new RangeError('A portfolio has one release of each programme: its rounds are compared, not merged')
  }
}

/** The one template of all, whatever its versions: item and practice ids are the same in all of them. */
function commonTemplate(releases: readonly Release[]): string | null {
  const [first, ...more] = new Set(releases.map(({ template }) => template.id))
  return first === undefined || more.length > 0 ? null : first
}

/** What is listed of every programme: ids in the order in which they first come. */
interface Listed {
  readonly items: readonly string[]
  readonly practices: readonly string[]
}

function listedOf(readings: readonly ReadRelease[], template: string | null): Listed {
  if (template === null) return { items: [], practices: [] }
  return {
    items: [...new Set(readings.flatMap(({ items }) => [...items.keys()]))],
    practices: [...new Set(readings.flatMap(({ practices }) => [...practices.keys()]))],
  }
}

/** Where a figure is found in each reading. */
type Find = (from: ReadRelease) => PortfolioCell

/** All figures, each made of where it is found. */
function figures<Figure>(
  { items, practices }: Listed,
  score: (find: Find) => Figure,
  percentage: (find: Find) => Figure,
) {
  return {
    scores: byDimension((dimension) => score((from) => from.score(dimension))),
    items: items.map((id) => ({ id, mean: score((from) => from.items.get(id) ?? absent('not-asked')) })),
    practices: practices.map((id) => ({
      id,
      inPlace: percentage((from) => from.practices.get(id) ?? absent('not-asked')),
    })),
    sectors: sectors.map((sector) => ({
      sector,
      scores: byDimension((dimension) => score((from) => from.sectorScore(sector, dimension))),
    })),
  }
}

function programmeOf(reading: ReadRelease, listed: Listed): Portfolio['programmes'][number] {
  const { programme, programmeName, disclosure, round, template, publishedAt, results } = reading.release
  const { organisations, partnerships, respondents } = results
  const found = (find: Find): PortfolioCell => find(reading)
  return {
    programme,
    programmeName,
    disclosure,
    round,
    template,
    publishedAt,
    organisations,
    partnerships,
    respondents,
    ...figures(listed, found, found),
  }
}

function mergedOf(readings: readonly ReadRelease[], listed: Listed): Portfolio['merged'] {
  const total = (count: 'organisations' | 'partnerships' | 'respondents') =>
    readings.reduce((sum, { release }) => sum + release.results[count], 0)
  const merge =
    (decimals: number) =>
    (find: Find): MergedCell =>
      mergeCells(readings.map(find), decimals)
  return {
    organisations: total('organisations'),
    partnerships: total('partnerships'),
    respondents: total('respondents'),
    ...figures(listed, merge(scoreDecimals), merge(percentDecimals)),
  }
}

/**
 * The releases of several programmes for a funder, side by side and merged.
 *
 * Nothing goes in but what each release shows. A portfolio is then a function of what its reader could read anyway, so
 * it tells nothing further, however many portfolios overlap in all but one programme: two of them differ by that
 * programme's published cells. For the same reason confidential and named programmes are merged alike. To work with a
 * confidential programme's exact sums instead would be a second release of it; to leave out named ones would protect
 * nobody, as what they publish is out.
 *
 * Programmes on one template, in whatever versions, are pooled by item and practice; on different templates they meet in
 * the ten scores, which all templates measure. `NA` and `DK` rates are not merged: a confidential release has them over
 * organisations, a named one over respondents. Nor are kinds: the class *other* is another one in every release.
 *
 * @param releases 2 to 20, each of another programme; the programmes keep their order
 * @throws RangeError when there are fewer or more, or two of one programme
 */
export function portfolioOf(releases: readonly Release[]): Portfolio {
  assertPortfolio(releases)
  const template = commonTemplate(releases)
  const readings = releases.map(read)
  const listed = listedOf(readings, template)
  return {
    template,
    programmes: readings.map((reading) => programmeOf(reading, listed)),
    merged: mergedOf(readings, listed),
  }
}
