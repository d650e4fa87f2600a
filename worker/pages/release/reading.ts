import { formatNumber, type Language } from '../../../shared/language/language.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { Cell, CombinedResults, Release } from '../../../shared/messages/release.ts'
import type { Band, Instrument } from '../../../shared/template/instrument.ts'
import type { Wording } from '../../../shared/template/wording.ts'
import { type Dimension, dimensionNames } from '../../../shared/words/dimension.ts'
import { type TonedBand, tonedBandOf } from '../tone.ts'
import { type ReleaseWords, releaseWords } from './words.ts'

/** A release with all that is needed to read it in one language. */
export interface Reading {
  readonly language: Language
  readonly release: Release
  readonly results: CombinedResults
  readonly instrument: Instrument
  readonly bands: readonly Band[]
  readonly wording: Wording
  readonly words: ReleaseWords
  readonly names: Readonly<Record<Dimension, string>>
}

export function readingOf(release: Release, template: Plan['template'], language: Language): Reading {
  return {
    language,
    release,
    results: release.results,
    instrument: template.instrument,
    bands: template.instrument.bands,
    wording: template.wording[language],
    words: releaseWords[language],
    names: dimensionNames[language],
  }
}

export function oneDecimal(value: number, { language }: Reading): string {
  return formatNumber(value, 1, language)
}

/** The band of a shown score, in words and tone. */
export function bandInWords(
  score: number,
  { bands, wording }: Reading,
): (TonedBand & { name: string }) | undefined {
  const toned = tonedBandOf(bands, score)
  return toned && { ...toned, name: wording.bands[toned.band.id]?.name ?? toned.band.id }
}

/** A group of figures over the same things, by dimension. */
export type Scores = CombinedResults['all']['scores']

export interface ShownScore<Id> {
  readonly id: Id
  readonly score: number
}

/** Those of the given things whose cell is shown, lowest first; ties keep their order. */
export function shownAscending<Id>(entries: readonly (readonly [Id, Cell])[]): ShownScore<Id>[] {
  return entries
    .flatMap(([id, cell]) => (cell.value === null ? [] : [{ id, score: cell.value }]))
    .sort((one, other) => one.score - other.score)
}
