import { cellName } from '../cells/area.ts'
import { contentOf } from './cells-read.ts'

/** A cell whose content nobody can use, as a person finds it: `Ratings!G12`. */
export interface NotCounted {
  readonly cell: string
  readonly content: string
}

/** @param row from 0, as is the column */
export function notCountedCell(sheet: string, row: number, column: number, content: unknown): NotCounted {
  return { cell: `${sheet}!${cellName(row + 1, column + 1)}`, content: contentOf(content) }
}
