import { agreementLabels } from '../../shared/scoring/agreement.ts'
import { practiceStatuses } from '../../shared/scoring/checklist.ts'
import type { Instrument } from '../../shared/template/instrument.ts'
import { dimensions } from '../../shared/words/dimension.ts'
import { type Sector, sectors } from '../../shared/words/sector.ts'
import type { Area } from '../cells/area.ts'
import { cell, type Expression, range } from '../cells/expression.ts'
import { actionStatuses, type Message, messages, type RespondentState, respondentStates } from './words.ts'

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
  agreementFrom: 13,
  agreementCode: 14,
  agreement: 15,
  actionStatusCode: 16,
  actionStatus: 17,
  itemCode: 18,
  item: 19,
  dimensionCode: 20,
  dimension: 21,
  /** Its first row names the bands whose lower ends are out of order. */
  bandsToCheck: 22,
} as const

/** Below the headings. */
export const firstListRow = 2

const columnArea = (column: number, rows: number): Area => ({ row: firstListRow, column, rows, columns: 1 })

/** Where dropdowns find their choices. */
export const listAreas = {
  sectors: columnArea(listColumns.sector, sectors.length),
  ratings: columnArea(listColumns.rating, 7),
  statuses: columnArea(listColumns.status, practiceStatuses.length),
  actionStatuses: columnArea(listColumns.actionStatus, actionStatuses.length),
}

/** How other worksheets' formulas refer to the words. */
export interface ListReferences {
  readonly message: (message: Message) => Expression
  readonly state: (state: RespondentState) => Expression
  readonly status: (place: number) => Expression
  /** The bands' lower ends in whole tenths, ascending. */
  readonly bandsFrom: Expression
  readonly bandNames: Expression
  /** Names the bands whose lower ends are out of order; nothing when none is. */
  readonly bandsToCheck: Expression
  readonly sector: (sector: Sector) => Expression
  /** The agreement labels' lower ends in whole hundredths, ascending. */
  readonly agreementsFrom: Expression
  readonly agreementNames: Expression
  /** In whole hundredths: an agreement under it is split. */
  readonly splitUnder: Expression
  readonly itemIds: Expression
  readonly itemStatements: Expression
  readonly dimensionCodes: Expression
  readonly dimensionNames: Expression
}

export function listReferences(instrument: Instrument, sheet: string): ListReferences {
  const word = (column: number, place: number) => cell(firstListRow + place, column, { sheet, fixed: 'both' })
  const down = (column: number, rows: number) => range(columnArea(column, rows), { sheet, fixed: 'both' })
  const bands = (column: number) => down(column, instrument.bands.length)
  const agreements = (column: number) => down(column, agreementLabels.length)
  const items = (column: number) => down(column, instrument.items.length)
  return {
    message: (message) => word(listColumns.message, messages.indexOf(message)),
    state: (state) => word(listColumns.state, respondentStates.indexOf(state)),
    status: (place) => word(listColumns.status, place),
    bandsFrom: bands(listColumns.bandFrom),
    bandNames: bands(listColumns.band),
    bandsToCheck: word(listColumns.bandsToCheck, 0),
    sector: (sector) => word(listColumns.sector, sectors.indexOf(sector)),
    agreementsFrom: agreements(listColumns.agreementFrom),
    agreementNames: agreements(listColumns.agreement),
    splitUnder: word(listColumns.agreementFrom, agreementLabels.indexOf('moderate')),
    itemIds: items(listColumns.itemCode),
    itemStatements: items(listColumns.item),
    dimensionCodes: down(listColumns.dimensionCode, dimensions.length),
    dimensionNames: down(listColumns.dimension, dimensions.length),
  }
}
