import { DeskReading } from './desk-reading.ts'
import { enteredContent, type Input, typeInto } from './person.ts'
import type { SavedState } from './saved-state.ts'
import type { Document } from './services/document.ts'
import { authModes } from './services/enums.ts'
import { Execution } from './services/execution.ts'
import type { AuthMode } from './services/gate.ts'
import type { Host } from './services/host.ts'
import { plainValue } from './services/range-contents.ts'
import type { MenuNode, ScreenState, ShownAlert, ShownPage } from './services/screen.ts'
import { sortRows } from './services/sort.ts'
import { carried } from './services/wire.ts'
import { type Area, areaNotation } from './spreadsheet/area.ts'
import type { Axis } from './spreadsheet/edits.ts'
import { savedSpreadsheet } from './spreadsheet/saved.ts'
import type { SheetModel } from './spreadsheet/sheet.ts'
import { xlsxOf } from './xlsx/write.ts'

/** A person at an open spreadsheet. Sheets are named, cells in A1 notation, rows and columns count from 1. */
export class Desk extends DeskReading {
  readonly #host: Host
  readonly #xlsx: Uint8Array | null

  constructor(host: Host, xlsx: Uint8Array | null) {
    super(host.spreadsheet)
    this.#host = host
    this.#xlsx = xlsx
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

  /** Types into a cell: read as Sheets reads it, refused by a strict validation, then onEdit runs. */
  type(sheetName: string, a1: string, input: Input): void {
    const sheet = this.sheetNamed(sheetName)
    const { top, left } = this.areaOf(sheet, a1)
    const area = { top, left, height: 1, width: 1 }
    const oldValue = plainValue(this.spreadsheet.computed(sheet, top, left))
    typeInto(this.spreadsheet, sheet, area, input)
    this.#edited(sheet, area, {
      ...(input !== '' && { value: eventText(input) }),
      ...(oldValue !== '' && { oldValue: eventText(oldValue) }),
    })
  }

  /** Pastes values from a cell on: no validation stops them. */
  paste(sheetName: string, a1: string, rows: readonly (readonly Input[])[]): void {
    const sheet = this.sheetNamed(sheetName)
    const { top, left } = this.areaOf(sheet, a1)
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
    const sheet = this.sheetNamed(sheetName)
    this.spreadsheet.activeSheet = sheet.id
    this.#host.selections.set(sheet.id, this.areaOf(sheet, a1))
  }

  /** What is selected on the active sheet. */
  selection(): { sheet: string; a1: string } {
    const sheet = this.spreadsheet.sheetWithId(this.spreadsheet.activeSheet) ?? this.spreadsheet.sheets[0]
    if (!sheet) throw new Error('The spreadsheet has no sheet')
    const area = this.#host.selections.get(sheet.id) ?? { top: 0, left: 0, height: 1, width: 1 }
    return { sheet: sheet.name, a1: areaNotation(area) }
  }

  #insert(axis: Axis, sheetName: string, before: number, count: number): void {
    this.spreadsheet.edit(this.sheetNamed(sheetName), { axis, kind: 'insert', at: before - 1, count })
  }

  #delete(axis: Axis, sheetName: string, first: number, count: number): void {
    this.spreadsheet.edit(this.sheetNamed(sheetName), { axis, kind: 'delete', at: first - 1, count })
  }

  #move(axis: Axis, sheetName: string, first: number, count: number, before: number): void {
    this.spreadsheet.edit(this.sheetNamed(sheetName), {
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
    this.spreadsheet.renameSheet(this.sheetNamed(sheetName), name)
  }

  deleteSheet(sheetName: string): void {
    this.spreadsheet.removeSheet(this.sheetNamed(sheetName))
  }

  /** Sorts a range's rows by one of the sheet's columns (from 1). */
  sortRange(sheetName: string, a1: string, column: number, ascending = true): void {
    const sheet = this.sheetNamed(sheetName)
    sortRows(this.spreadsheet, sheet, this.areaOf(sheet, a1), [{ column: column - 1, ascending }])
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

/** A value as an edit event carries it: text, a checkbox in capitals. */
function eventText(value: Input): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}
