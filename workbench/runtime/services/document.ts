import type { Area } from '../spreadsheet/area.ts'
import { momentOfSerial, serialOfMoment } from '../spreadsheet/dates.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import type { Host, Run } from './host.ts'
import { Range } from './range.ts'
import { Exception } from './service.ts'
import { Sheet } from './sheet.ts'
import { Spreadsheet } from './spreadsheet.ts'

/** The spreadsheet as one run of the script sees it: the same sheet is the same object throughout the run. */
export class Document {
  readonly run: Run
  readonly host: Host
  readonly spreadsheet: Spreadsheet
  readonly #sheets = new Map<SheetModel, Sheet>()

  constructor(run: Run) {
    this.run = run
    this.host = run.host
    this.spreadsheet = new Spreadsheet(this)
  }

  get model() {
    return this.host.spreadsheet
  }

  sheet(model: SheetModel): Sheet {
    const found = this.#sheets.get(model)
    if (found) return found
    const fresh = new Sheet(this, model)
    this.#sheets.set(model, fresh)
    return fresh
  }

  /** A range on a sheet; throws as Google does when it leaves the sheet. */
  range(sheet: SheetModel, area: Area, whole: 'rows' | 'columns' | null = null): Range {
    const inside =
      area.top >= 0 &&
      area.left >= 0 &&
      area.top + area.height <= sheet.maxRows &&
      area.left + area.width <= sheet.maxColumns
    if (!inside) throw new Exception('The coordinates of the range are outside the dimensions of the sheet.')
    if (area.height < 1) throw new Exception('The number of rows in the range must be at least 1.')
    if (area.width < 1) throw new Exception('The number of columns in the range must be at least 1.')
    return new Range(this, { sheet, area, whole })
  }

  sheetModel(id: number): SheetModel {
    const sheet = this.model.sheetWithId(id)
    if (!sheet) throw new Exception(`Sheet ${id} not found`)
    return sheet
  }

  activeSheet(): SheetModel {
    const sheet = this.model.sheetWithId(this.model.activeSheet) ?? this.model.sheets[0]
    if (!sheet) throw new Exception('The spreadsheet has no sheet.')
    return sheet
  }

  selection(sheet: SheetModel): Area {
    return this.host.selections.get(sheet.id) ?? { top: 0, left: 0, height: 1, width: 1 }
  }

  serial(date: Date): number {
    return serialOfMoment(date.getTime(), this.model.timeZone)
  }

  date(serial: number): Date {
    return new Date(momentOfSerial(serial, this.model.timeZone))
  }
}
