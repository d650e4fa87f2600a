import type { Block } from '../messages.ts'
import { element } from './elements.ts'
import { readBlock } from './notation.ts'
import { say } from './words.ts'

/** The bar over the grid: the selected cell's name, and its formula or value to read and to edit. */
export class FormulaBar {
  readonly element: HTMLElement
  readonly #name = element('input', {
    class: 'name-box',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': say('cellName'),
  })
  readonly #content = element('input', {
    class: 'formula-input',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': say('formulaBar'),
  })
  #shown = ''
  /** What the field held when the person began to edit it. */
  #begun = ''
  #shownName = ''
  #leave: () => void = () => undefined

  constructor() {
    const sign = element('span', { class: 'formula-sign', 'aria-hidden': 'true' }, 'fx')
    this.element = element('div', { class: 'formula-bar' }, this.#name, sign, this.#content)
  }

  show(name: string, content: string): void {
    this.#shown = content
    this.#shownName = name
    this.#name.value = name
    if (document.activeElement !== this.#content) this.#content.value = content
  }

  /** What is called with the text entered, null when it was not changed. */
  onEnter(enter: (text: string | null) => void): void {
    this.#content.addEventListener('focus', () => {
      this.#begun = this.#content.value
    })
    this.#content.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        const { value } = this.#content
        this.#leave()
        enter(value === this.#begun ? null : value)
      }
      if (event.key !== 'Escape') return
      this.#content.value = this.#shown
      this.#leave()
    })
    this.#content.addEventListener('blur', () => {
      this.#content.value = this.#shown
    })
  }

  /** What is called when the person is done here. */
  onLeave(leave: () => void): void {
    this.#leave = leave
  }

  /** What is called with the cell or block whose name was typed. */
  onGo(go: (block: Block) => void): void {
    this.#name.addEventListener('focus', () => this.#name.select())
    this.#name.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return
      const block = event.key === 'Enter' ? readBlock(this.#name.value) : null
      this.#name.value = this.#shownName
      this.#leave()
      if (block) go(block)
    })
  }
}
