import { type Fault, under } from '../faults/fault.ts'
import type { Instrument, PlanningWorksheet } from './instrument.ts'
import type { Translation } from './translation.ts'

interface PreparedCell {
  /** Row and column. */
  readonly path: string
  /** A choice cell's choice: no language may change it. */
  readonly choice: string | null
}

function preparedCells(worksheet: PlanningWorksheet, words: Translation): PreparedCell[] {
  const rows = words.planning[worksheet.id]?.rows ?? {}
  return Object.entries(rows).flatMap(([rowId, cells]) =>
    worksheet.columns.flatMap((column) => {
      const text = cells[column.id]
      if (text === undefined) return []
      return [{ path: `${rowId}.${column.id}`, choice: column.kind === 'choice' ? text : null }]
    }),
  )
}

function lackingFault({ path, choice }: PreparedCell, language: string): Fault {
  const chosen = choice === null ? { id: '', en: '' } : { id: ` dengan "${choice}"`, en: ` as "${choice}"` }
  return {
    path,
    words: {
      id: `Sel ini disiapkan${chosen.id} hanya dalam bahasa "${language}": samakan di semua bahasa.`,
      en: `This cell is prepared${chosen.en} in the language "${language}" only: make it alike in every language.`,
    },
  }
}

/** The cells that one language prepares and the words lack. */
function lackingFaults(instrument: Instrument, words: Translation, other: Translation): Fault[] {
  return instrument.planning.flatMap((worksheet) => {
    const own = preparedCells(worksheet, words)
    const lacking = preparedCells(worksheet, other).filter(
      ({ path, choice }) => !own.some((cell) => cell.path === path && cell.choice === choice),
    )
    return under(
      `wording.${words.language}.planning.${worksheet.id}.rows`,
      lacking.map((cell) => lackingFault(cell, other.language)),
    )
  })
}

/** Prepared cells that one of two languages has and the other lacks; empty when both prepare the same. */
export function unevenRowFaults(instrument: Instrument, one: Translation, other: Translation): Fault[] {
  return [...lackingFaults(instrument, one, other), ...lackingFaults(instrument, other, one)]
}
