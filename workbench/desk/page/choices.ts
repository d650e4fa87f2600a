import { element } from './elements.ts'
import { say } from './words.ts'

/** A dropdown's list under the cell that is being edited. */
export class Choices {
  readonly element = element('div', {
    class: 'choices',
    role: 'listbox',
    id: 'choices',
    'aria-label': say('choices'),
  })
  readonly #options: readonly string[]
  #shown: string[] = []
  #at = -1

  /** @param choose called with the option that was clicked */
  constructor(options: readonly string[], choose: (option: string) => void) {
    this.#options = options
    this.element.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
      if (option) choose(option.textContent)
    })
  }

  /** The option that the arrow keys stand on. */
  get current(): string | null {
    return this.#shown[this.#at] ?? null
  }

  /** Shows the options that hold the text; all of them when it is empty or an option itself. */
  filter(text: string): void {
    const part = text.trim().toLowerCase()
    const all = part === '' || this.#options.includes(text)
    this.#shown = this.#options.filter((option) => all || option.toLowerCase().includes(part))
    this.#at = this.#shown.indexOf(text)
    const options = this.#shown.map((option, index) =>
      element('div', { role: 'option', id: `choice-${index}`, 'aria-selected': 'false' }, option),
    )
    this.element.replaceChildren(...options)
    this.element.hidden = options.length === 0
    this.#mark()
  }

  /** Goes to the next or the previous option; gives its element's id. */
  step(by: 1 | -1): string {
    const { length } = this.#shown
    this.#at = this.#at < 0 ? (by > 0 ? 0 : length - 1) : (this.#at + by + length) % length
    this.#mark()
    return `choice-${this.#at}`
  }

  #mark(): void {
    for (const [index, option] of [...this.element.children].entries()) {
      option.setAttribute('aria-selected', String(index === this.#at))
      if (index === this.#at) option.scrollIntoView({ block: 'nearest' })
    }
  }
}
