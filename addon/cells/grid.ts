import type { Area } from './area.ts'
import type { CellDraft, Content, Look } from './draft.ts'

type Extras = Pick<CellDraft, 'note' | 'choices'>

/** The cells of a worksheet while it is being drafted; rows and columns count from 1. */
export class Grid {
  readonly #cells: CellDraft[][]

  constructor(rows: number, columns: number, look: Look) {
    this.#cells = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => ({ content: null, look })),
    )
  }

  /** Puts a cell; a place outside the grid is a mistake in the layout. */
  put(row: number, column: number, content: Content, look: Look, extras: Extras = {}): void {
    const cells = this.#cells[row - 1]
    if (cells?.[column - 1] === undefined) throw new RangeError(`No cell at row ${row}, column ${column}`)
    cells[column - 1] = { content, look, ...extras }
  }

  /** Puts contents side by side, all with the same look. */
  putAcross(row: number, column: number, contents: readonly Content[], look: Look): void {
    contents.forEach((content, index) => {
      this.put(row, column + index, content, look)
    })
  }

  /** Gives every cell of an area the same look, blank; with choices if there are some. */
  fill(area: Area, look: Look, extras: Extras = {}): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.put(row, column, null, look, extras)
      }
    }
  }

  get cells(): readonly (readonly CellDraft[])[] {
    return this.#cells
  }
}
