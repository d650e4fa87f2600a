import type { Disclosure } from '../../shared/messages/plan.ts'
import type { Release } from '../../shared/messages/release.ts'
import { csvOf } from './csv.ts'
import type { FigureRow } from './figure-row.ts'

const columns = [
  'programme',
  'round',
  'disclosure',
  'block',
  'group',
  'measure',
  'id',
  'label',
  'n',
  'value',
  'status',
] as const

/** Whose figures they are. All three are empty for those of several programmes merged. */
export interface Source {
  readonly programme: string
  /** The round's id. */
  readonly round: string
  readonly disclosure: Disclosure | ''
}

export function sourceOf(
  { round, disclosure }: Pick<Release, 'round' | 'disclosure'>,
  programme: string,
): Source {
  return { programme, round: round.id, disclosure }
}

/**
 * Figures as one tidy table in CSV, the same for releases and portfolios: a row for each figure, with `value` empty where
 * there is none and `status` saying why. `IMPORTDATA` takes it as it is.
 */
export function tidyTable(parts: readonly (readonly [Source, readonly FigureRow[]])[]): string {
  const rows = parts.flatMap(([source, figures]) =>
    figures.map((figure) => {
      const row = { ...source, ...figure }
      return columns.map((column) => row[column])
    }),
  )
  return csvOf([columns, ...rows])
}
