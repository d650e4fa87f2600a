import type { Language } from '../../../shared/language/language.ts'
import type { NamedMeans, NamedResults, Statistic } from '../../../shared/messages/named-results.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { NamedRelease } from '../../../shared/messages/release.ts'
import { byDimension, type Dimension } from '../../../shared/words/dimension.ts'
import { namedWords } from '../named/words.ts'
import { groupOfKind, groupOfSector } from './group-of.ts'
import { type Dashboard, type Figure, type ScoreFigure, type Scores, templateReadingOf } from './reading.ts'

const figureOf = (n: number | null, { value }: Statistic): Figure => ({ value, n })

const scoresOf = (means: NamedMeans): Scores =>
  byDimension((dimension) => figureOf(means[dimension].n, means[dimension].mean))

function scoreOf(score: NamedResults['all']['scores'][Dimension]): ScoreFigure {
  const [lower, median, upper] = [score.lowerQuartile.value, score.median.value, score.upperQuartile.value]
  const spread = lower === null || median === null || upper === null ? undefined : { lower, median, upper }
  return { ...figureOf(score.n, score.mean), spread }
}

/** A named release as its page shows it, as far as confidential ones show the same. */
export function dashboardOfNamed(
  release: NamedRelease,
  template: Plan['template'],
  language: Language,
): Dashboard {
  const named = namedWords[language]
  const { results } = release
  return {
    ...templateReadingOf(template, language),
    release,
    counts: results,
    decimals: 2,
    percentDecimals: 1,
    scores: byDimension((dimension) => scoreOf(results.all.scores[dimension])),
    items: results.all.items.map(({ id, n, mean, notApplicable, unknown }) => ({
      id,
      mean: figureOf(n, mean),
      notApplicable: figureOf(null, notApplicable),
      unknown: figureOf(null, unknown),
    })),
    practices: results.all.practices.map(({ id, n, inPlace }) => ({ id, inPlace: figureOf(n, inPlace) })),
    sectors: results.sectors.map(({ sector, scores }) => groupOfSector(sector, scoresOf(scores), language)),
    kinds: results.kinds.map((entry) => groupOfKind(entry.class, scoresOf(entry.scores), language)),
    absent: '–',
    whyAbsent: named.whyAbsent,
    nothing: { scores: named.nothingScored, sectors: named.noSectors, kinds: named.oneKind },
  }
}
