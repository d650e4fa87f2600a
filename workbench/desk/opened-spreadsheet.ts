import { existsSync, readFileSync } from 'node:fs'
import {
  type Desk,
  type MenuNode,
  openSpreadsheet,
  type SavedState,
  type ShownAlert,
  type ShownPage,
} from '../runtime/workbench.ts'
import { waitForAnswer } from './asking.ts'
import type { Opening, ThreadStart } from './conversation.ts'
import { type Edit, edit, isRefusal } from './edits.ts'
import { writeWhole } from './files.ts'
import type { Action, Layout, MenuEntry, Outcome, Overview, Question, Rows } from './messages.ts'
import { layoutOf, rowsOf } from './picture.ts'

/** How many typed changes can be taken back, and how much memory (in characters) that may take. */
const undoSteps = 40
const undoCharacters = 60_000_000

const locales = { id: 'in_ID', en: 'en_US' }

function menuEntry(node: MenuNode): MenuEntry {
  if (node.kind === 'separator') return node
  if (node.kind === 'item') return { kind: 'item', label: node.caption, function: node.functionName }
  return { kind: 'menu', label: node.caption, entries: node.items.map(menuEntry) }
}

function questionOf(id: number, alert: ShownAlert): Question {
  const buttons: Question['buttons'] = []
  for (const name of alert.buttons.split('_'))
    if (name === 'OK' || name === 'CANCEL' || name === 'YES' || name === 'NO') buttons.push(name)
  return {
    id,
    title: alert.title,
    prompt: alert.message,
    buttons: buttons.length > 0 ? buttons : ['OK'],
    asksText: alert.prompt,
  }
}

function initial(opening: Opening): { state?: SavedState; xlsx?: Uint8Array } {
  // The file is the desk's own, written by `save()` of the runtime.
  if (existsSync(opening.stateFile)) return { state: JSON.parse(readFileSync(opening.stateFile, 'utf8')) }
  return existsSync(opening.originalFile) ? { xlsx: readFileSync(opening.originalFile) } : {}
}

/** One spreadsheet at work with its add-on; whatever changes is on disk before the answer goes out. */
export class OpenedSpreadsheet {
  readonly #start: ThreadStart
  #desk: Desk
  #saved = ''
  #undo: string[] = []
  #revision = 1
  #questions = 0
  #sidebar: { page: ShownPage; version: number } | null = null
  #closed: ShownPage | null = null

  private constructor(start: ThreadStart, desk: Desk) {
    this.#start = start
    this.#desk = desk
  }

  /** @throws Error when the state or the .xlsx cannot be read, or the add-on's onOpen fails */
  static async open(start: ThreadStart): Promise<OpenedSpreadsheet> {
    let asked: (alert: ShownAlert) => string = () => 'OK'
    const desk = await OpenedSpreadsheet.#deskOf(start, initial(start.opening), (alert) => asked(alert))
    const opened = new OpenedSpreadsheet(start, desk)
    asked = (alert) => opened.#ask(alert)
    opened.#keep()
    return opened
  }

  static #deskOf(
    start: ThreadStart,
    from: { state?: SavedState; xlsx?: Uint8Array },
    ask: (alert: ShownAlert) => string,
  ): Promise<Desk> {
    const { bundle, name, language, addresses } = start.opening
    return openSpreadsheet({
      ...from,
      ask,
      bundle,
      name,
      addresses,
      locale: locales[language],
      userLocale: language,
    })
  }

  overview(): Overview {
    const { spreadsheet } = this.#desk
    const own: MenuEntry = { kind: 'menu', label: 'Mitra', entries: this.#desk.menu().map(menuEntry) }
    return {
      id: this.#start.opening.id,
      name: spreadsheet.name,
      language: this.#start.opening.language,
      revision: this.#revision,
      tabs: spreadsheet.sheets.map(({ name, hidden, tabColor }) => ({ name, hidden, color: tabColor })),
      active: this.#desk.selection(),
      menus: [...(own.entries.length > 0 ? [own] : []), ...this.#desk.menus().map(menuEntry)],
      sidebar: this.#sidebar && { title: this.#sidebar.page.title, version: this.#sidebar.version },
      canUndo: this.#undo.length > 0,
      question: null,
    }
  }

  layout(sheet: string): Layout {
    return layoutOf(this.#desk, sheet, this.#revision)
  }

  rows(sheet: string, from: number, count: number): Rows {
    return rowsOf(this.#desk, sheet, this.#revision, from, count)
  }

  sidebar(): string | null {
    return this.#sidebar?.page.html ?? null
  }

  xlsx(): Promise<Uint8Array> {
    return this.#desk.saveXlsx()
  }

  rename(name: string): void {
    this.#desk.spreadsheet.name = name
    this.#keep()
  }

  async act(action: Action): Promise<Outcome> {
    if (action.do === 'menu' || action.do === 'call') return this.#runScript(action)
    if (action.do === 'closeSidebar') this.#closeSidebar()
    else if (action.do === 'undo') await this.#takeBack()
    else return this.#edit(action)
    return { state: 'done', value: null, overview: this.overview(), toasts: [] }
  }

  #runScript(action: Extract<Action, { do: 'menu' | 'call' }>): Outcome {
    this.#desk.select(action.sheet, action.a1)
    const shown = this.#desk.screen().toasts.length
    const outcome = this.#outcome(shown, () => {
      if (action.do === 'call') return this.#desk.rpc(action.function, ...action.arguments) ?? null
      this.#desk.chooseMenu(action.function)
      return null
    })
    // What a script did (and may have sent) is not taken back by halves.
    if (this.#keep()) this.#undo = []
    return { ...outcome, overview: this.overview() }
  }

  #edit(action: Edit): Outcome {
    const before = this.#saved
    const shown = this.#desk.screen().toasts.length
    try {
      const outcome = this.#outcome(shown, () => edit(this.#desk, action))
      if (this.#keep()) this.#remember(before)
      return { ...outcome, overview: this.overview() }
    } catch (error) {
      if (!isRefusal(error)) throw error
      return { state: 'rejected', message: error.message, overview: this.overview() }
    }
  }

  #outcome(toastsBefore: number, work: () => unknown): Extract<Outcome, { state: 'done' | 'failed' }> {
    const overview = this.overview()
    const toasts = () => this.#desk.screen().toasts.slice(toastsBefore)
    try {
      const value = work()
      this.#noteSidebar()
      return { state: 'done', value, overview, toasts: toasts() }
    } catch (error) {
      if (isRefusal(error)) throw error
      this.#noteSidebar()
      const message = error instanceof Error ? error.message : String(error)
      return { state: 'failed', message, overview, toasts: toasts() }
    }
  }

  #noteSidebar(): void {
    const page = this.#desk.sidebar()
    if (page === null || page === this.#closed || page === this.#sidebar?.page) return
    this.#sidebar = { page, version: Date.now() }
  }

  #closeSidebar(): void {
    this.#closed = this.#sidebar?.page ?? null
    this.#sidebar = null
  }

  #ask(alert: ShownAlert): string {
    const question = questionOf(++this.#questions, alert)
    const answer = waitForAnswer(this.#start.answers, () =>
      this.#start.port.postMessage({ about: 'question', question }),
    )
    return alert.prompt && answer.button === 'OK' ? answer.text : answer.button
  }

  /** Writes the state if it is another than before; tells whether it was. */
  #keep(): boolean {
    const state = JSON.stringify(this.#desk.save())
    if (state === this.#saved) return false
    writeWhole(this.#start.opening.stateFile, state)
    this.#saved = state
    this.#revision++
    return true
  }

  #remember(state: string): void {
    this.#undo.push(state)
    let characters = this.#undo.reduce((sum, each) => sum + each.length, 0)
    while (this.#undo.length > undoSteps || (characters > undoCharacters && this.#undo.length > 1))
      characters -= this.#undo.shift()?.length ?? 0
  }

  async #takeBack(): Promise<void> {
    const state = this.#undo.pop()
    if (state === undefined) return
    const { sheet, a1 } = this.#desk.selection()
    const from = { state: JSON.parse(state) }
    this.#desk = await OpenedSpreadsheet.#deskOf(this.#start, from, (alert) => this.#ask(alert))
    if (this.#desk.sheets().includes(sheet)) this.#desk.select(sheet, a1)
    this.#keep()
  }
}
