import type { Absence, NamedAlpha, NamedIntraclass } from '../messages/named-results.ts'
import { roundGuarded } from '../scoring/rounding.ts'
import { alphaOf, type ScaleAnswers } from '../statistics/alpha.ts'
import { feldtInterval } from '../statistics/feldt-interval.ts'
import { type Group, intraclassOf } from '../statistics/intraclass.ts'
import { reliabilityDecimals, statistic } from './statistic.ts'

/** Alpha is published from so many complete respondents and so many items on. */
const fewestRespondents = 30
const fewestItems = 3

const rounded = (value: number): number => roundGuarded(value, reliabilityDecimals)

function publishedAlpha(answers: ScaleAnswers): NamedAlpha['alpha'] {
  const items = answers.items.length
  if (items < fewestItems) return { value: null, reason: 'few-items' }
  if (answers.respondents < fewestRespondents) return { value: null, reason: 'few-respondents' }
  const alpha = alphaOf(answers)
  if (alpha === null) return { value: null, reason: 'no-variance' }
  const { lower, upper } = feldtInterval(alpha, answers.respondents, items)
  return { value: rounded(alpha), interval: { lower: rounded(lower), upper: rounded(upper) } }
}

/** Rule 7: alpha of one dimension over the respondents of all partnerships, listwise, from 30 of them and 3 items. */
export function alphaStatistics(answers: ScaleAnswers): NamedAlpha {
  return {
    respondents: answers.respondents,
    items: answers.items.length,
    alpha: publishedAlpha(answers),
  }
}

/** Why two partnerships cannot be compared. */
function absenceOf(partnerships: readonly Group[]): Absence {
  if (partnerships.length === 0) return 'no-values'
  if (partnerships.length === 1) return 'one-partnership'
  return partnerships.every(({ size }) => size === 1) ? 'no-two-respondents' : 'no-variance'
}

/** Rule 7: ICC(1) and ICC(1,k) of the scored respondents of one dimension, within their partnerships. */
export function intraclassStatistics(partnerships: readonly Group[]): NamedIntraclass {
  const intraclass = intraclassOf(partnerships)
  const reason = absenceOf(partnerships)
  return {
    respondents: partnerships.reduce((sum, { size }) => sum + size, 0),
    partnerships: partnerships.length,
    single: statistic(intraclass?.single ?? null, reliabilityDecimals, reason),
    average: statistic(intraclass?.average ?? null, reliabilityDecimals, reason),
  }
}
