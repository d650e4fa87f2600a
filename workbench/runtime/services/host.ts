import type { Area } from '../spreadsheet/area.ts'
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet.ts'
import type { Bundle } from './bundle.ts'
import type { PropertyStore } from './property-store.ts'
import type { ScreenState } from './screen.ts'

/** What one open spreadsheet with its add-on has beside the cells; every run of the script works on the same. */
export interface Host {
  readonly spreadsheet: SpreadsheetModel
  readonly bundle: Bundle
  readonly screen: ScreenState
  readonly properties: { document: PropertyStore; user: PropertyStore; script: PropertyStore }
  readonly cache: Map<string, { value: string; until: number }>
  readonly userLocale: string
  readonly userKey: string
  /** Local addresses that stand in for published https prefixes. */
  readonly addresses: Readonly<Record<string, string>>
  readonly calls: Map<string, number>
  /** The selection, by the sheet's id. */
  readonly selections: Map<number, Area>
}

/** What a service of one run can ask that run. */
export interface Run {
  readonly host: Host
  /** Evaluates an HTML template's code inside the script's realm, with its variables as globals. */
  evaluate(code: string, variables: ReadonlyMap<string, unknown>): string
}
