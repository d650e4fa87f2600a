import { formatNumber, type Language } from '../../../shared/language/language.ts'
import type { NamedResults, Statistic } from '../../../shared/messages/named-results.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { NamedRelease } from '../../../shared/messages/release.ts'
import { type TemplateReading, templateReadingOf } from '../release/reading.ts'
import { type NamedWords, namedWords } from './words.ts'

/** A named release with all that is needed to read it in one language. */
export interface NamedReading extends TemplateReading {
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
    ...templateReadingOf(template, language),
    release,
    results: release.results,
    named: namedWords[language],
  }
}

/** Scores and their standard deviations as the release rounds them. */
export function twoDecimals(value: number, { language }: Pick<NamedReading, 'language'>): string {
  return formatNumber(value, 2, language)
}

/** A statistic of scores, or a dash where it does not exist. */
export function scoreInWords({ value }: Statistic, reading: NamedReading): string {
  return value === null ? '–' : twoDecimals(value, reading)
}

/** A percentage as the release rounds it, or a dash where it does not exist. */
export function percentInWords({ value }: Statistic, { language }: NamedReading): string {
  return value === null ? '–' : `${formatNumber(value, 1, language)}%`
}
