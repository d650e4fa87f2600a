import type { Action, Outcome, Overview } from '../messages.ts'
import { showDialog, showProblem } from './dialogs.ts'
import { act, answer, overviewOf, RequestFailure } from './requests.ts'
import { showToast } from './toasts.ts'
import { say } from './words.ts'

/** What an action came to once every dialog of its script was answered. */
export type Ended = Exclude<Outcome, { state: 'asking' }>

const patienceMilliseconds = 250

/** The page's side of one open spreadsheet: sends what the person does, and tells what came of it. */
export class Session {
  readonly id: string
  readonly #changed: (overview: Overview) => Promise<void>
  readonly #state: HTMLElement
  #running = 0
  #scripts = 0
  #underway = 0

  /**
   * @param state where it says that something is under way
   * @param changed called with the overview after every action
   */
  constructor(id: string, state: HTMLElement, changed: (overview: Overview) => Promise<void>) {
    this.id = id
    this.#state = state
    this.#changed = changed
  }

  /** Opens the spreadsheet; a dialog that was left unanswered shows again. */
  async begin(): Promise<void> {
    const overview = await this.#during(overviewOf(this.id), false)
    await this.#changed(overview)
    if (overview.question) await this.#end({ state: 'asking', question: overview.question }, true)
  }

  /** Does an action; null when the desk could not be reached, which the person has then been told. */
  async act(action: Action): Promise<Ended | null> {
    const script = action.do === 'menu' || action.do === 'call'
    this.#underway++
    try {
      const ended = await this.#end(await this.#during(act(this.id, action), script), script)
      // Of several in a row, the last one shows what they came to.
      if (this.#underway === 1) await this.#changed(ended.overview)
      return ended
    } catch (error) {
      await this.fail(error)
      return null
    } finally {
      this.#underway--
    }
  }

  async fail(error: unknown): Promise<void> {
    if (!(error instanceof RequestFailure)) throw error
    await showProblem(say('failedTitle'), error.message)
  }

  async #end(outcome: Outcome, script: boolean): Promise<Ended> {
    if (outcome.state !== 'asking') {
      if (outcome.state !== 'rejected') for (const toast of outcome.toasts) showToast(toast)
      return outcome
    }
    const { question } = outcome
    const given = await showDialog({
      title: question.title,
      prompt: question.prompt,
      buttons: question.buttons,
      ...(question.asksText ? { text: '' } : {}),
    })
    const next = answer(this.id, { question: question.id, button: given.button, text: given.text })
    return this.#end(await this.#during(next, script), script)
  }

  async #during<Value>(work: Promise<Value>, script: boolean): Promise<Value> {
    this.#count(1, script)
    try {
      return await work
    } finally {
      this.#count(-1, script)
    }
  }

  #count(by: number, script: boolean): void {
    this.#running += by
    if (script) this.#scripts += by
    setTimeout(() => this.#tell(), this.#running > 0 ? patienceMilliseconds : 0)
  }

  #tell(): void {
    const text = this.#scripts > 0 ? say('working') : this.#running > 0 ? say('saving') : say('saved')
    if (this.#state.textContent !== text) this.#state.textContent = text
    this.#state.classList.toggle('busy', this.#running > 0)
  }
}
