import exceljs, { type CellValue, type Cell as FileCell, type Workbook, type Worksheet } from 'exceljs'
import { areaNotation } from '../spreadsheet/area.ts'
import { type Cell, isError } from '../spreadsheet/cell.ts'
import { fileFormula } from '../spreadsheet/formula.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'
import { fileConditional } from './conditional.ts'
import { namesToWrite } from './names.ts'
import { withNames } from './package.ts'
import { loadedWorkbook, originNotation } from './read.ts'
import { fileFont, fileStyle } from './style.ts'
import { fileValidation } from './validation.ts'

/**
 * The spreadsheet as an .xlsx. Sheets that came from one keep whatever was not changed, exactly; names too. What
 * ExcelJS does not know (charts, pivot tables) is not in the file.
 */
export async function xlsxOf(model: SpreadsheetModel, original: Uint8Array | null): Promise<Uint8Array> {
  const base = original ? await loadedWorkbook(original) : { workbook: new exceljs.Workbook(), names: [] }
  const { workbook } = base
  const before = workbook.worksheets.map(({ name }) => name)
  for (const name of before)
    if (!model.sheets.some(({ origin }) => origin === name)) workbook.removeWorksheet(name)
  const written = model.sheets.map((sheet) => worksheetFor(model, sheet, workbook))
  for (const [index, worksheet] of written.entries()) Object.assign(worksheet, { orderNo: index })
  const placeOf = (place: number) => {
    const index = model.sheets.findIndex(({ origin }) => origin !== null && origin === before[place])
    return index < 0 ? null : index
  }
  const buffer = await workbook.xlsx.writeBuffer()
  return withNames(new Uint8Array(buffer), namesToWrite(model, base.names, placeOf))
}

function worksheetFor(model: SpreadsheetModel, sheet: SheetModel, workbook: Workbook): Worksheet {
  const original = sheet.origin === null ? undefined : workbook.getWorksheet(sheet.origin)
  if (original && !sheet.restructured) {
    rename(original, sheet)
    for (const [row, column, cell] of sheet.entries())
      if (cell.touched)
        writeTouched(model, sheet, original.getCell(row + 1, column + 1), { row, column, cell })
    if (sheet.layoutTouched) writeLayout(model, sheet, original)
    return original
  }
  const name = freeName(workbook, sheet.name)
  const worksheet = workbook.addWorksheet(name, original ? carriedSettings(original) : {})
  for (const [row, column, cell] of sheet.entries())
    writeCell(model, sheet, worksheet.getCell(row + 1, column + 1), { row, column, cell }, original)
  writeLayout(model, sheet, worksheet)
  if (original) {
    for (const { ranges, rules } of sheet.fileRules)
      worksheet.addConditionalFormatting({ ref: ranges.map(areaNotation).join(' '), rules })
    workbook.removeWorksheet(original.id)
    rename(worksheet, sheet)
  }
  return worksheet
}

function rename(worksheet: Worksheet, sheet: SheetModel): void {
  if (worksheet.name !== sheet.name) worksheet.name = sheet.name
  worksheet.state = sheet.hidden ? 'hidden' : 'visible'
}

/** A name for the time until the worksheet it replaces is gone. */
function freeName(workbook: Workbook, name: string): string {
  let free = name
  while (workbook.getWorksheet(free)) free = `~${free}`.slice(0, 31)
  return free
}

function carriedSettings(original: Worksheet) {
  const { properties, pageSetup, headerFooter } = original
  return { properties, pageSetup, headerFooter }
}

interface Placed {
  row: number
  column: number
  cell: Cell
}

function writeTouched(model: SpreadsheetModel, sheet: SheetModel, target: FileCell, placed: Placed): void {
  const { cell } = placed
  if (cell.touched?.style) target.style = fileStyle(cell.style ?? {})
  if (cell.touched?.content) writeContent(model, sheet, target, placed)
  if (cell.touched?.note) writeNote(target, cell)
  if (cell.touched?.validation) writeValidation(model, target, cell)
}

function writeCell(
  model: SpreadsheetModel,
  sheet: SheetModel,
  target: FileCell,
  placed: Placed,
  original: Worksheet | undefined,
): void {
  const { cell } = placed
  const source = cell.origin === undefined ? undefined : original?.getCell(originNotation(cell.origin))
  target.style = source && !cell.touched?.style ? source.style : fileStyle(cell.style ?? {})
  writeContent(model, sheet, target, placed)
  writeNote(target, cell)
  if (source?.dataValidation && !cell.touched?.validation) target.dataValidation = source.dataValidation
  else writeValidation(model, target, cell)
}

const fileErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const

function writeContent(model: SpreadsheetModel, sheet: SheetModel, target: FileCell, placed: Placed): void {
  const { row, column, cell } = placed
  if (cell.formula === undefined) {
    target.value = cell.runs?.length ? richText(cell) : cell.value
    return
  }
  const value = model.computed(sheet, row, column)
  const result = isError(value)
    ? { error: fileErrors.find((name) => name === value.error) ?? ('#NAME?' as const) }
    : value
  const formula = cell.foreign ? cell.formula.slice(1) : fileFormula(cell.formula)
  target.value = result === null ? { formula } : { formula, result }
}

/** Stretches of one look, the plain ones between the runs too. */
function richText(cell: Cell): CellValue {
  const text = String(cell.value)
  const runs = cell.runs ?? []
  const cuts = new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].sort((a, b) => a - b)
  const parts = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length
    const look = runs.filter((run) => run.start <= start && run.end >= end).map((run) => run.style)
    return { text: text.slice(start, end), font: fileFont(Object.assign({}, cell.style, ...look)) }
  })
  return { richText: parts }
}

function writeNote(target: FileCell, cell: Cell): void {
  if (cell.note !== undefined) target.note = cell.note
  else if (target.note) Reflect.deleteProperty(target, '_comment')
}

function writeValidation(model: SpreadsheetModel, target: FileCell, cell: Cell): void {
  const rule = cell.validation ? fileValidation(model, cell.validation) : null
  if (rule) target.dataValidation = rule
}

function writeLayout(model: SpreadsheetModel, sheet: SheetModel, worksheet: Worksheet): void {
  worksheet.state = sheet.hidden ? 'hidden' : 'visible'
  if (sheet.tabColor !== null)
    worksheet.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1).toUpperCase()}` }
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0
  const showGridLines = !sheet.hiddenGridlines
  worksheet.views = frozen
    ? [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, showGridLines }]
    : [{ state: 'normal', showGridLines }]
  writeLines(sheet, worksheet)
  writeMerges(sheet, worksheet)
  for (const [index, rule] of sheet.conditionalRules.entries()) {
    const written = fileConditional(model, rule, index + 1)
    if (written) worksheet.addConditionalFormatting(written)
  }
}

function writeLines(sheet: SheetModel, worksheet: Worksheet): void {
  for (const [index, line] of sheet.columns.entries()) {
    if (!line) continue
    const column = worksheet.getColumn(index + 1)
    if (line.size !== undefined) column.width = (line.size - 5) / 7
    column.hidden = line.hidden ?? false
  }
  for (const [index, line] of sheet.rows.entries()) {
    if (!line) continue
    const row = worksheet.getRow(index + 1)
    if (line.size !== undefined) row.height = line.size * 0.75
    row.hidden = line.hidden ?? false
  }
}

function writeMerges(sheet: SheetModel, worksheet: Worksheet): void {
  const wanted = new Set(sheet.merges.map(areaNotation))
  const standing = new Set((worksheet.model.merges ?? []).map(String))
  for (const range of standing) if (!wanted.has(range)) worksheet.unMergeCells(range)
  // Without styles: the covered cells keep their own.
  for (const range of wanted) if (!standing.has(range)) worksheet.mergeCellsWithoutStyle(range)
}
