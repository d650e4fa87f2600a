import type { Block, CellPicture, Layout, PictureStyle, Rows } from '../messages.ts'
import { Axis } from './axis.ts'
import { layoutOf, rowsOf } from './requests.ts'
import type { Ground } from './selection.ts'

const rowsAtOnce = 60

interface Held {
  revision: number
  cells: Map<number, CellPicture>
  styles: PictureStyle[]
}

/** What the page knows of one sheet: its layout, and the cells of the rows that have been looked at. */
export class SheetData implements Ground {
  readonly sheet: string
  readonly #id: string
  readonly #held = new Map<number, Held>()
  /** What was typed and has not come back yet. */
  readonly #expected = new Map<number, CellPicture>()
  readonly #underway = new Map<number, number>()
  readonly #arrived: () => void
  readonly #failed: (error: unknown) => void
  #merged: Map<number, Block>
  layout: Layout
  rows: Axis
  columns: Axis

  private constructor(id: string, layout: Layout, arrived: () => void, failed: (error: unknown) => void) {
    this.#id = id
    this.sheet = layout.sheet
    this.layout = layout
    this.rows = new Axis(layout.rowHeights)
    this.columns = new Axis(layout.columnWidths)
    this.#arrived = arrived
    this.#failed = failed
    this.#merged = mergedCells(layout)
  }

  /** Fetches a sheet's layout; `arrived` is called whenever cells come in that were not there. */
  static async load(id: string, sheet: string, arrived: () => void, failed: (error: unknown) => void) {
    return new SheetData(id, await layoutOf(id, sheet), arrived, failed)
  }

  get merges() {
    return this.layout.merges
  }

  /** Takes the layout anew; cells held are shown until the newer ones are there. */
  async refresh(): Promise<void> {
    const before = this.layout.revision
    this.layout = await layoutOf(this.#id, this.sheet)
    if (this.layout.revision === before) this.#expected.clear()
    this.#settle()
    this.rows = new Axis(this.layout.rowHeights)
    this.columns = new Axis(this.layout.columnWidths)
    this.#merged = mergedCells(this.layout)
  }

  /** The merged block that a cell is part of. */
  mergeAt(row: number, column: number): Block | undefined {
    return this.#merged.get(row * 16_384 + column)
  }

  /** Sees to it that the cells of these rows are there, or on their way. */
  want(from: number, to: number): void {
    const last = Math.min(to, this.rows.count - 1)
    for (let block = Math.floor(from / rowsAtOnce); block * rowsAtOnce <= last; block++) {
      const { revision } = this.layout
      if (this.#held.get(block)?.revision === revision || this.#underway.get(block) === revision) continue
      this.#underway.set(block, revision)
      rowsOf(this.#id, this.sheet, block * rowsAtOnce, rowsAtOnce)
        .then((rows) => this.#take(block, rows))
        .catch(this.#failed)
        .finally(() => this.#underway.delete(block))
    }
  }

  /** Whether the row's cells are there. */
  has(row: number): boolean {
    return this.#held.has(Math.floor(row / rowsAtOnce))
  }

  cell(row: number, column: number): CellPicture | undefined {
    const expected = this.#expected.get(row * 16_384 + column)
    if (expected) return expected
    return this.#held.get(Math.floor(row / rowsAtOnce))?.cells.get(row * 16_384 + column)
  }

  /** The style with that number among those that came with the row. */
  style(row: number, index: number | undefined): PictureStyle {
    const held = this.#held.get(Math.floor(row / rowsAtOnce))
    return held?.styles[index ?? -1] ?? {}
  }

  /** Shows a text in a cell before the server has answered. */
  expect(row: number, column: number, text: string): void {
    const before = this.cell(row, column)
    this.#expected.set(row * 16_384 + column, { ...before, row, column, text, input: text })
  }

  #take(block: number, rows: Rows): void {
    const cells = new Map(rows.cells.map((cell) => [cell.row * 16_384 + cell.column, cell]))
    this.#held.set(block, { revision: rows.revision, cells, styles: rows.styles })
    this.#settle()
    this.#arrived()
  }

  /** Lets go of what was shown before the answer, once it is here: rows and layout may come in either order. */
  #settle(): void {
    for (const [key, { row }] of this.#expected)
      if (this.#held.get(Math.floor(row / rowsAtOnce))?.revision === this.layout.revision)
        this.#expected.delete(key)
  }
}

function mergedCells(layout: Layout): Map<number, Block> {
  const merged = new Map<number, Block>()
  for (const merge of layout.merges)
    for (let row = merge.top; row < merge.top + merge.height; row++)
      for (let column = merge.left; column < merge.left + merge.width; column++)
        merged.set(row * 16_384 + column, merge)
  return merged
}
