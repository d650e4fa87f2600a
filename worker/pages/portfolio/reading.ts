import { formatNumber, type Language } from '../../../shared/language/language.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import type { Portfolio } from '../../../shared/messages/portfolio.ts'
import type { Round } from '../../../shared/messages/round.ts'
import { portfolioOf } from '../../../shared/publishing/portfolio.ts'
import type { Band, Instrument } from '../../../shared/template/instrument.ts'
import type { Wording } from '../../../shared/template/wording.ts'
import { type Dimension, dimensionNames } from '../../../shared/words/dimension.ts'
import type { ReadProgramme } from '../../portfolio/answer.ts'
import { commonTemplate, templatesOf } from '../../portfolio/templates.ts'
import { numberedNames } from '../../release/numbered-names.ts'
import { tonedBandOf } from '../tone.ts'
import { type PortfolioWords, portfolioWords } from './words.ts'

/** A programme of the portfolio with what its figures are read with. */
export interface ProgrammeReading {
  /** Its name, numbered where several have the same. */
  readonly name: string
  readonly figures: Portfolio['programmes'][number]
  readonly bands: readonly Band[]
  /** The rounds that can be chosen, in the plan's order. */
  readonly rounds: readonly Round[]
  /** The round that was asked for; empty for the latest. */
  readonly asked: string
}

/** A portfolio with all that is needed to read it in one language. */
export interface PortfolioReading {
  readonly language: Language
  readonly words: PortfolioWords
  readonly names: Readonly<Record<Dimension, string>>
  readonly merged: Portfolio['merged']
  readonly programmes: readonly ProgrammeReading[]
  /** The template that all have in common, in its newest version here; undefined when there is none. */
  readonly template: { readonly instrument: Instrument; readonly wording: Wording } | undefined
}

/** @param asked the asked-for round of each programme, in the same order */
export function portfolioReadingOf(
  read: readonly ReadProgramme[],
  asked: readonly string[],
  language: Language,
): PortfolioReading {
  const { programmes, merged } = portfolioOf(read.map(({ release }) => release))
  const templates = templatesOf(read)
  const common = commonTemplate(templates)
  const names = numberedNames(programmes.map(({ programmeName }) => programmeName))
  const bandsOf = (template: Plan['template'] | undefined): readonly Band[] =>
    template?.instrument.bands ?? []
  return {
    language,
    words: portfolioWords[language],
    names: dimensionNames[language],
    merged,
    programmes: programmes.map((figures, place) => ({
      name: names[place] ?? '',
      figures,
      bands: bandsOf(templates[place]),
      rounds: read[place]?.rounds ?? [],
      asked: asked[place] ?? '',
    })),
    template: common && { instrument: common.instrument, wording: common.wording[language] },
  }
}

/** A programme's score or mean as its release rounds it. */
export function scoreOf(
  value: number,
  { figures }: ProgrammeReading,
  { language }: PortfolioReading,
): string {
  return formatNumber(value, figures.disclosure === 'named' ? 2 : 1, language)
}

/** A merged score or mean. */
export function mergedScore(value: number, { language }: PortfolioReading): string {
  return formatNumber(value, 1, language)
}

/** The colour of a score in the bands; none without bands. */
export const toneOf = (bands: readonly Band[], value: number): string | undefined =>
  tonedBandOf(bands, value)?.tone

/** The bands that all have in common. */
export const commonBands = ({ template }: PortfolioReading): readonly Band[] =>
  template?.instrument.bands ?? []

/** A programme's published score on a dimension. */
export interface ProgrammeScore {
  readonly programme: ProgrammeReading
  readonly value: number
}

/** The published scores on a dimension, lowest first; ties keep the programmes' order. */
export function scoresAscending({ programmes }: PortfolioReading, dimension: Dimension): ProgrammeScore[] {
  return programmes
    .flatMap((programme) => {
      const { value } = programme.figures.scores[dimension]
      return value === null ? [] : [{ programme, value }]
    })
    .sort((one, other) => one.value - other.value)
}
