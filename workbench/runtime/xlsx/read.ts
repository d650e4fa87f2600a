import { randomUUID } from 'node:crypto'
import exceljs, {
  type CellValue,
  type ConditionalFormattingOptions,
  type Cell as FileCell,
  type Workbook,
  type Worksheet,
} from 'exceljs'
import { cellNotation, readNotation } from '../spreadsheet/area.ts'
import { type Cell, isError, type Scalar } from '../spreadsheet/cell.ts'
import { formulaOfFile } from '../spreadsheet/formula.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'
import { readNames } from './names.ts'
import { withoutNames } from './package.ts'
import { styleOfFile } from './style.ts'
import { validationOfFile } from './validation.ts'

const rowFactor = 16_384
const dayLength = 86_400_000
const fileEpoch = Date.UTC(1899, 11, 30)

/** The file as ExcelJS reads it, its names apart. */
export async function loadedWorkbook(xlsx: Uint8Array) {
  const apart = withoutNames(xlsx)
  const workbook: Workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(apart.xlsx).buffer)
  return { workbook, names: apart.names }
}

/** An .xlsx as a spreadsheet. Formulas that cannot be computed here keep their text and their last value. */
export async function spreadsheetOfXlsx(
  xlsx: Uint8Array,
  options: { name: string; locale: string; timeZone: string },
): Promise<SpreadsheetModel> {
  const { workbook, names } = await loadedWorkbook(xlsx)
  const model = new SpreadsheetModel({ id: randomUUID(), ...options })
  for (const worksheet of workbook.worksheets) readWorksheet(model, worksheet)
  const [first] = model.sheets
  model.activeSheet = first?.id ?? model.addSheet('Sheet1').id
  readNames(model, names)
  for (const sheet of model.sheets) {
    const worksheet = workbook.getWorksheet(sheet.name)
    if (worksheet) readValidations(model, sheet, worksheet)
  }
  for (const sheet of model.sheets) model.load(sheet)
  keepWhatFails(model)
  return model
}

function readWorksheet(model: SpreadsheetModel, worksheet: Worksheet): void {
  const sheet = model.addSheet(worksheet.name)
  sheet.origin = worksheet.name
  sheet.hidden = worksheet.state !== 'visible'
  sheet.maxRows = Math.max(1000, worksheet.rowCount)
  sheet.maxColumns = Math.max(26, worksheet.columnCount)
  const tab = worksheet.properties.tabColor?.argb
  sheet.tabColor = tab ? `#${tab.slice(-6).toLowerCase()}` : null
  readLines(sheet, worksheet)
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const read = readCell(model, cell)
      if (!read) return
      read.origin = (rowNumber - 1) * rowFactor + columnNumber - 1
      Object.assign(sheet.ensured(rowNumber - 1, columnNumber - 1), read)
    })
  })
  for (const { ref, rules } of conditionalFormatsOf(worksheet)) {
    const size = { rows: sheet.maxRows, columns: sheet.maxColumns }
    const ranges = ref.split(' ').flatMap((range) => readNotation(range, size)?.area ?? [])
    sheet.fileRules.push({ ranges, rules })
  }
  for (const range of worksheet.model.merges ?? []) {
    const found = readNotation(String(range), { rows: sheet.maxRows, columns: sheet.maxColumns })
    if (found) sheet.merges.push(found.area)
  }
}

/** The conditional formats, which ExcelJS reads and its types leave out. */
export function conditionalFormatsOf(worksheet: Worksheet): ConditionalFormattingOptions[] {
  return hasFormats(worksheet) ? worksheet.conditionalFormattings : []
}

function hasFormats(
  worksheet: Worksheet,
): worksheet is Worksheet & { conditionalFormattings: ConditionalFormattingOptions[] } {
  return 'conditionalFormattings' in worksheet && Array.isArray(worksheet.conditionalFormattings)
}

function readLines(sheet: SheetModel, worksheet: Worksheet): void {
  // Counting a worksheet's columns goes through all its rows.
  const { columnCount } = worksheet
  for (let column = 1; column <= columnCount; column++) {
    const { width, hidden } = worksheet.getColumn(column)
    if (width === undefined && !hidden) continue
    sheet.columns[column - 1] = {
      ...(width !== undefined && { size: Math.round(width * 7 + 5) }),
      ...(hidden && { hidden: true }),
    }
  }
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.height === undefined && !row.hidden) return
    sheet.rows[number - 1] = {
      ...(row.height !== undefined && { size: Math.round((row.height * 4) / 3) }),
      ...(row.hidden && { hidden: true }),
    }
  })
  const [view] = worksheet.views ?? []
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0
    sheet.frozenColumns = view.xSplit ?? 0
  }
  sheet.hiddenGridlines = view?.showGridLines === false
}

function readCell(model: SpreadsheetModel, cell: FileCell): Cell | null {
  const slave = cell.isMerged && cell.master !== cell
  const content: Cell = slave ? { value: null } : readContent(model, cell)
  const style = styleOfFile(cell.style)
  const note = slave ? '' : noteOf(cell)
  if (content.value === null && content.formula === undefined && !style && note === '') return null
  return { ...content, ...(style && { style }), ...(note !== '' && { note }) }
}

function noteOf(cell: FileCell): string {
  const { note } = cell
  if (!note) return ''
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('')
}

function readContent(model: SpreadsheetModel, cell: FileCell): Cell {
  const { value } = cell
  const isFormula =
    typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
  if (!isFormula) return { value: scalarOf(value) }
  const formula = formulaOfFile(cell.formula)
  const result = scalarOf(value.result)
  const isArray = 'shareType' in value && value.shareType === 'array'
  if (isArray || !model.engine.understands(formula)) return { value: result, formula, foreign: true }
  return { value: result, formula }
}

function scalarOf(value: CellValue | undefined): Scalar | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return (value.getTime() - fileEpoch) / dayLength
  if (typeof value !== 'object') return value
  if ('error' in value) return value.error
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return scalarOf(value.text)
  return null
}

function readValidations(model: SpreadsheetModel, sheet: SheetModel, worksheet: Worksheet): void {
  const { columnCount } = worksheet
  for (const row of sheet.cells.keys()) {
    for (let column = 0; column < columnCount; column++) {
      const rule = worksheet.getCell(row + 1, column + 1).dataValidation
      const read = rule ? validationOfFile(model, sheet, rule) : null
      if (read) sheet.ensured(row, column).validation = read
    }
  }
}

/** A formula that fails here and did not where it came from is kept as it came, with its last value. */
function keepWhatFails(model: SpreadsheetModel): void {
  for (const sheet of model.sheets)
    for (const [row, column, cell] of [...sheet.entries()]) {
      if (cell.formula === undefined || cell.foreign || cell.value === null) continue
      const fails = isError(model.computed(sheet, row, column))
      if (!fails || String(cell.value).startsWith('#')) continue
      cell.foreign = true
      model.refresh(sheet, { top: row, left: column, height: 1, width: 1 })
    }
}

/** The place of a cell in its file, from the model's mark. */
export function originNotation(origin: number): string {
  return cellNotation(Math.floor(origin / rowFactor), origin % rowFactor)
}
