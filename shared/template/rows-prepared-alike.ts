import type { InEachLanguage } from '../language/language.ts'
import type { Instrument, PlanningWorksheet } from './instrument.ts'
import type { Wording } from './wording.ts'

/** The prepared cells of a worksheet as `row.column`, a choice cell with its choice: what no language may change. */
function preparedCells(worksheet: PlanningWorksheet, words: Wording): string[] {
  const rows = words.planning[worksheet.id]?.rows ?? {}
  return Object.entries(rows).flatMap(([rowId, cells]) =>
    worksheet.columns
      .filter((column) => cells[column.id] !== undefined)
      .map((column) => `${rowId}.${column.id}${column.kind === 'choice' ? ` (${cells[column.id]})` : ''}`),
  )
}

/** Prepared cells that one language has and the other lacks; empty when both prepare the same. */
export function unevenRowFaults(instrument: Instrument, wording: InEachLanguage<Wording>): string[] {
  return instrument.planning.flatMap((worksheet) => {
    const indonesian = preparedCells(worksheet, wording.id)
    const english = preparedCells(worksheet, wording.en)
    const lacking = (language: string, cells: string[], others: string[]) =>
      others
        .filter((cell) => !cells.includes(cell))
        .map(
          (cell) =>
            `${language}.json: planning.${worksheet.id}.rows.${cell} is prepared in the other language only: prepare it in both`,
        )
    return [...lacking('id', indonesian, english), ...lacking('en', english, indonesian)]
  })
}
