import type { Cell, CellStyle } from './cell.ts'
import type { Metadata } from './metadata.ts'
import type { SheetModel } from './sheet.ts'
import { type NamedArea, SpreadsheetModel } from './spreadsheet.ts'
import { sharedStyle } from './style.ts'

type SavedCell = [row: number, column: number, cell: Omit<Cell, 'style'>, style: number]

type SavedSheet = Pick<SheetModel, keyof SheetModel & SavedField> & {
  cells: SavedCell[]
  columns: SheetModel['columns']
  rows: SheetModel['rows']
}

const fields = [
  'id',
  'name',
  'maxRows',
  'maxColumns',
  'frozenRows',
  'frozenColumns',
  'hidden',
  'hiddenGridlines',
  'tabColor',
  'merges',
  'protections',
  'conditionalRules',
  'charts',
  'fileRules',
  'origin',
  'restructured',
  'layoutTouched',
] as const
type SavedField = (typeof fields)[number]

/** A spreadsheet as JSON. */
export interface SavedSpreadsheet {
  id: string
  name: string
  locale: string
  timeZone: string
  activeSheet: number
  lastId: number
  names: NamedArea[]
  metadata: Metadata[]
  styles: CellStyle[]
  sheets: SavedSheet[]
}

/** The whole spreadsheet as plain data; nothing in it is shared with the model. */
export function savedSpreadsheet(model: SpreadsheetModel): SavedSpreadsheet {
  const styles = new Map<CellStyle, number>()
  const sheets = model.sheets.map((sheet) => savedSheet(sheet, styles))
  return structuredClone({
    id: model.id,
    name: model.name,
    locale: model.locale.name,
    timeZone: model.timeZone,
    activeSheet: model.activeSheet,
    lastId: model.lastId,
    names: model.names,
    metadata: model.metadata,
    styles: [...styles.keys()],
    sheets,
  })
}

function savedSheet(sheet: SheetModel, styles: Map<CellStyle, number>): SavedSheet {
  const cells = [...sheet.entries()].map(([row, column, { style, ...cell }]): SavedCell => {
    const known = style ? (styles.get(style) ?? styles.size) : -1
    if (style) styles.set(style, known)
    return [row, column, cell, known]
  })
  const lines = (list: SheetModel['rows']) => Array.from(list, (line) => line ?? {})
  return { ...picked(sheet), cells, rows: lines(sheet.rows), columns: lines(sheet.columns) }
}

function picked(sheet: SheetModel): Pick<SheetModel, SavedField> {
  const { id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, hiddenGridlines } = sheet
  const {
    tabColor,
    merges,
    protections,
    conditionalRules,
    charts,
    fileRules,
    origin,
    restructured,
    layoutTouched,
  } = sheet
  return {
    ...{ id, name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, hiddenGridlines },
    ...{
      tabColor,
      merges,
      protections,
      conditionalRules,
      charts,
      fileRules,
      origin,
      restructured,
      layoutTouched,
    },
  }
}

/** The spreadsheet of a saved state. */
export function restoredSpreadsheet(given: SavedSpreadsheet): SpreadsheetModel {
  const saved = structuredClone(given)
  const model = new SpreadsheetModel(saved)
  const styles = saved.styles.map(sharedStyle)
  for (const entry of saved.sheets) {
    const sheet = model.addSheet(entry.name, model.sheets.length, entry.id)
    const { cells, id: _id, name: _name, ...rest } = entry
    Object.assign(sheet, rest)
    for (const [row, column, cell, style] of cells) {
      const kept = Object.assign(sheet.ensured(row, column), cell)
      const look = styles[style]
      if (look) kept.style = look
    }
  }
  for (const sheet of model.sheets) model.load(sheet)
  for (const { name, sheetId, area } of saved.names) {
    const sheet = model.sheetWithId(sheetId)
    if (sheet) model.setName(name, sheet, area)
  }
  model.metadata = saved.metadata
  model.activeSheet = saved.activeSheet
  model.lastId = saved.lastId
  return model
}
