import { button, element } from './elements.ts'
import { say } from './words.ts'

/** What a sidebar's page may ask of the desk. */
export interface SidebarHost {
  call(name: string, given: unknown[]): Promise<{ failed: boolean; value: unknown }>
  focusGrid(): void
  closed(): void
}

/** The add-on's sidebar: its page in a sandboxed frame, which reaches the desk by messages only. */
export class Sidebar {
  readonly element = element('aside', { class: 'sidebar', hidden: true })
  readonly #host: SidebarHost
  readonly #id: string
  #frame: HTMLIFrameElement | null = null
  #version = 0

  constructor(id: string, host: SidebarHost) {
    this.#id = id
    this.#host = host
    window.addEventListener('message', (event) => {
      if (this.#frame && event.source === this.#frame.contentWindow) void this.#hear(event.data)
    })
  }

  show(shown: { title: string; version: number } | null): void {
    if (!shown) this.#hide()
    else if (shown.version !== this.#version) this.#open(shown)
  }

  #open(shown: { title: string; version: number }): void {
    this.#version = shown.version
    const frame = element('iframe', {
      title: shown.title || say('sidebar'),
      sandbox: 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
      src: `/api/spreadsheets/${this.#id}/sidebar?version=${shown.version}`,
    })
    this.#frame = frame
    const close = button({ class: 'icon-button', 'aria-label': say('close') }, '×', () => this.#host.closed())
    this.element.setAttribute('aria-label', shown.title || say('sidebar'))
    this.element.replaceChildren(element('header', {}, element('h2', {}, shown.title), close), frame)
    this.element.hidden = false
  }

  #hide(): void {
    this.#frame = null
    this.#version = 0
    this.element.replaceChildren()
    this.element.hidden = true
  }

  async #hear(message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null || !('mitra' in message)) return
    if (message.mitra === 'close') this.#host.closed()
    if (message.mitra === 'focus') this.#host.focusGrid()
    if (message.mitra !== 'call' || !('call' in message) || !('function' in message)) return
    const given = 'arguments' in message && Array.isArray(message.arguments) ? message.arguments : []
    const frame = this.#frame
    const result = await this.#host.call(String(message.function), given)
    // A sandboxed frame has no origin that could be named; its window was checked above.
    frame?.contentWindow?.postMessage({ call: message.call, ...result }, '*')
  }
}
