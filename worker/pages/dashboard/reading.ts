import { formatNumber, type Language, writingLocales } from '../../../shared/language/language.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { Release } from '../../../shared/messages/release.ts'
import type { Band, Instrument } from '../../../shared/template/instrument.ts'
import type { Wording } from '../../../shared/template/wording.ts'
import { type Dimension, dimensionNames } from '../../../shared/words/dimension.ts'
import type { Spread } from '../charts/profile-drawing.tsx'
import { type TonedBand, tonedBandOf } from '../tone.ts'
import { type DashboardWords, dashboardWords } from './words.ts'

/** What a release is read with, in one language. */
export interface TemplateReading {
  readonly language: Language
  readonly instrument: Instrument
  readonly bands: readonly Band[]
  readonly wording: Wording
  readonly words: DashboardWords
  readonly names: Readonly<Record<Dimension, string>>
}

export function templateReadingOf(template: Plan['template'], language: Language): TemplateReading {
  return {
    language,
    instrument: template.instrument,
    bands: template.instrument.bands,
    wording: template.wording[language],
    words: dashboardWords[language],
    names: dimensionNames[language],
  }
}

/** A published figure; null where it is protected or does not exist. */
export interface Figure {
  readonly value: number | null
  /** On how many organisations it rests, where that is published. */
  readonly n: number | null
}

export interface ScoreFigure extends Figure {
  readonly spread?: Spread | undefined
}

/** A group's figures over the same things, by dimension. */
export type Scores = Readonly<Record<Dimension, Figure>>

/** A sector, or a class of the organisations by kind. */
export interface Group {
  /** A letter that no other group of its breakdown has. */
  readonly letter: string
  /** 1 to 6, the place of its colour. */
  readonly hue: number
  readonly name: string
  readonly scores: Scores
}

interface Item {
  readonly id: string
  readonly mean: Figure
  readonly notApplicable: Figure
  readonly unknown: Figure
}

interface Practice {
  readonly id: string
  readonly inPlace: Figure
}

/**
 * What a release of either disclosure shows, in one language. Everything in it is published, and what the page says
 * beyond it (answers in sentences, gaps, overalls, the course over rounds) is worked out from it alone.
 */
export interface Dashboard extends TemplateReading {
  readonly release: Release
  readonly counts: Readonly<Record<'organisations' | 'partnerships' | 'respondents', number>>
  /** To which the release rounds its scores and its percentages. */
  readonly decimals: number
  readonly percentDecimals: number
  readonly scores: Readonly<Record<Dimension, ScoreFigure>>
  /** In template order. */
  readonly items: readonly Item[]
  readonly practices: readonly Practice[]
  readonly sectors: readonly Group[]
  readonly kinds: readonly Group[]
  /** Stands in the place of a figure that is not shown, and says why. */
  readonly absent: string
  readonly whyAbsent: string
  /** Said where nothing at all can be shown: of scores, sectors and kinds. */
  readonly nothing: Readonly<Record<'scores' | 'sectors' | 'kinds', string>>
}

/** A score, or a difference of scores, as the release rounds it. */
export function scoreText(value: number, { language, decimals }: Dashboard): string {
  return formatNumber(value, decimals, language)
}

/** A percentage as the release rounds it. */
export function percentText(value: number, { language, percentDecimals }: Dashboard): string {
  return `${formatNumber(value, percentDecimals, language)}%`
}

/** The band of a shown score, in words and tone. */
export function bandInWords(
  score: number,
  { bands, wording }: TemplateReading,
): (TonedBand & { name: string }) | undefined {
  const toned = tonedBandOf(bands, score)
  return toned && { ...toned, name: wording.bands[toned.band.id]?.name ?? toned.band.id }
}

/** The figure with its band, as it stands in tables and sentences: `3.2 (Worth discussing)`. */
export function scoreWithBand(value: number, dashboard: Dashboard): string {
  const band = bandInWords(value, dashboard)
  return scoreText(value, dashboard) + (band === undefined ? '' : ` (${band.name})`)
}

export interface ShownScore<Id> {
  readonly id: Id
  readonly score: number
}

/** Those of the given things that have a value, lowest first; ties keep their order. */
export function shownAscending<Id>(
  entries: readonly (readonly [Id, { readonly value: number | null }])[],
): ShownScore<Id>[] {
  return entries
    .flatMap(([id, { value }]) => (value === null ? [] : [{ id, score: value }]))
    .sort((one, other) => one.score - other.score)
}

/** Things in a row as a sentence names them. */
export function listText(names: readonly string[], { language }: TemplateReading): string {
  return new Intl.ListFormat(writingLocales[language], { type: 'conjunction' }).format(names)
}
