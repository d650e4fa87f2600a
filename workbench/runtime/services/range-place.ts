import { type Area, areaNotation, columnLetters } from '../spreadsheet/area.ts'
import type { Cell, Touched } from '../spreadsheet/cell.ts'
import type { SheetModel } from '../spreadsheet/sheet.ts'
import type { Document } from './document.ts'
import type { Range } from './range.ts'
import { Exception, type Served, Service, wrongParameters } from './service.ts'
import type { Sheet } from './sheet.ts'

export interface Place {
  sheet: SheetModel
  area: Area
  /** Written as whole rows (`3:3`) or whole columns (`C:C`). */
  whole: 'rows' | 'columns' | null
}

type Names =
  | 'getRow'
  | 'getRowIndex'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getSheet'
  | 'getGridId'
  | 'getCell'
  | 'offset'

/** Where a range is. */
export abstract class RangePlace
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly document: Document
  readonly place: Place

  constructor(document: Document, place: Place) {
    super()
    this.document = document
    this.place = place
  }

  getRow(): number {
    return this.place.area.top + 1
  }

  getRowIndex(): number {
    return this.getRow()
  }

  getColumn(): number {
    return this.place.area.left + 1
  }

  getNumRows(): number {
    return this.place.area.height
  }

  getNumColumns(): number {
    return this.place.area.width
  }

  getHeight(): number {
    return this.place.area.height
  }

  getWidth(): number {
    return this.place.area.width
  }

  getLastRow(): number {
    return this.place.area.top + this.place.area.height
  }

  getLastColumn(): number {
    return this.place.area.left + this.place.area.width
  }

  getA1Notation(): string {
    const { area, whole } = this.place
    if (whole === 'rows') return `${area.top + 1}:${area.top + area.height}`
    if (whole === 'columns') return `${columnLetters(area.left)}:${columnLetters(area.left + area.width - 1)}`
    return areaNotation(area)
  }

  getSheet(): Sheet {
    return this.document.sheet(this.place.sheet)
  }

  getGridId(): number {
    return this.place.sheet.id
  }

  getCell(row: number, column: number): Range {
    const { sheet, area } = this.place
    if (row < 1 || column < 1 || row > area.height || column > area.width)
      throw new Exception('Cell reference out of range')
    return this.document.range(sheet, {
      top: area.top + row - 1,
      left: area.left + column - 1,
      height: 1,
      width: 1,
    })
  }

  offset(rows: number, columns: number, height?: number, width?: number): Range {
    const { sheet, area } = this.place
    return this.document.range(sheet, {
      top: area.top + rows,
      left: area.left + columns,
      height: height ?? area.height,
      width: width ?? area.width,
    })
  }
}

/** A matrix of the range's own size; throws as Google does for any other. */
export function fitting(range: RangePlace, method: string, values: unknown): unknown[][] {
  if (!Array.isArray(values) || !values.every((row): row is unknown[] => Array.isArray(row)))
    throw wrongParameters(`SpreadsheetApp.Range.${method}`, values)
  const { height, width } = range.place.area
  if (values.length !== height)
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${height}.`,
    )
  const uneven = values.find((row) => row.length !== width)
  if (uneven)
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${uneven.length} but the range has ${width}.`,
    )
  return values
}

/** What the range's cells give, row by row. */
export function collected<T>(
  range: RangePlace,
  give: (row: number, column: number, cell: Cell | undefined) => T,
): T[][] {
  const { sheet, area } = range.place
  return Array.from({ length: area.height }, (_, row) =>
    Array.from({ length: area.width }, (_, column) =>
      give(area.top + row, area.left + column, sheet.cell(area.top + row, area.left + column)),
    ),
  )
}

/** Changes every cell of the range; `row` and `column` count from the range's corner. */
export function changeCells(
  range: RangePlace,
  part: keyof Touched,
  change: (cell: Cell, row: number, column: number) => void,
): void {
  const { sheet, area } = range.place
  for (let row = 0; row < area.height; row++)
    for (let column = 0; column < area.width; column++) {
      const cell = sheet.ensured(area.top + row, area.left + column)
      change(cell, row, column)
      if (cell.origin !== undefined || sheet.origin !== null) cell.touched = { ...cell.touched, [part]: true }
    }
}

/** The first of a matrix. */
export function first<T>(matrix: readonly (readonly T[])[]): T {
  const [value] = matrix[0] ?? []
  if (value === undefined) throw new Exception('The range is empty.')
  return value
}
