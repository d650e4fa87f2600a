import type { Language } from '../../shared/language/language.ts'
import { isFormulaLike } from '../../shared/messages/formula-like.ts'
import type { Cell, CombinedResults, Release } from '../../shared/messages/release.ts'
import type { Wording } from '../../shared/template/wording.ts'
import { type Dimension, dimensionNames, dimensions } from '../../shared/words/dimension.ts'

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One field (RFC 4180). Numbers stay numbers, also negative ones; text never becomes a formula. */
export function csvField(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return quoted(isFormulaLike(value) ? `'${value}` : value)
}

/** Rows of fields as CSV, each line ending with CR LF. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

interface Figure {
  readonly block: 'all' | 'sector' | 'kind'
  /** The sector or kind class; empty for all. */
  readonly group: string
  readonly measure: string
  readonly id: string
  readonly label: string
  readonly cell: Cell
}

type Scores = CombinedResults['all']['scores']

function scoreFigures(
  block: Figure['block'],
  group: string,
  scores: Scores,
  names: Readonly<Record<Dimension, string>>,
): Figure[] {
  return dimensions.map((id) => ({ block, group, measure: 'score', id, label: names[id], cell: scores[id] }))
}

function figuresOf(results: CombinedResults, wording: Wording, language: Language): Figure[] {
  const names = dimensionNames[language]
  const items = results.all.items.flatMap(({ id, mean, notApplicable, unknown }) => {
    const about = { block: 'all' as const, group: '', id, label: wording.items[id]?.statement ?? id }
    return [
      { ...about, measure: 'item-mean', cell: mean },
      { ...about, measure: 'item-not-applicable-percent', cell: notApplicable },
      { ...about, measure: 'item-unknown-percent', cell: unknown },
    ]
  })
  const practices = results.all.practices.map(({ id, inPlace }) => ({
    block: 'all' as const,
    group: '',
    measure: 'practice-in-place-percent',
    id,
    label: wording.practices[id]?.statement ?? id,
    cell: inPlace,
  }))
  return [
    ...scoreFigures('all', '', results.all.scores, names),
    ...items,
    ...practices,
    ...results.sectors.flatMap(({ sector, scores }) => scoreFigures('sector', sector, scores, names)),
    ...results.kinds.flatMap((entry) => scoreFigures('kind', entry.class, entry.scores, names)),
  ]
}

const header = ['programme', 'round', 'block', 'group', 'measure', 'id', 'label', 'n', 'value', 'status']

/**
 * A release as one tidy table: a row for each figure, with `value` empty and `status` *protected* where a cell is
 * protected. `IMPORTDATA` takes it as it is.
 */
export function releaseAsCsv(release: Release, wording: Wording, language: Language): string {
  const { results } = release
  const about = [release.programmeName, release.round.id]
  const counts = (['organisations', 'partnerships', 'respondents'] as const).map((measure) => [
    ...about,
    'all',
    '',
    measure,
    '',
    '',
    null,
    results[measure],
    'shown',
  ])
  const figures = figuresOf(results, wording, language).map(({ block, group, measure, id, label, cell }) => {
    const shown = cell.value !== null
    return [
      ...about,
      block,
      group,
      measure,
      id,
      label,
      shown ? cell.n : null,
      cell.value,
      shown ? 'shown' : 'protected',
    ]
  })
  return csvOf([header, ...counts, ...figures])
}
