import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { sectors } from '../../shared/words/sector.ts'
import type { Area } from '../cells/area.ts'
import { cell, type Expression, range } from '../cells/expression.ts'
import { type Message, messages, type RespondentState, respondentStates } from './words.ts'

/** The columns of Lists; the contents start in row 2. */
export const listColumns = {
  bandFrom: 1,
  band: 2,
  bandMeaning: 3,
  sectorCode: 4,
  sector: 5,
  rating: 6,
  statusCode: 7,
  status: 8,
  stateCode: 9,
  state: 10,
  messageCode: 11,
  message: 12,
} as const

const firstRow = 2

const columnArea = (column: number, rows: number): Area => ({ row: firstRow, column, rows, columns: 1 })

/** Where dropdowns find their choices. */
export const listAreas = {
  sectors: columnArea(listColumns.sector, sectors.length),
  ratings: columnArea(listColumns.rating, 7),
  statuses: columnArea(listColumns.status, practiceStatuses.length),
}

/** How other worksheets' formulas refer to the words. */
export interface ListReferences {
  readonly message: (message: Message) => Expression
  readonly state: (state: RespondentState) => Expression
  readonly status: (place: number) => Expression
  /** The bands' lower ends in whole tenths, ascending. */
  readonly bandsFrom: Expression
  readonly bandNames: Expression
}

export function listReferences(instrument: Instrument, sheet: string): ListReferences {
  const word = (column: number, place: number) => cell(firstRow + place, column, { sheet, fixed: 'both' })
  const bands = (column: number) =>
    range(columnArea(column, instrument.bands.length), { sheet, fixed: 'both' })
  return {
    message: (message) => word(listColumns.message, messages.indexOf(message)),
    state: (state) => word(listColumns.state, respondentStates.indexOf(state)),
    status: (place) => word(listColumns.status, place),
    bandsFrom: bands(listColumns.bandFrom),
    bandNames: bands(listColumns.band),
  }
}
