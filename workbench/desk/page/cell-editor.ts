import { Choices } from './choices.ts'
import { element } from './elements.ts'
import { say } from './words.ts'

/** Where the editor opens. */
interface EditorPlace {
  pane: HTMLElement
  left: number
  top: number
  width: number
  height: number
}

export interface Editing {
  cell: string
  place: EditorPlace
  text: string
  /** Typed over the cell: the arrow keys then leave the editor, as in Sheets. */
  typedOver: boolean
  options: readonly string[] | null
  /** How the cell shows its text. */
  font: CSSStyleDeclaration | null
}

/** Rows down and columns right that the selection moves after an entry. */
export interface Step {
  down: number
  right: number
}

const leaving: Record<string, Step> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
}

/** The field in which a cell is edited, over the cell, with the dropdown's choices under it. */
export class CellEditor {
  readonly #commit: (text: string | null, step: Step) => void
  readonly #typed: (text: string) => void
  #field: HTMLTextAreaElement | null = null
  #choices: Choices | null = null
  #editing: Editing | null = null

  /**
   * @param commit called with what was entered, null when nothing was changed
   * @param typed called with the text while it is typed, empty when it was given up
   */
  constructor(commit: (text: string | null, step: Step) => void, typed: (text: string) => void) {
    this.#commit = commit
    this.#typed = typed
  }

  get isOpen(): boolean {
    return this.#field !== null
  }

  get text(): string {
    return this.#field?.value ?? ''
  }

  open(editing: Editing): void {
    this.cancel()
    this.#editing = editing
    const field = element('textarea', {
      class: 'cell-editor',
      rows: 1,
      spellcheck: 'false',
      'aria-label': say('editorFor', editing.cell),
    })
    field.value = editing.text
    this.#field = field
    this.#lay(field, editing)
    editing.place.pane.append(field)
    if (editing.options) this.#openChoices(field, editing, editing.options)
    field.addEventListener('keydown', (event) => this.#key(event))
    field.addEventListener('input', () => this.#input())
    field.addEventListener('blur', () => this.commit({ down: 0, right: 0 }))
    field.focus({ preventScroll: true })
    field.setSelectionRange(field.value.length, field.value.length)
    this.#grow(field)
  }

  /** Takes the text in if it was changed, and closes. */
  commit(step: Step): void {
    const editing = this.#editing
    if (!this.#field || !editing) return
    const { value } = this.#field
    this.#close()
    this.#commit(editing.typedOver || value !== editing.text ? value : null, step)
  }

  cancel(): void {
    this.#close()
  }

  /** Keeps the choices at their cell when the grid moves under them. */
  follow(): void {
    if (this.#field && this.#choices) this.#layChoices(this.#field, this.#choices)
  }

  #close(): void {
    const field = this.#field
    this.#field = null
    this.#choices?.element.remove()
    this.#choices = null
    field?.remove()
  }

  #lay(field: HTMLTextAreaElement, editing: Editing): void {
    const { place, font } = editing
    field.style.left = `${place.left}px`
    field.style.top = `${place.top}px`
    field.style.minWidth = `${place.width + 1}px`
    field.style.minHeight = `${place.height + 1}px`
    field.style.maxWidth = `${Math.max(place.width + 1, 420)}px`
    if (!font) return
    field.style.fontSize = font.fontSize
    field.style.fontWeight = font.fontWeight
    field.style.fontFamily = font.fontFamily
  }

  #openChoices(field: HTMLTextAreaElement, editing: Editing, options: readonly string[]): void {
    const choices = new Choices(options, (option) => {
      field.value = option
      this.commit({ down: 0, right: 0 })
    })
    this.#choices = choices
    choices.filter(editing.typedOver ? editing.text : '')
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-expanded', 'true')
    field.setAttribute('aria-controls', 'choices')
    document.body.append(choices.element)
    this.#layChoices(field, choices)
  }

  /** Under the field; over it where there is no room below. */
  #layChoices(field: HTMLTextAreaElement, choices: Choices): void {
    const box = field.getBoundingClientRect()
    const { style, offsetHeight, offsetWidth } = choices.element
    style.minWidth = `${Math.max(box.width, 120)}px`
    style.left = `${Math.max(4, Math.min(box.left, innerWidth - offsetWidth - 8))}px`
    const below = box.bottom + 2
    style.top = `${below + offsetHeight < innerHeight - 8 ? below : Math.max(4, box.top - offsetHeight - 2)}px`
  }

  #input(): void {
    const field = this.#field
    if (!field) return
    this.#choices?.filter(field.value)
    this.#typed(field.value)
    this.#grow(field)
  }

  #grow(field: HTMLTextAreaElement): void {
    field.style.height = '0'
    field.style.height = `${field.scrollHeight + 4}px`
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.isComposing) return
    if (event.key === 'Escape') {
      this.#escape()
      return
    }
    const inChoices = this.#choices !== null && !event.altKey && this.#keyInChoices(event)
    const step = inChoices ? null : this.#stepOf(event)
    if (inChoices || step) event.preventDefault()
    if (step) this.commit(step)
  }

  #escape(): void {
    this.cancel()
    this.#typed('')
  }

  #keyInChoices(event: KeyboardEvent): boolean {
    const choices = this.#choices
    if (!choices || choices.element.hidden) return false
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const id = choices.step(event.key === 'ArrowDown' ? 1 : -1)
      this.#field?.setAttribute('aria-activedescendant', id)
      return true
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && choices.current !== null && this.#field)
      this.#field.value = choices.current
    return false
  }

  #stepOf(event: KeyboardEvent): Step | null {
    if (event.key === 'Enter' && !event.altKey) return { down: event.shiftKey ? -1 : 1, right: 0 }
    if (event.key === 'Tab') return { down: 0, right: event.shiftKey ? -1 : 1 }
    return this.#editing?.typedOver ? (leaving[event.key] ?? null) : null
  }
}
