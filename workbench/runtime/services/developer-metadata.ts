import type { Metadata, MetadataPlace } from '../spreadsheet/metadata.ts'
import type { Document } from './document.ts'
import { memberOf, metadataLocations, metadataVisibilities } from './enums.ts'
import type { Range } from './range.ts'
import { RangePlace } from './range-place.ts'
import { type EnumValue, Exception, type Served, Service, wrongParameters } from './service.ts'
import type { Sheet } from './sheet.ts'
import type { Spreadsheet } from './spreadsheet.ts'

type LocationNames = keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation

class DeveloperMetadataLocation
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, LocationNames>
{
  readonly #document: Document
  readonly #place: MetadataPlace

  constructor(document: Document, place: MetadataPlace) {
    super()
    this.#document = document
    this.#place = place
  }

  getLocationType(): EnumValue {
    return metadataLocations.member(this.#place.type)
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.#place.type === 'SPREADSHEET' ? this.#document.spreadsheet : null
  }

  getSheet(): Sheet | null {
    const place = this.#place
    return place.type === 'SHEET' ? this.#document.sheet(this.#document.sheetModel(place.sheetId)) : null
  }

  getRow(): Range | null {
    const place = this.#place
    if (place.type !== 'ROW') return null
    const sheet = this.#document.sheetModel(place.sheetId)
    return this.#document.range(
      sheet,
      { top: place.index, left: 0, height: 1, width: sheet.maxColumns },
      'rows',
    )
  }

  getColumn(): Range | null {
    const place = this.#place
    if (place.type !== 'COLUMN') return null
    const sheet = this.#document.sheetModel(place.sheetId)
    return this.#document.range(
      sheet,
      { top: 0, left: place.index, height: sheet.maxRows, width: 1 },
      'columns',
    )
  }
}

type Names = Exclude<
  keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata,
  'moveToSheet' | 'moveToSpreadsheet'
>

export class DeveloperMetadata
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.DeveloperMetadata, Names>
{
  readonly #document: Document
  readonly #model: Metadata

  constructor(document: Document, model: Metadata) {
    super()
    this.#document = document
    this.#model = model
  }

  getId(): number {
    return this.#model.id
  }

  getKey(): string {
    return this.#model.key
  }

  getValue(): string | null {
    return this.#model.value
  }

  getVisibility(): EnumValue {
    return metadataVisibilities.member(this.#model.visibility)
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#document, this.#model.place)
  }

  setKey(key: string): this {
    this.#model.key = key
    return this
  }

  setValue(value: string): this {
    this.#model.value = checkedText(value, 'DeveloperMetadata.setValue')
    return this
  }

  setVisibility(visibility: unknown): this {
    this.#model.visibility = visibilityOf(visibility)
    return this
  }

  moveToRow(row: unknown): this {
    this.#model.place = linePlace(row, 'ROW')
    return this
  }

  moveToColumn(column: unknown): this {
    this.#model.place = linePlace(column, 'COLUMN')
    return this
  }

  remove(): void {
    const { model } = this.#document
    model.metadata = model.metadata.filter((other) => other !== this.#model)
  }
}

function checkedText(value: unknown, method: string): string {
  if (typeof value !== 'string') throw wrongParameters(`SpreadsheetApp.${method}`, value)
  return value
}

function visibilityOf(value: unknown): Metadata['visibility'] {
  const { label } = memberOf(metadataVisibilities, value, 'SpreadsheetApp.DeveloperMetadata.setVisibility')
  return label === 'PROJECT' ? 'PROJECT' : 'DOCUMENT'
}

function linePlace(range: unknown, type: 'ROW' | 'COLUMN'): MetadataPlace {
  const place = range instanceof RangePlace ? placeOfRange(range) : null
  if (place?.type !== type) throw new Exception(`A single whole ${type.toLowerCase()} is needed.`)
  return place
}

/** Where metadata on a range goes; throws as Google does unless the range is one whole row or column. */
export function placeOfRange(range: RangePlace): MetadataPlace {
  const { sheet, area, whole } = range.place
  if (whole === 'rows' && area.height === 1) return { type: 'ROW', sheetId: sheet.id, index: area.top }
  if (whole === 'columns' && area.width === 1) return { type: 'COLUMN', sheetId: sheet.id, index: area.left }
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  )
}

/** Adds metadata from the arguments of any `addDeveloperMetadata`: key, value and visibility, the last two optional. */
export function addMetadata(document: Document, place: MetadataPlace, given: unknown[]): void {
  const [key, second, third] = given
  if (typeof key !== 'string' || key === '')
    throw wrongParameters('SpreadsheetApp.addDeveloperMetadata', ...given)
  const onlyVisibility = metadataVisibilities.includes(second)
  const visibility = onlyVisibility ? second : third
  document.model.metadata.push({
    id: document.model.nextId(),
    key,
    value: onlyVisibility || second === undefined ? null : checkedText(second, 'addDeveloperMetadata'),
    visibility: visibility === undefined ? 'DOCUMENT' : visibilityOf(visibility),
    place,
  })
}

/** Where a finder looks: everywhere, on a sheet and its rows and columns, or in a range. */
export type Search = (place: MetadataPlace) => boolean

type FinderNames = Exclude<
  keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
  'onIntersectingLocations'
>

export class DeveloperMetadataFinder
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderNames>
{
  readonly #document: Document
  readonly #tests: ((entry: Metadata) => boolean)[]

  constructor(document: Document, search: Search) {
    super()
    this.#document = document
    this.#tests = [(entry) => search(entry.place)]
  }

  #with(test: (entry: Metadata) => boolean): this {
    this.#tests.push(test)
    return this
  }

  withId(id: number): this {
    return this.#with((entry) => entry.id === id)
  }

  withKey(key: string): this {
    return this.#with((entry) => entry.key === key)
  }

  withValue(value: string): this {
    return this.#with((entry) => entry.value === value)
  }

  withVisibility(visibility: unknown): this {
    const wanted = visibilityOf(visibility)
    return this.#with((entry) => entry.visibility === wanted)
  }

  withLocationType(type: unknown): this {
    const { label } = memberOf(
      metadataLocations,
      type,
      'SpreadsheetApp.DeveloperMetadataFinder.withLocationType',
    )
    return this.#with((entry) => entry.place.type === label)
  }

  find(): DeveloperMetadata[] {
    return this.#document.model.metadata
      .filter((entry) => this.#tests.every((test) => test(entry)))
      .map((entry) => new DeveloperMetadata(this.#document, entry))
  }
}

/** Metadata exactly at a place, as `getDeveloperMetadata` gives it. */
export function metadataAt(document: Document, search: Search): DeveloperMetadata[] {
  return new DeveloperMetadataFinder(document, search).find()
}
