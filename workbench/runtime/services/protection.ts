import type { Protection as ProtectionModel, SheetModel } from '../spreadsheet/sheet.ts'
import type { Document } from './document.ts'
import { protectionTypes } from './enums.ts'
import type { Range } from './range.ts'
import { RangePlace } from './range-place.ts'
import { type EnumValue, Exception, type Served, Service, wrongParameters } from './service.ts'

type Names =
  | 'getDescription'
  | 'setDescription'
  | 'isWarningOnly'
  | 'setWarningOnly'
  | 'getUnprotectedRanges'
  | 'setUnprotectedRanges'
  | 'getProtectionType'
  | 'getRange'
  | 'setRange'
  | 'canEdit'
  | 'remove'

export class Protection extends Service implements Served<GoogleAppsScript.Spreadsheet.Protection, Names> {
  readonly #document: Document
  readonly #sheet: SheetModel
  readonly #model: ProtectionModel

  constructor(document: Document, sheet: SheetModel, model: ProtectionModel) {
    super()
    this.#document = document
    this.#sheet = sheet
    this.#model = model
  }

  getDescription(): string {
    return this.#model.description
  }

  setDescription(description: string): this {
    this.#model.description = String(description)
    return this
  }

  isWarningOnly(): boolean {
    return this.#model.warningOnly
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#model.warningOnly = warningOnly
    return this
  }

  getUnprotectedRanges(): Range[] {
    return this.#model.unprotected.map((area) => this.#document.range(this.#sheet, area))
  }

  setUnprotectedRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || !ranges.every((range): range is RangePlace => range instanceof RangePlace))
      throw wrongParameters('SpreadsheetApp.Protection.setUnprotectedRanges', ranges)
    if (this.#model.area) throw new Exception('Only sheet protections can have unprotected ranges.')
    this.#model.unprotected = ranges.map((range) => range.place.area)
    return this
  }

  getProtectionType(): EnumValue {
    return protectionTypes.member(this.#model.area ? 'RANGE' : 'SHEET')
  }

  getRange(): Range {
    const { maxRows, maxColumns } = this.#sheet
    const whole = { top: 0, left: 0, height: maxRows, width: maxColumns }
    return this.#document.range(this.#sheet, this.#model.area ?? whole)
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangePlace)) throw wrongParameters('SpreadsheetApp.Protection.setRange', range)
    this.#model.area = range.place.area
    return this
  }

  canEdit(): boolean {
    return true
  }

  remove(): void {
    this.#sheet.protections = this.#sheet.protections.filter((other) => other !== this.#model)
  }
}

/** Protects an area, or the whole sheet with null. */
export function protect(document: Document, sheet: SheetModel, area: ProtectionModel['area']): Protection {
  const model = { id: document.model.nextId(), area, description: '', warningOnly: false, unprotected: [] }
  sheet.protections.push(model)
  return new Protection(document, sheet, model)
}

/** The sheet's protections of a type (`RANGE` or `SHEET`). */
export function protectionsOf(document: Document, sheet: SheetModel, type: EnumValue): Protection[] {
  return sheet.protections
    .filter((model) => (type.label === 'SHEET') === (model.area === null))
    .map((model) => new Protection(document, sheet, model))
}
