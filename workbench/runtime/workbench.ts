/**
 * The workbench: Google Sheets' stand-in on a machine without Google. It runs the shipped add-on bundle (Code.js,
 * appsscript.json, HTML files) in a bare V8 context with Apps Script's globals only, on a synchronous spreadsheet
 * whose formulas HyperFormula computes. What is seen here has not been seen inside Google's own Sheets.
 *
 * Strict where Google is strict:
 * - every run has a realm of its own: global statements run anew under AuthMode NONE, nothing survives a run but
 *   the spreadsheet, properties and cache; no timer, fetch, URL, TextEncoder, crypto, process or module;
 * - auth modes and the manifest's scopes gate every service (services/gate.ts): onOpen runs LIMITED, or NONE when
 *   the add-on is installed but not enabled, onEdit LIMITED, menu items, onInstall and rpc FULL;
 * - only functions without a trailing `_` can be called from menus and google.script.run, whose values are checked
 *   both ways (services/wire.ts);
 * - empty cells read '', a matrix of the wrong size throws, a string with `=` becomes a formula, strings are read
 *   by the spreadsheet's locale unless the cell is plain text or the string starts with an apostrophe, dates are
 *   Dates (spreadsheet/entry.ts, services/rangeContents.ts);
 * - ranges outside the sheet, unknown sheets, taken names and unknown enum members throw; members of Apps Script
 *   that are not implemented throw by name (services/membrane.ts);
 * - developer metadata stands only on the spreadsheet, a sheet, or one whole row or column written as `3:3` or
 *   `C:C`, and follows it;
 * - properties hold strings of at most 9 KB, 500 KB a store;
 * - UrlFetchApp is synchronous, keeps to urlFetchWhitelist, and throws for a status from 400 on unless muted;
 * - a script's edits fire no trigger, a person's edits fire onEdit; a strict validation refuses what is typed, not
 *   what is pasted;
 * - every read and write that reaches Google is counted.
 */
import { randomUUID } from 'node:crypto'
import { enteredContent, type Input, typeInto } from './person.ts'
import { readBundle } from './services/bundle.ts'
import type { Document } from './services/document.ts'
import { authModes } from './services/enums.ts'
import { Execution } from './services/execution.ts'
import type { AuthMode } from './services/gate.ts'
import type { Host } from './services/host.ts'
import { PropertyStore } from './services/propertyStore.ts'
import { plainValue } from './services/rangeContents.ts'
import {
  emptyScreen,
  type MenuNode,
  type ScreenState,
  type ShownAlert,
  type ShownPage,
} from './services/screen.ts'
import { sortRows } from './services/sort.ts'
import { carried } from './services/wire.ts'
import { type Area, areaNotation, readNotation } from './spreadsheet/area.ts'
import type { Axis } from './spreadsheet/edits.ts'
import { localFormula } from './spreadsheet/formula.ts'
import { displayed } from './spreadsheet/numberFormat.ts'
import { restoredSpreadsheet, type SavedSpreadsheet, savedSpreadsheet } from './spreadsheet/saved.ts'
import type { SheetModel } from './spreadsheet/sheet.ts'
import { SpreadsheetModel } from './spreadsheet/spreadsheet.ts'
import { type RowSpan, type SheetView, viewOf } from './spreadsheet/view.ts'
import { spreadsheetOfXlsx } from './xlsx/read.ts'
import { xlsxOf } from './xlsx/write.ts'

export type { Input } from './person.ts'
export type { MenuNode, ShownAlert, ShownPage } from './services/screen.ts'
export type { CellView, ChartView, RowSpan, SheetView, ValidationView } from './spreadsheet/view.ts'

/** Everything of an open spreadsheet, as JSON. */
export interface SavedState {
  spreadsheet: SavedSpreadsheet
  properties: {
    document: Record<string, string>
    user: Record<string, string>
    script: Record<string, string>
  }
  userKey: string
  /** The .xlsx it was opened from, in base64. */
  xlsx: string | null
}

export interface OpenOptions {
  /** The folder of the built add-on. */
  bundle: string
  /** The spreadsheet's locale, `in_ID` by default. */
  locale?: string
  /** The locale of the person's account, `id` by default. */
  userLocale?: string
  /** `Asia/Jakarta` by default. */
  timeZone?: string
  name?: string
  /** Local http addresses by the published https prefix they stand in for. */
  addresses?: Record<string, string>
  state?: SavedState
  /** The .xlsx to open as the spreadsheet. */
  xlsx?: Uint8Array
  /** Answers alerts and prompts that no `answerAlerts` answers: a button, or a prompt's text. */
  ask?: (alert: ShownAlert) => string
  /** False for an add-on that is installed but not enabled here: onOpen runs under NONE. */
  enabled?: boolean
}

/** Opens a spreadsheet with the add-on: a new one with one sheet, an .xlsx, or a saved state; then runs onOpen. */
export async function openSpreadsheet(options: OpenOptions): Promise<Desk> {
  const { state } = options
  const bundle = readBundle(options.bundle)
  const xlsx = state?.xlsx ? new Uint8Array(Buffer.from(state.xlsx, 'base64')) : (options.xlsx ?? null)
  const spreadsheet = state ? restoredSpreadsheet(state.spreadsheet) : await newSpreadsheet(options)
  const host: Host = {
    spreadsheet,
    bundle,
    screen: { ...emptyScreen(), ask: options.ask ?? null },
    properties: {
      document: new PropertyStore(state?.properties.document),
      user: new PropertyStore(state?.properties.user),
      script: new PropertyStore(state?.properties.script),
    },
    cache: new Map(),
    userLocale: options.userLocale ?? 'id',
    userKey: state?.userKey ?? randomUUID(),
    addresses: options.addresses ?? {},
    calls: new Map(),
    selections: new Map(),
  }
  const desk = new Desk(host, xlsx)
  desk.open(options.enabled === false ? 'NONE' : 'LIMITED')
  return desk
}

async function newSpreadsheet(options: OpenOptions): Promise<SpreadsheetModel> {
  const settings = {
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'in_ID',
    timeZone: options.timeZone ?? 'Asia/Jakarta',
  }
  if (options.xlsx) return spreadsheetOfXlsx(options.xlsx, settings)
  const model = new SpreadsheetModel({ id: randomUUID(), ...settings })
  model.activeSheet = model.addSheet('Sheet1').id
  return model
}

/** A person at an open spreadsheet. Sheets are named, cells in A1 notation, rows and columns count from 1. */
export class Desk {
  readonly #host: Host
  readonly #xlsx: Uint8Array | null
  readonly spreadsheet: SpreadsheetModel

  constructor(host: Host, xlsx: Uint8Array | null) {
    this.#host = host
    this.#xlsx = xlsx
    this.spreadsheet = host.spreadsheet
  }

  /** Runs onOpen, as the opening of a spreadsheet does. */
  open(mode: AuthMode): void {
    this.#host.screen.addonMenu = []
    this.#host.screen.menus = []
    const execution = new Execution(this.#host)
    if (execution.has('onOpen')) execution.run('onOpen', mode, [this.#event(execution.document, mode)])
  }

  /** Installs the add-on: runs onInstall under FULL. */
  install(): void {
    const execution = new Execution(this.#host)
    if (execution.has('onInstall'))
      execution.run('onInstall', 'FULL', [this.#event(execution.document, 'FULL')])
  }

  #event(document: Document, mode: AuthMode): Record<string, unknown> {
    return { authMode: authModes.member(mode), source: document.spreadsheet }
  }

  /** The items under Extensions → the add-on's name. */
  menu(): MenuNode[] {
    return this.#host.screen.addonMenu
  }

  /** Menus the script put into the menu bar itself. */
  menus(): MenuNode[] {
    return this.#host.screen.menus
  }

  /** Chooses a menu item by its function; runs under FULL. */
  chooseMenu(functionName: string): void {
    const named = (node: MenuNode): boolean =>
      node.kind === 'item'
        ? node.functionName === functionName
        : node.kind === 'menu' && node.items.some((item) => named(item))
    if (![...this.menu(), ...this.menus()].some(named)) throw new Error(`No menu item calls ${functionName}`)
    this.#call(functionName, [])
  }

  /** google.script.run: arguments and result are checked and copied, the script's error is thrown. */
  rpc(functionName: string, ...given: unknown[]): unknown {
    const values = given.map((value, index) => carried(value, `arguments[${index}]`))
    return carried(this.#call(functionName, values), 'result')
  }

  #call(functionName: string, values: readonly unknown[]): unknown {
    if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName} is private`)
    return new Execution(this.#host).run(functionName, 'FULL', values)
  }

  /** The sidebar that stands open, or null. */
  sidebar(): ShownPage | null {
    return this.#host.screen.sidebar
  }

  /** Everything else the add-on showed, in order. */
  screen(): Readonly<ScreenState> {
    return this.#host.screen
  }

  alerts(): readonly ShownAlert[] {
    return this.#host.screen.alerts
  }

  /** What the person will answer the next alerts and prompts: `YES`, `NO`, `OK`, `CANCEL`, `CLOSE` or a text. */
  answerAlerts(...answers: string[]): void {
    this.#host.screen.answers.push(...answers)
  }

  #sheet(name: string): SheetModel {
    const sheet = this.spreadsheet.sheetNamed(name)
    if (!sheet) throw new Error(`There is no sheet ${name}`)
    return sheet
  }

  #area(sheet: SheetModel, a1: string): Area {
    const found = readNotation(a1, { rows: sheet.maxRows, columns: sheet.maxColumns })
    if (!found) throw new Error(`${a1} is no range`)
    return found.area
  }

  /** Types into a cell: read as Sheets reads it, refused by a strict validation, then onEdit runs. */
  type(sheetName: string, a1: string, input: Input): void {
    const sheet = this.#sheet(sheetName)
    const { top, left } = this.#area(sheet, a1)
    const area = { top, left, height: 1, width: 1 }
    const oldValue = plainValue(this.spreadsheet.computed(sheet, top, left))
    typeInto(this.spreadsheet, sheet, area, input)
    this.#edited(sheet, area, { value: String(input), oldValue: String(oldValue) })
  }

  /** Pastes values from a cell on: no validation stops them. */
  paste(sheetName: string, a1: string, rows: readonly (readonly Input[])[]): void {
    const sheet = this.#sheet(sheetName)
    const { top, left } = this.#area(sheet, a1)
    const area = { top, left, height: rows.length, width: rows[0]?.length ?? 0 }
    const contents = rows.map((row, rowIndex) =>
      row.map((input, column) =>
        enteredContent(this.spreadsheet, sheet, top + rowIndex, left + column, input),
      ),
    )
    this.spreadsheet.write(sheet, area, contents)
    this.#edited(sheet, area, {})
  }

  #edited(sheet: SheetModel, area: Area, values: Record<string, string>): void {
    if (!this.#hasOnEdit()) return
    const execution = new Execution(this.#host)
    const event = {
      ...this.#event(execution.document, 'LIMITED'),
      range: execution.document.range(sheet, area),
    }
    execution.run('onEdit', 'LIMITED', [{ ...event, ...values }])
  }

  #onEditKnown: boolean | undefined

  #hasOnEdit(): boolean {
    this.#onEditKnown ??= new Execution(this.#host).has('onEdit')
    return this.#onEditKnown
  }

  /** Selects a range; its sheet becomes the active one. */
  select(sheetName: string, a1: string): void {
    const sheet = this.#sheet(sheetName)
    this.spreadsheet.activeSheet = sheet.id
    this.#host.selections.set(sheet.id, this.#area(sheet, a1))
  }

  /** What is selected on the active sheet. */
  selection(): { sheet: string; a1: string } {
    const sheet = this.spreadsheet.sheetWithId(this.spreadsheet.activeSheet) ?? this.spreadsheet.sheets[0]
    if (!sheet) throw new Error('The spreadsheet has no sheet')
    const area = this.#host.selections.get(sheet.id) ?? { top: 0, left: 0, height: 1, width: 1 }
    return { sheet: sheet.name, a1: areaNotation(area) }
  }

  #insert(axis: Axis, sheetName: string, before: number, count: number): void {
    this.spreadsheet.edit(this.#sheet(sheetName), { axis, kind: 'insert', at: before - 1, count })
  }

  #delete(axis: Axis, sheetName: string, first: number, count: number): void {
    this.spreadsheet.edit(this.#sheet(sheetName), { axis, kind: 'delete', at: first - 1, count })
  }

  #move(axis: Axis, sheetName: string, first: number, count: number, before: number): void {
    this.spreadsheet.edit(this.#sheet(sheetName), {
      axis,
      kind: 'move',
      at: first - 1,
      count,
      to: before - 1,
    })
  }

  insertRows(sheetName: string, before: number, count = 1): void {
    this.#insert('rows', sheetName, before, count)
  }

  insertColumns(sheetName: string, before: number, count = 1): void {
    this.#insert('columns', sheetName, before, count)
  }

  deleteRows(sheetName: string, first: number, count = 1): void {
    this.#delete('rows', sheetName, first, count)
  }

  deleteColumns(sheetName: string, first: number, count = 1): void {
    this.#delete('columns', sheetName, first, count)
  }

  /** Drags rows to before another row. */
  moveRows(sheetName: string, first: number, count: number, before: number): void {
    this.#move('rows', sheetName, first, count, before)
  }

  /** Drags columns to before another column. */
  moveColumns(sheetName: string, first: number, count: number, before: number): void {
    this.#move('columns', sheetName, first, count, before)
  }

  addSheet(name: string): void {
    this.spreadsheet.addSheet(name)
  }

  renameSheet(sheetName: string, name: string): void {
    this.spreadsheet.renameSheet(this.#sheet(sheetName), name)
  }

  deleteSheet(sheetName: string): void {
    this.spreadsheet.removeSheet(this.#sheet(sheetName))
  }

  /** Sorts a range's rows by one of the sheet's columns (from 1). */
  sortRange(sheetName: string, a1: string, column: number, ascending = true): void {
    const sheet = this.#sheet(sheetName)
    sortRows(this.spreadsheet, sheet, this.#area(sheet, a1), [{ column: column - 1, ascending }])
  }

  /** A cell's value: number (a date's too), text, boolean, an error's text, '' when empty. */
  value(sheetName: string, a1: string): string | number | boolean {
    const sheet = this.#sheet(sheetName)
    const { top, left } = this.#area(sheet, a1)
    return plainValue(this.spreadsheet.computed(sheet, top, left))
  }

  /** The values of a range, row by row. */
  values(sheetName: string, a1: string): (string | number | boolean)[][] {
    const sheet = this.#sheet(sheetName)
    const { top, left, height, width } = this.#area(sheet, a1)
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) =>
        plainValue(this.spreadsheet.computed(sheet, top + row, left + column)),
      ),
    )
  }

  /** What a cell shows. */
  display(sheetName: string, a1: string): string {
    const sheet = this.#sheet(sheetName)
    const { top, left } = this.#area(sheet, a1)
    const { spreadsheet } = this
    return displayed(
      spreadsheet.computed(sheet, top, left),
      spreadsheet.formatOf(sheet, top, left),
      spreadsheet.locale,
    )
  }

  /** A cell's formula as the formula bar shows it, '' when it has none. */
  formula(sheetName: string, a1: string): string {
    const sheet = this.#sheet(sheetName)
    const { top, left } = this.#area(sheet, a1)
    const formula = sheet.cell(top, left)?.formula
    return formula === undefined ? '' : localFormula(formula, this.spreadsheet.locale)
  }

  /** The sheets' names in order, hidden ones too. */
  sheets(): string[] {
    return this.spreadsheet.sheets.map(({ name }) => name)
  }

  /** A sheet as a page draws it; with the cells of some rows only, or of all. */
  view(sheetName: string, rows?: RowSpan): SheetView {
    return viewOf(this.spreadsheet, this.#sheet(sheetName), rows)
  }

  /** How many reads and writes reached Google since the last reset. */
  serviceCalls(): number {
    return [...this.#host.calls.values()].reduce((sum, count) => sum + count, 0)
  }

  /** The same by member, for instance `Range.setValues`. */
  serviceCallsByMember(): Record<string, number> {
    return Object.fromEntries(this.#host.calls)
  }

  resetServiceCalls(): void {
    this.#host.calls.clear()
  }

  /** Everything, as JSON for `openSpreadsheet({ state })`. */
  save(): SavedState {
    const { document, user, script } = this.#host.properties
    return {
      spreadsheet: savedSpreadsheet(this.spreadsheet),
      properties: { document: document.all(), user: user.all(), script: script.all() },
      userKey: this.#host.userKey,
      xlsx: this.#xlsx ? Buffer.from(this.#xlsx).toString('base64') : null,
    }
  }

  /** The spreadsheet as an .xlsx; sheets of the one it was opened from are in it unchanged but for their edits. */
  saveXlsx(): Promise<Uint8Array> {
    return xlsxOf(this.spreadsheet, this.#xlsx)
  }
}
