import { formatNumber, type Language } from '../../../shared/language/language.ts'
import type { NamedResults, Statistic } from '../../../shared/messages/named-results.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { NamedRelease } from '../../../shared/messages/release.ts'
import { dashboardOfNamed } from '../dashboard/of-named.ts'
import { type Dashboard, percentText, scoreText } from '../dashboard/reading.ts'
import { type NamedWords, namedWords } from './words.ts'

/** A named release with all that is needed to read it in one language. */
export interface NamedReading extends Dashboard {
  readonly release: NamedRelease
  readonly results: NamedResults
  readonly named: NamedWords
}

export function namedReadingOf(
  release: NamedRelease,
  template: Plan['template'],
  language: Language,
): NamedReading {
  return {
    ...dashboardOfNamed(release, template, language),
    release,
    results: release.results,
    named: namedWords[language],
  }
}

/** A statistic of scores, or a dash where it does not exist. */
export function statisticText({ value }: Statistic, reading: NamedReading): string {
  return value === null ? reading.absent : scoreText(value, reading)
}

/** A percentage as the release rounds it, or a dash where it does not exist. */
export function percentOrDash({ value }: Statistic, reading: NamedReading): string {
  return value === null ? reading.absent : percentText(value, reading)
}

/** Alpha and correlations, as the release rounds them. */
export function threeDecimals(value: number, { language }: NamedReading): string {
  return formatNumber(value, 3, language).replace('-', '\u2212')
}
