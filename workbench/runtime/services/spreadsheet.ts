import { readNotation } from '../spreadsheet/area.ts'
import type { NamedArea } from '../spreadsheet/spreadsheet.ts'
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata.ts'
import type { Document } from './document.ts'
import { memberOf, protectionTypes } from './enums.ts'
import { type Protection, protectionsOf } from './protection.ts'
import type { Range } from './range.ts'
import { RangePlace } from './range-place.ts'
import { Exception, type Served, Service, wrongParameters } from './service.ts'
import { Sheet } from './sheet.ts'

class NamedRange extends Service implements Served<GoogleAppsScript.Spreadsheet.NamedRange, NamedRangeNames> {
  readonly #document: Document
  readonly #named: NamedArea

  constructor(document: Document, named: NamedArea) {
    super()
    this.#document = document
    this.#named = named
  }

  getName(): string {
    return this.#named.name
  }

  getRange(): Range {
    return this.#document.range(this.#document.sheetModel(this.#named.sheetId), this.#named.area)
  }

  remove(): void {
    this.#document.model.removeName(this.#named.name)
  }
}

type NamedRangeNames = 'getName' | 'getRange' | 'remove'

type Names =
  | 'getId'
  | 'getName'
  | 'rename'
  | 'getUrl'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'moveActiveSheet'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'getDeveloperMetadata'
  | 'getNamedRanges'
  | 'setNamedRange'
  | 'getRangeByName'
  | 'removeNamedRange'
  | 'toast'
  | 'getProtections'
  | 'getRange'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setActiveRange'

/** The spreadsheet that the add-on works in. */
export class Spreadsheet extends Service implements Served<GoogleAppsScript.Spreadsheet.Spreadsheet, Names> {
  readonly #document: Document

  constructor(document: Document) {
    super()
    this.#document = document
  }

  getId(): string {
    return this.#document.model.id
  }

  getName(): string {
    return this.#document.model.name
  }

  rename(name: string): void {
    this.#document.model.name = name
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#document.model.id}/edit`
  }

  getSheets(): Sheet[] {
    return this.#document.model.sheets.map((sheet) => this.#document.sheet(sheet))
  }

  getNumSheets(): number {
    return this.#document.model.sheets.length
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.#document.model.sheetNamed(name)
    return sheet ? this.#document.sheet(sheet) : null
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.#document.model.sheetWithId(id)
    return sheet ? this.#document.sheet(sheet) : null
  }

  /** With a name, an index from 0, both or neither; the new sheet becomes the active one. */
  insertSheet(...given: unknown[]): Sheet {
    const { model } = this.#document
    const [first, second] = given
    const name = typeof first === 'string' ? first : this.#freeName()
    const index = typeof first === 'number' ? first : second
    if (given.length > 2 || (index !== undefined && typeof index !== 'number'))
      throw wrongParameters('SpreadsheetApp.Spreadsheet.insertSheet', ...given)
    const active = model.sheets.findIndex((sheet) => sheet.id === model.activeSheet)
    const sheet = attempted(() => model.addSheet(name, index ?? active + 1))
    model.activeSheet = sheet.id
    return this.#document.sheet(sheet)
  }

  #freeName(): string {
    let number = this.#document.model.sheets.length + 1
    while (this.#document.model.sheetNamed(`Sheet${number}`)) number++
    return `Sheet${number}`
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof Sheet)) throw wrongParameters('SpreadsheetApp.Spreadsheet.deleteSheet', sheet)
    attempted(() => this.#document.model.removeSheet(sheet.model))
  }

  getActiveSheet(): Sheet {
    return this.#document.sheet(this.#document.activeSheet())
  }

  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof Sheet)) throw wrongParameters('SpreadsheetApp.Spreadsheet.setActiveSheet', sheet)
    return sheet.activate()
  }

  /** Moves the active sheet to a place from 1. */
  moveActiveSheet(position: number): void {
    const { model } = this.#document
    if (position < 1 || position > model.sheets.length) throw new Exception('Sheet index out of range.')
    const active = this.#document.activeSheet()
    model.sheets = model.sheets.filter((sheet) => sheet !== active)
    model.sheets.splice(position - 1, 0, active)
  }

  getSpreadsheetLocale(): string {
    return this.#document.model.locale.name
  }

  setSpreadsheetLocale(locale: string): void {
    this.#document.model.setLocale(locale)
  }

  getSpreadsheetTimeZone(): string {
    return this.#document.model.timeZone
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.#document.model.timeZone = timeZone
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.#document, { type: 'SPREADSHEET' }, given)
    return this
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.#document, () => true)
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.#document, (place) => place.type === 'SPREADSHEET')
  }

  getNamedRanges(): NamedRange[] {
    return this.#document.model.names.map((named) => new NamedRange(this.#document, named))
  }

  setNamedRange(name: string, range: unknown): void {
    if (!(range instanceof RangePlace))
      throw wrongParameters('SpreadsheetApp.Spreadsheet.setNamedRange', name, range)
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || readNotation(name, { rows: 1, columns: 1 }))
      throw new Exception('The name of the range is invalid.')
    this.#document.model.setName(name, range.place.sheet, range.place.area)
  }

  getRangeByName(name: string): Range | null {
    const named = this.#document.model.names.find((other) => other.name === name)
    return named ? this.#document.range(this.#document.sheetModel(named.sheetId), named.area) : null
  }

  removeNamedRange(name: string): void {
    if (!this.#document.model.names.some((named) => named.name === name))
      throw new Exception(`The named range "${name}" does not exist.`)
    this.#document.model.removeName(name)
  }

  toast(message: string, title = ''): void {
    this.#document.host.screen.toasts.push({ message: String(message), title: title ?? '' })
  }

  getProtections(type: unknown): Protection[] {
    const known = memberOf(protectionTypes, type, 'SpreadsheetApp.Spreadsheet.getProtections')
    return this.#document.model.sheets.flatMap((sheet) => protectionsOf(this.#document, sheet, known))
  }

  /** A1 notation with the sheet's name; without one, on the active sheet. */
  getRange(notation: string): Range {
    const mark = notation.lastIndexOf('!')
    const name = notation
      .slice(0, Math.max(0, mark))
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'")
    const sheet = mark < 0 ? this.getActiveSheet() : this.getSheetByName(name)
    if (!sheet) throw new Exception('Range not found')
    return sheet.getRange(notation.slice(mark + 1))
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange()
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getCurrentCell()
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell()
  }

  setActiveRange(range: unknown): Range {
    return this.getActiveSheet().setActiveRange(range)
  }
}

/** The model's refusals as a script meets them. */
function attempted<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw error instanceof Error ? new Exception(error.message) : error
  }
}
