import type { Block } from '../messages.ts'
import { CellEditor, type Step } from './cell-editor.ts'
import { readTable, tableText } from './clipboard.ts'
import type { FormulaBar } from './formula-bar.ts'
import type { GridView } from './grid-view.ts'
import { blockName, cellName } from './notation.ts'
import { showNote } from './note.ts'
import { isButton, isOverGrid, pointedCell, pointedHead, pointedNote } from './pointing.ts'
import { pressed } from './pressing.ts'
import { ProtectionConsent } from './protection-consent.ts'
import { atCell, blockOf, moved, type Selection, selectionOf, wholeMerges } from './selection.ts'
import type { SheetData } from './sheet-data.ts'
import { firstShown, isShown, textsIn } from './sheet-places.ts'
import { showToast } from './toasts.ts'
import { say } from './words.ts'

/** What a person's handling of the grid leads to. */
export interface GridActions {
  type(a1: string, input: string): void
  paste(a1: string, rows: string[][]): void
  clear(a1: string): void
  undo(): void
}

/** Keyboard, mouse and clipboard on the grid: selecting, editing, copying. */
export class GridControl {
  readonly #view: GridView
  readonly #bar: FormulaBar
  readonly #actions: GridActions
  readonly #editor: CellEditor
  readonly #selections = new Map<string, Selection>()
  readonly #consent = new ProtectionConsent()
  #data: SheetData | null = null
  #selection: Selection = { row: 0, column: 0, toRow: 0, toColumn: 0 }

  constructor(view: GridView, bar: FormulaBar, actions: GridActions) {
    this.#view = view
    this.#bar = bar
    this.#actions = actions
    this.#editor = new CellEditor(
      (text, step) => this.#enter(text, step),
      (text) => this.#typed(text),
    )
    bar.onEnter((text) => this.#enter(text, { down: 1, right: 0 }))
    bar.onLeave(() => this.focus())
    bar.onGo((block) => this.select(selectionOf(block)))
    const { element } = view
    element.addEventListener('keydown', (event) => this.#key(event))
    element.addEventListener('pointerdown', (event) => this.#press(event))
    element.addEventListener('pointermove', (event) => this.#drag(event))
    element.addEventListener('dblclick', () => this.edit(null))
    element.addEventListener('copy', (event) => this.#copy(event))
    element.addEventListener('cut', (event) => this.#copy(event))
    element.addEventListener('paste', (event) => this.#paste(event))
    element.addEventListener('scroll', () => this.#scrolled(), { passive: true })
    element.addEventListener('pointerover', (event) => this.#hover(event))
  }

  /** Where things happen, for scripts that work at the chosen cell. */
  get chosen(): { sheet: string; a1: string } {
    return { sheet: this.#data?.sheet ?? '', a1: this.chosenBlock }
  }

  get chosenBlock(): string {
    return blockName(
      this.#data ? wholeMerges(blockOf(this.#selection), this.#data.merges) : blockOf(this.#selection),
    )
  }

  get isEditing(): boolean {
    return this.#editor.isOpen
  }

  show(data: SheetData, block: Block | null): void {
    const other = data.sheet !== this.#data?.sheet
    if (other) this.#editor.cancel()
    if (this.#data) this.#selections.set(this.#data.sheet, this.#selection)
    this.#data = data
    this.#view.show(data)
    if (block && isShown(data, block)) this.select(selectionOf(block))
    else if (other) this.select(this.#selections.get(data.sheet) ?? firstShown(data))
    else this.redraw()
  }

  /** After cells came in: draws them, and keeps the marks. */
  redraw(): void {
    if (!this.#editor.isOpen) this.#view.draw(true)
    this.#mark()
  }

  focus(): void {
    this.#view.element.focus({ preventScroll: true })
  }

  select(selection: Selection): void {
    this.#selection = selection
    this.#view.reveal(selection.toRow, selection.toColumn)
    this.#mark()
    this.#showNote()
  }

  /** Opens the editor on the active cell; a text replaces what was in it. */
  edit(text: string | null): void {
    this.#whenAllowed(atCell(this.#selection.row, this.#selection.column, []), () => this.#open(text))
  }

  #open(text: string | null): void {
    const data = this.#data
    if (!data) return
    const { row, column } = this.#selection
    if (text === null && !data.has(row)) return
    const block = data.mergeAt(row, column) ?? { top: row, left: column, height: 1, width: 1 }
    const cell = data.cell(block.top, block.left)
    if (cell?.checkbox !== undefined) return
    this.#view.reveal(block.top, block.left)
    const place = this.#view.place(block)
    const shown = this.#view.cellAt(block.top, block.left)
    if (!place) return
    showNote(null, '')
    this.#editor.open({
      cell: cellName(block.top, block.left),
      place,
      text: text ?? cell?.input ?? cell?.text ?? '',
      typedOver: text !== null,
      options: cell?.options ?? null,
      font: shown ? getComputedStyle(shown) : null,
    })
  }

  copy(): void {
    void navigator.clipboard.writeText(this.#chosenText())
  }

  clear(): void {
    this.#whenAllowed(this.#selection, () => this.#actions.clear(this.chosenBlock))
  }

  #whenAllowed(selection: Selection, change: () => void): void {
    void this.#consent.whenGiven(this.#data, blockOf(selection), change)
  }

  #mark(): void {
    const data = this.#data
    if (!data) return
    const { row, column } = this.#selection
    this.#view.mark({ ...this.#selection })
    const cell = data.cell(row, column)
    this.#bar.show(this.chosenBlock, cell?.input ?? cell?.text ?? '')
  }

  #showNote(): void {
    const { row, column } = this.#selection
    const note = this.#data?.cell(row, column)?.note
    showNote(note ? this.#view.cellAt(row, column) : null, note ?? '')
  }

  #enter(text: string | null, step: Step): void {
    const data = this.#data
    if (!data) return
    const { row, column } = this.#selection
    const before = data.cell(row, column)
    if (text !== null && text !== (before?.input ?? before?.text ?? '')) {
      const enter = () => {
        data.expect(row, column, text)
        this.#actions.type(cellName(row, column), text)
        this.redraw()
      }
      this.#whenAllowed(atCell(row, column, []), enter)
    }
    this.#view.draw(true)
    this.#move(step.down, step.right, false)
    this.focus()
  }

  #scrolled(): void {
    showNote(null, '')
    this.#editor.follow()
    this.#mark()
  }

  #typed(text: string): void {
    if (this.#editor.isOpen) this.#bar.show(this.chosenBlock, text)
    else {
      this.redraw()
      this.focus()
    }
  }

  #move(down: number, right: number, extend: boolean): void {
    if (this.#data) this.select(moved(this.#selection, this.#data, down, right, extend))
  }

  #toggle(): boolean {
    const { row, column } = this.#selection
    const cell = this.#data?.cell(row, column)
    if (cell?.checkbox === undefined) return false
    const input = cell.checkbox ? 'FALSE' : 'TRUE'
    this.#whenAllowed(atCell(row, column, []), () => this.#actions.type(cellName(row, column), input))
    return true
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || this.#editor.isOpen) return
    const data = this.#data
    if (!data) return
    const meaning = pressed(event, {
      page: this.#view.pageRows,
      rows: data.rows.count,
      columns: data.columns.count,
    })
    if (!meaning) return
    event.preventDefault()
    if (meaning.kind === 'move') this.#move(meaning.down, meaning.right, meaning.extend)
    if (meaning.kind === 'clear') this.clear()
    if (meaning.kind === 'undo') this.#actions.undo()
    if (meaning.kind === 'all') this.#selectAll(data)
    if (meaning.kind === 'edit') this.#toggle() || this.edit(null)
    if (meaning.kind === 'type' && !(meaning.text === ' ' && this.#toggle())) this.edit(meaning.text)
  }

  #selectAll(data: SheetData): void {
    this.#selection = { row: 0, column: 0, toRow: data.rows.count - 1, toColumn: data.columns.count - 1 }
    this.#mark()
  }

  #press(event: PointerEvent): void {
    const { target } = event
    if (!this.#data || event.button !== 0 || isOverGrid(target)) return
    const cell = pointedCell(target)
    const head = pointedHead(target, this.#data)
    if (!cell && !head) return
    event.preventDefault()
    if (this.#editor.isOpen) this.#editor.commit({ down: 0, right: 0 })
    this.focus()
    if (head) {
      this.#selection = head
      this.#mark()
    }
    if (!cell) return
    this.#pressCell(this.#data, cell.row, cell.column, event.shiftKey)
    if (isButton(target, 'cell-check')) this.#toggle()
    if (isButton(target, 'cell-choices')) this.edit(null)
  }

  #pressCell(data: SheetData, row: number, column: number, extend: boolean): void {
    this.#selection = extend
      ? { ...this.#selection, toRow: row, toColumn: column }
      : atCell(row, column, data.merges)
    this.#mark()
    this.#showNote()
  }

  #drag(event: PointerEvent): void {
    if (event.buttons !== 1 || this.#editor.isOpen) return
    const cell = pointedCell(event.target)
    if (!cell || !this.#data) return
    const one = atCell(cell.row, cell.column, this.#data.merges)
    if (one.row === this.#selection.row && one.column === this.#selection.column) return
    this.#selection = { ...this.#selection, toRow: cell.row, toColumn: cell.column }
    this.#mark()
  }

  #hover(event: PointerEvent): void {
    const cell = pointedNote(event.target)
    if (cell) showNote(cell, cell.dataset.note ?? '')
    else this.#showNote()
  }

  #chosenText(): string {
    const data = this.#data
    if (!data) return ''
    const block = wholeMerges(blockOf(this.#selection), data.merges)
    return tableText(textsIn(data, block))
  }

  #copy(event: ClipboardEvent): void {
    if (this.#editor.isOpen) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', this.#chosenText())
    const block = blockOf(this.#selection)
    showToast({ title: '', message: say('pasted', String(block.height * block.width)) })
    if (event.type === 'cut') this.clear()
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (this.#editor.isOpen || text === '') return
    event.preventDefault()
    const rows = readTable(text)
    const block = blockOf(this.#selection)
    const width = Math.max(...rows.map((row) => row.length))
    const target = selectionOf({ top: block.top, left: block.left, height: rows.length, width })
    this.#whenAllowed(target, () => {
      this.#actions.paste(cellName(block.top, block.left), rows)
      this.select(target)
    })
  }
}
