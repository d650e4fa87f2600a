import { type Area, readNotation } from '../runtime/spreadsheet/area.ts'
import type { SheetModel } from '../runtime/spreadsheet/sheet.ts'
import type { Desk } from '../runtime/workbench.ts'
import type { Action } from './messages.ts'

/** What a person does to cells and sheets without a script. */
export type Edit = Exclude<Action, { do: 'menu' | 'call' | 'closeSidebar' | 'undo' }>

/** A validation refused an entry; the message is the rule's own help, empty when it has none. */
class EntryRefused extends Error {}

export function isRefusal(error: unknown): error is Error {
  return error instanceof EntryRefused
}

function sheetAndArea(desk: Desk, sheet: string, a1: string): { model: SheetModel; area: Area } {
  const model = desk.spreadsheet.sheetNamed(sheet)
  const area = model && readNotation(a1, { rows: model.maxRows, columns: model.maxColumns })?.area
  if (!model || !area) throw new Error(`There is no ${a1} on a sheet ${sheet}`)
  return { model, area }
}

function type(desk: Desk, { sheet, a1, input }: Extract<Edit, { do: 'type' }>): void {
  const { model, area } = sheetAndArea(desk, sheet, a1)
  const rule = model.cell(area.top, area.left)?.validation
  try {
    desk.type(sheet, a1, input)
  } catch (error) {
    if (!rule || rule.allowInvalid) throw error
    throw new EntryRefused(rule.helpText ?? '')
  }
}

/** Pastes rows, all of them as wide as the widest; the sheet grows where they reach beyond it. */
function paste(desk: Desk, sheet: string, a1: string, rows: readonly (readonly string[])[]): void {
  const { model, area } = sheetAndArea(desk, sheet, a1)
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return
  const moreRows = area.top + rows.length - model.maxRows
  const moreColumns = area.left + width - model.maxColumns
  if (moreRows > 0) desk.insertRows(sheet, model.maxRows + 1, moreRows)
  if (moreColumns > 0) desk.insertColumns(sheet, model.maxColumns + 1, moreColumns)
  desk.paste(
    sheet,
    a1,
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  )
}

function clear(desk: Desk, sheet: string, a1: string): void {
  const { model, area } = sheetAndArea(desk, sheet, a1)
  // Beyond the last cell there is nothing to clear.
  const height = Math.min(area.height, model.cells.length - area.top)
  if (height > 0) desk.paste(sheet, a1, Array(height).fill(Array(area.width).fill('')))
}

function newSheetName(desk: Desk): string {
  const names = desk.sheets()
  let number = names.length + 1
  while (names.includes(`Sheet${number}`)) number++
  return `Sheet${number}`
}

/**
 * Does an edit as a person at the sheet does it.
 *
 * @throws an error that `isRefusal` recognises when a strict validation refuses what was typed
 */
export function edit(desk: Desk, action: Edit): null {
  switch (action.do) {
    case 'type':
      type(desk, action)
      break
    case 'paste':
      paste(desk, action.sheet, action.a1, action.rows)
      break
    case 'clear':
      clear(desk, action.sheet, action.a1)
      break
    case 'insertRows':
      desk.insertRows(action.sheet, action.at, action.count)
      break
    case 'insertColumns':
      desk.insertColumns(action.sheet, action.at, action.count)
      break
    case 'addSheet': {
      const name = newSheetName(desk)
      desk.addSheet(name)
      desk.select(name, 'A1')
      break
    }
    case 'renameSheet':
      desk.renameSheet(action.sheet, action.name)
      break
  }
  return null
}
