import { formatNumber, type Language } from '../../../shared/language/language.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { CombinedResults, ConfidentialRelease } from '../../../shared/messages/release.ts'
import type { Band, Instrument } from '../../../shared/template/instrument.ts'
import type { Wording } from '../../../shared/template/wording.ts'
import { type Dimension, dimensionNames } from '../../../shared/words/dimension.ts'
import { type TonedBand, tonedBandOf } from '../tone.ts'
import { type ReleaseWords, releaseWords } from './words.ts'

/** What a release of either disclosure is read with, in one language. */
export interface TemplateReading {
  readonly language: Language
  readonly instrument: Instrument
  readonly bands: readonly Band[]
  readonly wording: Wording
  readonly words: ReleaseWords
  readonly names: Readonly<Record<Dimension, string>>
}

/** A confidential release with all that is needed to read it in one language. */
export interface Reading extends TemplateReading {
  readonly release: ConfidentialRelease
  readonly results: CombinedResults
}

export function templateReadingOf(template: Plan['template'], language: Language): TemplateReading {
  return {
    language,
    instrument: template.instrument,
    bands: template.instrument.bands,
    wording: template.wording[language],
    words: releaseWords[language],
    names: dimensionNames[language],
  }
}

export function readingOf(
  release: ConfidentialRelease,
  template: Plan['template'],
  language: Language,
): Reading {
  return { ...templateReadingOf(template, language), release, results: release.results }
}

export function oneDecimal(value: number, { language }: Pick<TemplateReading, 'language'>): string {
  return formatNumber(value, 1, language)
}

/** The band of a shown score, in words and tone. */
export function bandInWords(
  score: number,
  { bands, wording }: TemplateReading,
): (TonedBand & { name: string }) | undefined {
  const toned = tonedBandOf(bands, score)
  return toned && { ...toned, name: wording.bands[toned.band.id]?.name ?? toned.band.id }
}

/** A published figure of whatever kind; null when it is protected or absent. */
export interface Figure {
  readonly value: number | null
}

/** A group of figures over the same things, by dimension. */
export type Scores = Readonly<Record<Dimension, Figure>>

export interface ShownScore<Id> {
  readonly id: Id
  readonly score: number
}

/** Those of the given things that have a value, lowest first; ties keep their order. */
export function shownAscending<Id>(entries: readonly (readonly [Id, Figure])[]): ShownScore<Id>[] {
  return entries
    .flatMap(([id, { value }]) => (value === null ? [] : [{ id, score: value }]))
    .sort((one, other) => one.score - other.score)
}
