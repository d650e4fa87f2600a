import { buttonSets, buttons, memberOf } from './enums.ts'
import type { Host } from './host.ts'
import { HtmlOutput } from './html.ts'
import type { MenuNode, ShownPage } from './screen.ts'
import {
  type EnumGroup,
  type EnumValue,
  Exception,
  type Served,
  Service,
  wrongParameters,
} from './service.ts'

type MenuNames = 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'

class Menu extends Service implements Served<GoogleAppsScript.Base.Menu, MenuNames> {
  readonly caption: string | null
  readonly items: MenuNode[] = []
  readonly #host: Host

  constructor(host: Host, caption: string | null) {
    super()
    this.#host = host
    this.caption = caption
  }

  addItem(caption: string, functionName: string): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string')
      throw wrongParameters('Menu.addItem', caption, functionName)
    this.items.push({ kind: 'item', caption, functionName })
    return this
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' })
    return this
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw wrongParameters('Menu.addSubMenu', menu)
    this.items.push({ kind: 'menu', caption: menu.caption ?? '', items: menu.items })
    return this
  }

  addToUi(): void {
    if (this.caption === null) this.#host.screen.addonMenu = this.items
    else this.#host.screen.menus.push({ kind: 'menu', caption: this.caption, items: this.items })
  }
}

class PromptResponse extends Service {
  readonly #button: EnumValue
  readonly #text: string

  constructor(button: EnumValue, text: string) {
    super()
    this.#button = button
    this.#text = text
  }

  getSelectedButton(): EnumValue {
    return this.#button
  }

  getResponseText(): string {
    return this.#text
  }
}

type Names =
  | 'createAddonMenu'
  | 'createMenu'
  | 'alert'
  | 'prompt'
  | 'showSidebar'
  | 'showModalDialog'
  | 'showModelessDialog'

export class Ui extends Service implements Served<GoogleAppsScript.Base.Ui, Names> {
  readonly #host: Host
  readonly Button: EnumGroup = buttons
  readonly ButtonSet: EnumGroup = buttonSets

  constructor(host: Host) {
    super()
    this.#host = host
  }

  createAddonMenu(): Menu {
    return new Menu(this.#host, null)
  }

  createMenu(caption: string): Menu {
    return new Menu(this.#host, String(caption))
  }

  /** Notes the alert and answers with what the person is set to press; by default the first button. */
  alert(...given: unknown[]): EnumValue {
    return buttons.member(this.#ask(given, false) ?? defaultButton(this.#host))
  }

  prompt(...given: unknown[]): PromptResponse {
    const answer = this.#ask(given, true)
    return answer === undefined || answer === 'CANCEL' || answer === 'CLOSE'
      ? new PromptResponse(buttons.member(answer ?? 'CLOSE'), '')
      : new PromptResponse(buttons.member('OK'), answer)
  }

  #ask(given: unknown[], prompt: boolean): string | undefined {
    const last = given.at(-1)
    const set = typeof last === 'string' ? buttonSets.member('OK') : memberOf(buttonSets, last, 'Ui.alert')
    const texts = given.filter((value) => typeof value === 'string')
    if (texts.length === 0 || texts.length > 2) throw wrongParameters('Ui.alert', ...given)
    const message = texts.at(-1) ?? ''
    const title = texts.length === 2 ? (texts[0] ?? '') : ''
    const alert = { title, message, buttons: set.label, prompt }
    this.#host.screen.alerts.push(alert)
    return this.#host.screen.answers.shift() ?? this.#host.screen.ask?.(alert)
  }

  showSidebar(page: unknown): void {
    this.#host.screen.sidebar = shown(page, 'Ui.showSidebar')
  }

  showModalDialog(page: unknown, title: string): void {
    this.#host.screen.dialogs.push({ ...shown(page, 'Ui.showModalDialog'), title: String(title) })
  }

  showModelessDialog(page: unknown, title: string): void {
    this.#host.screen.dialogs.push({ ...shown(page, 'Ui.showModelessDialog'), title: String(title) })
  }
}

function shown(page: unknown, method: string): ShownPage {
  if (!(page instanceof HtmlOutput)) throw wrongParameters(method, page)
  return page.page
}

function defaultButton(host: Host): string {
  const asked = host.screen.alerts.at(-1)?.buttons
  if (asked === undefined) throw new Exception('No alert was shown.')
  return asked.startsWith('YES') ? 'YES' : 'OK'
}
