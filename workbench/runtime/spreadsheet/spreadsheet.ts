import type { Area, PlacedArea } from './area.ts'
import { type Cell, type Computed, type Content, emptyContent, type RuleArgument } from './cell.ts'
import { areaAfter, type StructuralEdit } from './edits.ts'
import { Engine } from './engine.ts'
import { localeNamed, type SheetLocale } from './locale.ts'
import { type Metadata, metadataAfter } from './metadata.ts'
import { isDateFormat } from './number-format.ts'
import { SheetModel } from './sheet.ts'
import { changedStyle } from './style.ts'

export interface NamedArea {
  name: string
  sheetId: number
  area: Area
}

/** A spreadsheet: its sheets in order, names, developer metadata, and the engine that computes its formulas. */
export class SpreadsheetModel {
  readonly id: string
  readonly engine = new Engine()
  name: string
  locale: SheetLocale
  timeZone: string
  sheets: SheetModel[] = []
  activeSheet = 0
  names: NamedArea[] = []
  metadata: Metadata[] = []
  #lastId = 0

  constructor(options: { id: string; name: string; locale: string; timeZone: string }) {
    this.id = options.id
    this.name = options.name
    this.locale = localeNamed(options.locale)
    this.timeZone = options.timeZone
  }

  /** A number that no sheet, protection, chart or metadata of this spreadsheet had before. */
  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** Numbers up to this one are taken (by a saved state). */
  get lastId(): number {
    return this.#lastId
  }

  set lastId(id: number) {
    this.#lastId = id
  }

  setLocale(name: string): void {
    this.locale = localeNamed(name)
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name)
  }

  sheetWithId(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id)
  }

  /** Adds a sheet at a place from 0 (the end when left out); a name that is taken throws as in Sheets. */
  addSheet(name: string, index = this.sheets.length, id = this.nextId()): SheetModel {
    this.#refuseName(name)
    const sheet = new SheetModel(id, this.engine.addSheet(name), name)
    this.sheets.splice(index, 0, sheet)
    return sheet
  }

  #refuseName(name: string): void {
    if (name === '' || name.length > 100) throw new Error('A sheet name must have 1 to 100 characters.')
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`)
  }

  removeSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.")
    const others = this.sheets.filter((other) => other !== sheet)
    if (others.every((other) => other.hidden))
      throw new Error("You can't remove all the visible sheets in a document.")
    const before = this.#formulasBefore()
    this.sheets = others
    this.engine.removeSheet(sheet.engineId)
    this.#formulasAfter(before)
    this.metadata = this.metadata.filter(
      ({ place }) => place.type === 'SPREADSHEET' || place.sheetId !== sheet.id,
    )
    for (const named of this.names) if (named.sheetId === sheet.id) this.engine.unname(named.name)
    this.names = this.names.filter((named) => named.sheetId !== sheet.id)
    if (this.activeSheet === sheet.id) this.activeSheet = this.sheets[0]?.id ?? 0
  }

  renameSheet(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.#refuseName(name)
    const before = this.#formulasBefore()
    this.engine.renameSheet(sheet.engineId, name)
    sheet.name = name
    this.#formulasAfter(before)
  }

  setName(name: string, sheet: SheetModel, area: Area): void {
    this.names = [...this.names.filter((named) => named.name !== name), { name, sheetId: sheet.id, area }]
    this.engine.name(name, sheet.name, area)
  }

  removeName(name: string): void {
    this.names = this.names.filter((named) => named.name !== name)
    this.engine.unname(name)
  }

  /** Puts contents into the area's cells; formats, notes and validations stay. Rows must fit the area. */
  write(sheet: SheetModel, area: Area, contents: readonly (readonly Content[])[]): void {
    for (const [row, line] of contents.entries())
      for (const [column, content] of line.entries())
        this.#put(sheet, area.top + row, area.left + column, content)
    this.engine.write(sheet.engineId, area, sheet.block(area))
  }

  #put(sheet: SheetModel, row: number, column: number, content: Content): void {
    if (content === emptyContent && !sheet.cell(row, column)) return
    const cell = sheet.ensured(row, column)
    delete cell.formula
    delete cell.foreign
    delete cell.marked
    delete cell.runs
    cell.value = content.value
    if (content.formula !== undefined) cell.formula = content.formula
    if (content.marked) cell.marked = true
    if (content.format !== undefined && cell.style?.numberFormat === undefined)
      cell.style = changedStyle(cell.style, { numberFormat: content.format })
    cell.touched = { ...cell.touched, content: true }
  }

  /** Makes the engine read the area's cells again, after they were changed by other means. */
  refresh(sheet: SheetModel, area: Area): void {
    this.engine.write(sheet.engineId, area, sheet.block(area))
  }

  /** Gives the engine a whole sheet, after its cells were put in place by other means. */
  load(sheet: SheetModel): void {
    const width = sheet.cells.reduce((most, line) => Math.max(most, line?.length ?? 0), 0)
    if (width === 0) return
    this.engine.fill(sheet.engineId, sheet.block({ top: 0, left: 0, height: sheet.cells.length, width }))
  }

  /** What a cell comes to. */
  computed(sheet: SheetModel, row: number, column: number): Computed {
    const cell = sheet.cell(row, column)
    if (!cell) return null
    if (cell.formula === undefined || cell.foreign) return cell.value
    return this.engine.value(sheet.engineId, row, column)
  }

  /** The number format a cell shows in: its own, or the one its formula brings; undefined is automatic. */
  formatOf(sheet: SheetModel, row: number, column: number): string | undefined {
    const cell = sheet.cell(row, column)
    const own = cell?.style?.numberFormat
    if (own !== undefined || cell?.formula === undefined || cell.foreign) return own
    const kind = this.engine.numberKind(sheet.engineId, row, column)
    if (kind === 'date') return this.locale.dateFormat
    if (kind === 'datetime') return this.locale.dateTimeFormat
    if (kind === 'time') return 'H:mm:ss'
    return kind === 'percent' ? '0.00%' : undefined
  }

  /** Whether a cell's number is a date. */
  isDate(sheet: SheetModel, row: number, column: number): boolean {
    const format = this.formatOf(sheet, row, column)
    return format !== undefined && isDateFormat(format)
  }

  /** Inserts, deletes or moves rows or columns; everything that points at them follows. */
  edit(sheet: SheetModel, edit: StructuralEdit): void {
    const before = this.#formulasBefore()
    this.engine.edit(sheet.engineId, edit)
    sheet.apply(edit)
    this.#formulasAfter(before)
    this.metadata = metadataAfter(this.metadata, sheet.id, edit)
    this.names = this.names.flatMap((named) => {
      if (named.sheetId !== sheet.id) return [named]
      const area = areaAfter(named.area, edit)
      if (!area) this.engine.unname(named.name)
      else this.engine.name(named.name, sheet.name, area)
      return area ? [{ ...named, area }] : []
    })
    this.#followInRules(sheet.id, edit)
  }

  #followInRules(sheetId: number, edit: StructuralEdit): void {
    const places = new Set<PlacedArea>()
    for (const sheet of this.sheets) {
      for (const [, , cell] of sheet.entries()) placesIn(cell.validation?.values ?? [], places)
      for (const rule of sheet.conditionalRules) placesIn(rule.values, places)
      for (const chart of sheet.charts) placesIn(chart.ranges, places)
    }
    for (const place of places)
      if (place.sheetId === sheetId) place.area = areaAfter(place.area, edit) ?? place.area
  }

  /** Formulas as the engine writes them, to tell after an edit which ones it changed. */
  #formulasBefore(): Map<Cell, string | undefined> {
    const before = new Map<Cell, string | undefined>()
    for (const sheet of this.sheets)
      for (const [row, column, cell] of sheet.entries())
        if (cell.formula !== undefined && !cell.foreign)
          before.set(cell, this.engine.formula(sheet.engineId, row, column))
    return before
  }

  #formulasAfter(before: Map<Cell, string | undefined>): void {
    for (const sheet of this.sheets)
      for (const [row, column, cell] of sheet.entries()) {
        if (!before.has(cell)) continue
        const after = this.engine.formula(sheet.engineId, row, column)
        if (after === undefined || after === before.get(cell)) continue
        cell.formula = after
        cell.touched = { ...cell.touched, content: true }
      }
  }
}

function placesIn(values: readonly RuleArgument[], into: Set<PlacedArea>): void {
  for (const value of values) if (typeof value === 'object' && value && 'area' in value) into.add(value)
}
