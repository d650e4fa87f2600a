import type { Block } from '../messages.ts'
import { cellElement } from './cell-element.ts'
import { placedChart } from './charts/chart-element.ts'
import { element, keepChildren } from './elements.ts'
import { columnLetters } from './notation.ts'
import { isRunOver, overflowing } from './overflow.ts'
import { fourPanes, headerHeight, headerWidth, type Pane } from './panes.ts'
import { blockOf, holds, type Selection } from './selection.ts'
import type { SheetData } from './sheet-data.ts'
import { frozenThatFit, within } from './sight.ts'

/** From–to, both included. */
interface Span {
  from: number
  to: number
}

/** What the drawing of a cell needs to know of its row. */
interface Sight {
  firstRow: number
  columns: Span
  reaching: Map<number, number>
}

const nothing: Span = { from: 0, to: -1 }
const spareRows = 12
const spareColumns = 3

/** Draws a sheet: only the rows and columns in sight, and a few around them. */
export class GridView {
  readonly element: HTMLElement
  readonly #ground: HTMLElement
  readonly #panes = fourPanes()
  #data: SheetData | null = null
  #drawn = { rows: nothing, columns: nothing }
  #frozenRows = 0
  #frozenColumns = 0

  constructor(label: string) {
    this.#ground = element('div', { class: 'ground', role: 'presentation' })
    this.#ground.append(...this.#panes.map((pane) => pane.element))
    this.element = element(
      'div',
      { class: 'grid', role: 'grid', tabindex: 0, 'aria-label': label, 'aria-multiselectable': 'true' },
      this.#ground,
    )
    this.element.addEventListener('scroll', () => this.draw(), { passive: true })
    new ResizeObserver(() => this.layOut()).observe(this.element)
  }

  show(data: SheetData): void {
    if (data.sheet !== this.#data?.sheet) this.element.scrollTo(0, 0)
    this.#data = data
    this.element.setAttribute('aria-label', data.sheet)
    this.element.setAttribute('aria-rowcount', String(data.rows.count + 1))
    this.element.setAttribute('aria-colcount', String(data.columns.count + 1))
    this.layOut()
  }

  /** Sets the panes' sizes by the sheet's frozen lines, and draws everything anew. */
  layOut(): void {
    const data = this.#data
    if (!data) return
    this.#frozenRows = frozenThatFit(data.layout.frozenRows, data.rows, this.element.clientHeight)
    this.#frozenColumns = frozenThatFit(data.layout.frozenColumns, data.columns, this.element.clientWidth)
    const top = headerHeight + data.rows.start(this.#frozenRows)
    const left = headerWidth + data.columns.start(this.#frozenColumns)
    this.#ground.style.gridTemplate = `${top}px ${data.rows.total - top + headerHeight}px / ${left}px ${data.columns.total - left + headerWidth}px`
    this.element.classList.toggle('no-gridlines', !data.layout.gridlines)
    this.element.classList.toggle('frozen-rows', this.#frozenRows > 0)
    this.element.classList.toggle('frozen-columns', this.#frozenColumns > 0)
    this.#showCharts(data)
    this.draw(true)
  }

  /** Draws what is in sight, unless that is drawn already. */
  draw(anew = false): void {
    const data = this.#data
    if (!data) return
    this.element.classList.toggle('at-left', this.element.scrollLeft === 0)
    const rows = this.#rowsInSight(data)
    const columns = this.#columnsInSight(data)
    data.want(0, this.#frozenRows - 1)
    data.want(rows.from, rows.to)
    const sameColumns = columns.from === this.#drawn.columns.from && columns.to === this.#drawn.columns.to
    const sameRows = rows.from === this.#drawn.rows.from && rows.to === this.#drawn.rows.to
    if (!anew && sameColumns && sameRows) return
    this.#drawn = { rows, columns }
    for (const pane of this.#panes) {
      const paneRows = pane.frozenRows ? { from: 0, to: this.#frozenRows - 1 } : rows
      const paneColumns = pane.frozenColumns ? { from: 0, to: this.#frozenColumns - 1 } : columns
      if (!anew && sameColumns && pane.frozenRows) continue
      this.#fill(pane, data, paneRows, paneColumns, anew || !sameColumns)
    }
  }

  /** Marks the selected block and the active cell. */
  mark(selection: Selection): void {
    const data = this.#data
    if (!data) return
    const block = blockOf(selection)
    const merge = data.mergeAt(selection.row, selection.column)
    const active = merge ?? { top: selection.row, left: selection.column, height: 1, width: 1 }
    for (const pane of this.#panes) {
      pane.overlay.replaceChildren()
      if (block.height * block.width > 1) pane.overlay.append(this.#frame('selected-block', pane, block))
      pane.overlay.append(this.#frame('active-cell', pane, active))
    }
    for (const head of this.element.querySelectorAll<HTMLElement>('.head')) {
      const row = Number(head.dataset.headRow ?? -1)
      const column = Number(head.dataset.headColumn ?? -1)
      const within = row >= 0 ? holds(block, row, block.left) : holds(block, block.top, column)
      head.classList.toggle('within', within)
    }
    for (const old of this.element.querySelectorAll('[aria-selected]')) old.removeAttribute('aria-selected')
    const cell = this.cellAt(active.top, active.left)
    cell?.setAttribute('aria-selected', 'true')
    if (cell) this.element.setAttribute('aria-activedescendant', cell.id)
  }

  cellAt(row: number, column: number): HTMLElement | null {
    return this.element.querySelector(`[data-row="${row}"][data-column="${column}"]`)
  }

  /** Scrolls so far that the cell is in sight. */
  reveal(row: number, column: number): void {
    const data = this.#data
    if (!data) return
    const { element: scroller } = this
    if (row >= this.#frozenRows) {
      const above = data.rows.start(row) - data.rows.start(this.#frozenRows)
      const height = scroller.clientHeight - headerHeight - data.rows.start(this.#frozenRows)
      scroller.scrollTop = within(scroller.scrollTop, above, data.rows.size(row), height)
    }
    if (column >= this.#frozenColumns) {
      const before = data.columns.start(column) - data.columns.start(this.#frozenColumns)
      const width = scroller.clientWidth - headerWidth - data.columns.start(this.#frozenColumns)
      scroller.scrollLeft = within(scroller.scrollLeft, before, data.columns.size(column), width)
    }
    this.draw()
  }

  /** How many rows fit into the window. */
  get pageRows(): number {
    const rows = this.#data ? this.#rowsInSight(this.#data) : { from: 0, to: 0 }
    return Math.max(1, rows.to - rows.from - 2 * spareRows)
  }

  /** The pane that holds a cell, and where the cell lies in it. */
  place(
    block: Block,
  ): { pane: HTMLElement; left: number; top: number; width: number; height: number } | null {
    const placed = this.#placed(block)
    return placed && { pane: placed.pane.element, ...placed.box }
  }

  #placed(block: Block) {
    const data = this.#data
    const pane = this.#panes.find(
      (each) =>
        each.frozenRows === block.top < this.#frozenRows &&
        each.frozenColumns === block.left < this.#frozenColumns,
    )
    return data && pane ? { pane, box: this.#box(data, pane, block) } : null
  }

  /** Each chart lies in the pane of its cell. */
  #showCharts({ layout }: SheetData): void {
    const charts = new Map<HTMLElement, HTMLElement[]>(this.#panes.map(({ charts }) => [charts, []]))
    for (const chart of layout.charts) {
      const at = this.#placed({ top: chart.row, left: chart.column, height: 1, width: 1 })
      if (at) charts.get(at.pane.charts)?.push(placedChart(chart, at.box))
    }
    for (const [parent, children] of charts) parent.replaceChildren(...children)
  }

  #rowsInSight(data: SheetData): Span {
    const first = this.element.scrollTop + data.rows.start(this.#frozenRows)
    return {
      from: Math.max(this.#frozenRows, data.rows.at(first) - spareRows),
      to: Math.min(data.rows.count - 1, data.rows.at(first + this.element.clientHeight) + spareRows),
    }
  }

  #columnsInSight(data: SheetData): Span {
    const first = this.element.scrollLeft + data.columns.start(this.#frozenColumns)
    return {
      from: Math.max(this.#frozenColumns, data.columns.at(first) - spareColumns),
      to: Math.min(data.columns.count - 1, data.columns.at(first + this.element.clientWidth) + spareColumns),
    }
  }

  #fill(pane: Pane, data: SheetData, rows: Span, columns: Span, anew: boolean): void {
    // The first row also draws merged cells that begin above it: neither it nor the one before it can stay.
    const kept = anew ? new Map<number, HTMLElement>() : pane.drawn
    const [before] = kept.keys()
    if (before !== undefined) kept.delete(before)
    kept.delete(rows.from)
    const drawn = new Map<number, HTMLElement>()
    for (let row = rows.from; row <= rows.to; row++) {
      if (data.rows.size(row) === 0) continue
      drawn.set(row, kept.get(row) ?? this.#row(pane, data, row, columns, rows.from))
    }
    pane.drawn = drawn
    const head = pane.frozenRows ? [this.#headRow(pane, data, columns)] : []
    keepChildren(pane.rows, [...head, ...drawn.values()])
  }

  #headRow(pane: Pane, data: SheetData, columns: Span): HTMLElement {
    const line = element('div', { class: 'row', role: 'row', 'aria-rowindex': 1 })
    line.style.height = `${headerHeight}px`
    if (pane.frozenColumns)
      line.append(
        element('div', {
          class: 'head head-corner',
          role: 'columnheader',
          'aria-colindex': 1,
          'aria-label': '#',
        }),
      )
    for (let column = columns.from; column <= columns.to; column++) {
      if (data.columns.size(column) === 0) continue
      const head = element(
        'div',
        {
          class: 'head head-column',
          role: 'columnheader',
          'aria-colindex': column + 2,
          'data-head-column': column,
        },
        columnLetters(column),
      )
      head.style.left = `${this.#left(pane, data, column)}px`
      head.style.width = `${data.columns.size(column)}px`
      line.append(head)
    }
    return line
  }

  #row(pane: Pane, data: SheetData, row: number, columns: Span, firstRow: number): HTMLElement {
    const line = element('div', { class: 'row', role: 'row', 'aria-rowindex': row + 2 })
    line.style.top = `${this.#top(pane, data, row)}px`
    line.style.height = `${data.rows.size(row)}px`
    if (pane.frozenColumns)
      line.append(
        element(
          'div',
          { class: 'head head-row', role: 'rowheader', 'aria-colindex': 1, 'data-head-row': row },
          String(row + 1),
        ),
      )
    const reaching = overflowing(data, row, columns.from, columns.to)
    const sight = { firstRow, columns, reaching }
    for (let column = columns.from; column <= columns.to; column++) {
      const made = data.columns.size(column) > 0 ? this.#cell(pane, data, row, column, sight) : null
      if (made && isRunOver(reaching, column)) made.classList.add('run-over')
      if (made) line.append(made)
    }
    return line
  }

  #cell(pane: Pane, data: SheetData, row: number, column: number, sight: Sight) {
    const merge = data.mergeAt(row, column)
    // Of a merged cell whose corner is out of sight, the first place in sight draws the whole.
    const first =
      !merge ||
      (row === Math.max(merge.top, sight.firstRow) && column === Math.max(merge.left, sight.columns.from))
    if (!first) return null
    const block = merge ?? { top: row, left: column, height: 1, width: 1 }
    const cell = data.cell(block.top, block.left)
    const last = sight.reaching.get(column) ?? block.left
    const made = cellElement(block.top, block.left, cell, (index) => data.style(block.top, index), {
      left: this.#left(pane, data, block.left),
      width: data.columns.size(block.left, block.width),
      height: data.rows.size(block.top, block.height),
      reach: data.columns.size(block.left, last - block.left + 1),
    })
    if (merge) made.classList.add('merged')
    if (block.top !== row) made.style.top = `${data.rows.start(block.top) - data.rows.start(row)}px`
    return made
  }

  #left(pane: Pane, data: SheetData, column: number): number {
    return (
      data.columns.start(column) +
      (pane.frozenColumns ? headerWidth : -data.columns.start(this.#frozenColumns))
    )
  }

  #top(pane: Pane, data: SheetData, row: number): number {
    return data.rows.start(row) + (pane.frozenRows ? headerHeight : -data.rows.start(this.#frozenRows))
  }

  #box(data: SheetData, pane: Pane, block: Block) {
    return {
      left: this.#left(pane, data, block.left),
      top: this.#top(pane, data, block.top),
      width: data.columns.size(block.left, block.width),
      height: data.rows.size(block.top, block.height),
    }
  }

  #frame(name: string, pane: Pane, block: Block): HTMLElement {
    const frame = element('div', { class: name })
    if (!this.#data) return frame
    const box = this.#box(this.#data, pane, block)
    frame.style.left = `${box.left}px`
    frame.style.top = `${box.top}px`
    frame.style.width = `${box.width}px`
    frame.style.height = `${box.height}px`
    return frame
  }
}
