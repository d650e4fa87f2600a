import type { ConditionalFormattingRule } from 'exceljs'
import type { Area, PlacedArea } from './area.ts'
import type { Cell, CellStyle, RuleArgument } from './cell.ts'
import { areaAfter, indexAfter, listAfter, type StructuralEdit } from './edits.ts'

/** A column's width or a row's height in pixels, and whether it is hidden; left out is the default. */
export interface Line {
  size?: number
  hidden?: true
}

export interface Protection {
  id: number
  /** Null protects the whole sheet. */
  area: Area | null
  description: string
  warningOnly: boolean
  unprotected: Area[]
}

export interface GradientPoint {
  color: string
  type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE'
  value: string
}

export interface ConditionalRule {
  ranges: Area[]
  /** The name of a `BooleanCriteria`; null in a gradient. */
  criterion: string | null
  values: RuleArgument[]
  style: CellStyle
  gradient: { min: GradientPoint; mid: GradientPoint | null; max: GradientPoint } | null
}

export interface ChartModel {
  id: number
  type: string
  ranges: PlacedArea[]
  options: Record<string, unknown>
  /** The cell (from 0) at whose corner it sits, and the distance from it in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number }
  numHeaders: number
  transpose: boolean
}

export const defaultColumnWidth = 100
export const defaultRowHeight = 21

/** One sheet: cells and everything that lies over them. Rows and columns count from 0. */
export class SheetModel {
  readonly id: number
  readonly engineId: number
  name: string
  cells: ((Cell | undefined)[] | undefined)[] = []
  maxRows = 1000
  maxColumns = 26
  columns: (Line | undefined)[] = []
  rows: (Line | undefined)[] = []
  frozenRows = 0
  frozenColumns = 0
  hidden = false
  hiddenGridlines = false
  tabColor: string | null = null
  merges: Area[] = []
  protections: Protection[] = []
  conditionalRules: ConditionalRule[] = []
  charts: ChartModel[] = []
  /** The conditional formats of the .xlsx it came from: kept for saving, not shown. */
  fileRules: { ranges: Area[]; rules: ConditionalFormattingRule[] }[] = []
  /** The name of the worksheet of the opened .xlsx that this sheet came from. */
  origin: string | null = null
  /** Rows or columns were put in, taken out, moved or sorted since it was opened from an .xlsx. */
  restructured = false
  /** Anything but cells changed since it was opened from an .xlsx. */
  layoutTouched = false

  constructor(id: number, engineId: number, name: string) {
    this.id = id
    this.engineId = engineId
    this.name = name
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column]
  }

  /** The cell at that place, made if it was not there. */
  ensured(row: number, column: number): Cell {
    let line = this.cells[row]
    if (!line) {
      line = []
      this.cells[row] = line
    }
    const found = line[column]
    if (found) return found
    const fresh: Cell = { value: null }
    line[column] = fresh
    return fresh
  }

  /** The cells of an area, row by row. */
  block(area: Area): (Cell | undefined)[][] {
    return Array.from({ length: area.height }, (_, row) =>
      Array.from({ length: area.width }, (_, column) => this.cell(area.top + row, area.left + column)),
    )
  }

  /** Every cell there is, with its place. */
  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, line] of this.cells.entries()) {
      if (!line) continue
      for (const [column, cell] of line.entries()) if (cell) yield [row, column, cell]
    }
  }

  /** How many rows and columns hold a value or a formula, counted from the first. */
  used(): { rows: number; columns: number } {
    let rows = 0
    let columns = 0
    for (const [row, column, cell] of this.entries()) {
      if (cell.value === null && cell.formula === undefined) continue
      rows = row + 1
      columns = Math.max(columns, column + 1)
    }
    return { rows, columns }
  }

  columnWidth(column: number): number {
    return this.columns[column]?.size ?? defaultColumnWidth
  }

  rowHeight(row: number): number {
    return this.rows[row]?.size ?? defaultRowHeight
  }

  /** Does a structural edit to everything on this sheet but formulas, which the engine adjusts. */
  apply(edit: StructuralEdit): void {
    this.restructured = true
    this.#applyToCells(edit)
    listAfter(edit.axis === 'rows' ? this.rows : this.columns, edit)
    this.#applyToSize(edit)
    const kept = (areas: Area[]) => areas.flatMap((area) => areaAfter(area, edit) ?? [])
    this.merges = kept(this.merges).filter((merge) => merge.height * merge.width > 1)
    this.protections = this.protections.flatMap((protection) => {
      const area = protection.area && areaAfter(protection.area, edit)
      if (protection.area && !area) return []
      // The same object, so that a script's protection goes on meaning it.
      return [Object.assign(protection, { area, unprotected: kept(protection.unprotected) })]
    })
    this.#applyToCharts(edit)
    this.fileRules = this.fileRules
      .map(({ ranges, rules }) => ({ ranges: kept(ranges), rules }))
      .filter(({ ranges }) => ranges.length > 0)
    this.conditionalRules = this.conditionalRules
      .map((rule) => ({ ...rule, ranges: kept(rule.ranges) }))
      .filter((rule) => rule.ranges.length > 0)
  }

  #applyToCells(edit: StructuralEdit): void {
    if (edit.axis === 'rows') {
      listAfter(this.cells, edit)
      return
    }
    for (const line of this.cells) if (line) listAfter(line, edit)
  }

  /** A chart stays at its cell; at the place where it was when the cell is deleted. */
  #applyToCharts(edit: StructuralEdit): void {
    const key = edit.axis === 'rows' ? 'row' : 'column'
    for (const { position } of this.charts) position[key] = indexAfter(position[key], edit) ?? edit.at
  }

  #applyToSize(edit: StructuralEdit): void {
    const change = edit.kind === 'insert' ? edit.count : edit.kind === 'delete' ? -edit.count : 0
    const frozenKey = edit.axis === 'rows' ? 'frozenRows' : 'frozenColumns'
    if (edit.axis === 'rows') this.maxRows += change
    else this.maxColumns += change
    if (edit.kind === 'move' || edit.at >= this[frozenKey]) return
    this[frozenKey] =
      edit.kind === 'insert'
        ? this[frozenKey] + edit.count
        : this[frozenKey] - Math.min(edit.count, this[frozenKey] - edit.at)
  }
}
