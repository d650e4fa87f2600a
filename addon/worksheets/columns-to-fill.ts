import type { Language } from '../../shared/language/language.ts'
import type { Column } from '../../shared/template/instrument.ts'
import type { ColumnWording } from '../../shared/template/wording.ts'
import type { CellDraft, Choices, ColumnSpan, Look } from '../cells/draft.ts'
import { listAreas } from './lists-layout.ts'
import { dateInput, input } from './palette.ts'
import { worksheetWords } from './words-in-each-language.ts'

const pixels: Readonly<Record<Column['kind'], number>> = {
  'short-text': 170,
  'long-text': 300,
  date: 110,
  number: 110,
  sector: 140,
  choice: 140,
}

/** How a column's cells look and what they take. */
export function cellsToFill(
  column: Column,
  wording: ColumnWording | undefined,
  language: Language,
  lists: string,
): { readonly look: Look; readonly extras: Pick<CellDraft, 'choices'> } {
  const help = worksheetWords[language].partnership
  const taking = (choices: Choices) => ({ choices })
  switch (column.kind) {
    case 'date':
      return { look: dateInput, extras: taking({ kind: 'date', help: help.dateHelp }) }
    case 'sector':
      return {
        look: input,
        extras: taking({
          kind: 'listed',
          sheet: lists,
          area: listAreas.sectors,
          strict: true,
          help: help.sectorHelp,
        }),
      }
    case 'choice': {
      const words = column.choices.map((choice) => wording?.choices?.[choice] ?? choice)
      return { look: input, extras: taking({ kind: 'words', words, help: help.choiceHelp }) }
    }
    default:
      return { look: input, extras: {} }
  }
}

interface Width extends ColumnSpan {
  readonly width: number
}

/** The two neighbouring spans whose widths differ least become one, as wide as the wider. */
function merged(spans: readonly Width[]): Width[] {
  const difference = (index: number) => Math.abs((spans[index]?.width ?? 0) - (spans[index + 1]?.width ?? 0))
  const pairs = spans.slice(1).map((_, index) => index)
  const nearest = pairs.reduce((best, index) => (difference(index) < difference(best) ? index : best), 0)
  return spans.flatMap((span, index) => {
    const next = spans[index + 1]
    if (index === nearest + 1) return []
    if (index !== nearest || next === undefined) return [span]
    const columns = span.columns + next.columns
    return [{ column: span.column, columns, width: Math.max(span.width, next.width) }]
  })
}

/** Column widths in at most so many spans, since each span is one call. */
export function widthsOf(columns: readonly Column[], firstColumn: number, most: number): readonly Width[] {
  let spans: Width[] = []
  columns.forEach(({ kind }, index) => {
    const width = pixels[kind]
    const last = spans[spans.length - 1]
    if (last?.width === width) spans[spans.length - 1] = { ...last, columns: last.columns + 1 }
    else spans.push({ column: firstColumn + index, columns: 1, width })
  })
  while (spans.length > most) spans = merged(spans)
  return spans
}
