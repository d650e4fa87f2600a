import type { NamedResults } from '../messages/named-results.ts'
import { meanOf } from '../scoring/mean.ts'
import { percentOf, topTwoOf } from '../statistics/distribution.ts'
import { byDimension } from '../words/dimension.ts'
import { organisationClassSchema } from '../words/kind.ts'
import type { NamedFigures } from './named-figures.ts'
import { alphaStatistics, intraclassStatistics } from './named-reliability.ts'
import { type NamedPlan, readNamedRound } from './named-round.ts'
import type { NamedSubmission } from './named-submission.ts'
import { meanStatistics, percentDecimals, statistic, summaryStatistics } from './statistic.ts'

const percentage = (value: number | null) => statistic(value, percentDecimals, 'no-values')

function itemStatistics(
  { id, figure, ratings, notApplicable, unknown, blank }: NamedFigures['items'][number],
  respondents: number,
): NamedResults['all']['items'][number] {
  return {
    id,
    ...summaryStatistics(figure.values),
    responses: { ratings, notApplicable, unknown, blank },
    topTwo: percentage(topTwoOf(ratings)),
    notApplicable: percentage(percentOf(notApplicable, respondents)),
    unknown: percentage(percentOf(unknown, respondents)),
  }
}

function classStatistics(classes: NamedFigures['classes']): NamedResults['kinds'] {
  const present = organisationClassSchema.options.filter((one) => classes[one].organisations > 0)
  if (present.length < 2) return []
  return present.map((one) => ({
    class: one,
    scores: byDimension((dimension) => meanStatistics(classes[one].scores[dimension])),
  }))
}

/**
 * The combined results of one round of a named programme: a pure function of the plan and the submissions that stand.
 * Organisations that consented are in it by name, and nobody else is in any figure; of an organisation with several
 * partnerships, those whose submission consented.
 *
 * Means, standard deviations and quartiles are over organisations, each once with the mean over its partnerships. Ratings,
 * top-2-box, `NA` and `DK` rates, alpha and the intraclass correlations are over the respondents of all of them, as they
 * say how people answer and not how partnerships fare. Nothing is rounded before the end but partnerships' scores.
 *
 * @param submissions in ascending order (by UTF-16 code units) of organisation, then partnership; read once
 * @throws RangeError when two submissions are out of order or have the same key, or one is of a kind that the plan
 *   does not have
 */
export function publishNamed(plan: NamedPlan, submissions: Iterable<NamedSubmission>): NamedResults {
  const { figures, byName } = readNamedRound(plan, submissions)
  const partnerships = byName.flatMap((organisation) => organisation.partnerships)
  const respondents = partnerships.reduce((sum, partnership) => sum + partnership.respondents, 0)
  return {
    organisations: byName.length,
    partnerships: partnerships.length,
    respondents,
    byName,
    all: {
      scores: byDimension((dimension) => {
        const { figure, answers, partnerships: groups } = figures.scores[dimension]
        return {
          ...summaryStatistics(figure.values),
          reliability: alphaStatistics(answers),
          intraclass: intraclassStatistics(groups),
        }
      }),
      items: figures.items.map((item) => itemStatistics(item, respondents)),
      practices: figures.practices.map(({ id, figure }) => ({
        id,
        n: figure.values.length,
        inPlace: percentage(meanOf(figure.values)),
      })),
    },
    sectors: figures.sectors.map(({ sector, scores }) => ({
      sector,
      scores: byDimension((dimension) => meanStatistics(scores[dimension].values)),
    })),
    kinds: classStatistics(figures.classes),
  }
}
