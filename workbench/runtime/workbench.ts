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
 *   Dates (spreadsheet/entry.ts, services/range-contents.ts);
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
import { Desk } from './desk.ts'
import type { SavedState } from './saved-state.ts'
import { readBundle } from './services/bundle.ts'
import type { Host } from './services/host.ts'
import { PropertyStore } from './services/property-store.ts'
import { emptyScreen, type ShownAlert } from './services/screen.ts'
import { restoredSpreadsheet } from './spreadsheet/saved.ts'
import { SpreadsheetModel } from './spreadsheet/spreadsheet.ts'
import { spreadsheetOfXlsx } from './xlsx/read.ts'

export { Desk } from './desk.ts'
export type { SavedState } from './saved-state.ts'
export type { MenuNode, ShownAlert, ShownPage } from './services/screen.ts'
export type { CellView, SheetView } from './spreadsheet/view.ts'

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
