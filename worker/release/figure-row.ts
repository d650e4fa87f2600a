import type { Language } from '../../shared/language/language.ts'
import type { Absence } from '../../shared/messages/named-results.ts'
import type { PortfolioAbsence } from '../../shared/messages/portfolio.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { type Dimension, dimensionNames, dimensions } from '../../shared/words/dimension.ts'

/** One figure of a release or a portfolio as a row of its tidy table. */
export interface FigureRow {
  readonly block: 'all' | 'sector' | 'kind' | 'partnership' | 'change'
  /** The sector, the kind class, whose partnership, or the id of the earlier round; empty for all. */
  readonly group: string
  readonly measure: string
  /** Of the dimension, item or practice; empty for counts. */
  readonly id: string
  /** The same in words. */
  readonly label: string
  /** Organisations behind the value; null where it does not rest on organisations. */
  readonly n: number | null
  readonly value: number | null
  /** `shown`, or why there is no value. */
  readonly status: 'shown' | 'protected' | 'not-scored' | Absence | PortfolioAbsence
}

/** What rows are labelled with. */
export interface Labels {
  readonly dimensions: Readonly<Record<Dimension, string>>
  readonly item: (id: string) => string
  readonly practice: (id: string) => string
}

export function labelsOf(wording: Pick<Wording, 'items' | 'practices'>, language: Language): Labels {
  return {
    dimensions: dimensionNames[language],
    item: (id) => wording.items[id]?.statement ?? id,
    practice: (id) => wording.practices[id]?.statement ?? id,
  }
}

type Place = Pick<FigureRow, 'block' | 'group'>

export const ofAll: Place = { block: 'all', group: '' }

/** A count, which is never protected. */
export function countRow(place: Place, measure: string, value: number): FigureRow {
  return { ...place, measure, id: '', label: '', n: null, value, status: 'shown' }
}

/** A row for each of the ten dimensions. */
export function dimensionRows(
  place: Place,
  measure: string,
  labels: Labels,
  figureOf: (dimension: Dimension) => Pick<FigureRow, 'n' | 'value' | 'status'>,
): FigureRow[] {
  return dimensions.map((id) => ({ ...place, measure, id, label: labels.dimensions[id], ...figureOf(id) }))
}

/** The three counts that every release begins with. */
export function countRows(counts: {
  readonly organisations: number
  readonly partnerships: number
  readonly respondents: number
}): FigureRow[] {
  return (['organisations', 'partnerships', 'respondents'] as const).map((measure) =>
    countRow(ofAll, measure, counts[measure]),
  )
}
