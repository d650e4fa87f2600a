import { readResponse } from '../../shared/scoring/response.ts'
import type { Item } from '../../shared/template/instrument.ts'
import { cellName } from '../cells/area.ts'
import { findColumns } from '../cells/region.ts'
import { type CellsRead, readSheet } from './cells-read.ts'
import { findRatings, type RatingsFound } from './find-ratings.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A sheet with ratings, live or kept, as it stands. */
export interface RatedSheet {
  readonly sheet: Sheet
  readonly cells: CellsRead
  /** Where its anchored columns are, from 1. */
  readonly anchors: ReadonlyMap<string, number>
  readonly found: RatingsFound
}

/** @throws UserError when a row or column without which it cannot be read was deleted */
export function readRatedSheet(sheet: Sheet, partnership: string, items: readonly Item[]): RatedSheet {
  const cells = readSheet(sheet)
  const anchors = findColumns(sheet, partnership)
  return { sheet, cells, anchors, found: findRatings(cells, items, anchors) }
}

/** Whether somebody's ratings count: a column with entries, none of which is anything else than a response. */
export function hasRatings({ cells, found }: RatedSheet): boolean {
  return found.respondentColumns.some((column) => {
    const responses = found.coveredRows.map((row) => readResponse(cells[row]?.[column]))
    return !responses.includes('invalid') && responses.some((response) => response !== null)
  })
}

/** Everything that is typed into a sheet and where, with a mark for each formula. */
function typedInto(sheet: Sheet): string {
  const range = sheet.getDataRange()
  const formulas = range.getFormulas()
  const typed = range
    .getValues()
    .map((row, above) => row.map((content, before) => (formulas[above]?.[before] ? '=' : content)))
  return JSON.stringify(typed)
}

/** Whether two sheets hold the same entries in the same places. What formulas come to may differ. */
export function holdTheSame(one: Sheet, other: Sheet): boolean {
  return typedInto(one) === typedInto(other)
}

/** Empties the ratings themselves; the respondents' sectors and labels, the items and their weights stay. */
export function clearRatings({ sheet, found }: RatedSheet): void {
  const [first = 0] = found.respondentColumns
  const last = first + found.respondentColumns.length - 1
  const across = found.coveredRows.map(
    (row) => `${cellName(row + 1, first + 1)}:${cellName(row + 1, last + 1)}`,
  )
  sheet.getRangeList(across).clearContent()
}
