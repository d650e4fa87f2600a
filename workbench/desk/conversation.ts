import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { AnswerLine } from './asking.ts'
import type { Action, Answer, Layout, Outcome, Overview, Question, Rows } from './messages.ts'

/** What the thread of a spreadsheet needs to open it. */
export interface Opening {
  id: string
  name: string
  language: 'id' | 'en'
  /** The folder with the built add-on. */
  bundle: string
  stateFile: string
  originalFile: string
  /** Addresses that the add-on knows, and where they are answered here. */
  addresses: Record<string, string>
}

/** What the thread is asked for. */
export type Request =
  | { want: 'overview' }
  | { want: 'layout'; sheet: string }
  | { want: 'rows'; sheet: string; from: number; count: number }
  | { want: 'sidebar' }
  | { want: 'xlsx' }
  | { want: 'rename'; name: string }
  | { want: 'act'; action: Action }

/** What comes back for each. */
export interface Replies {
  overview: Overview
  layout: Layout
  rows: Rows
  sidebar: string | null
  xlsx: Uint8Array
  rename: null
  act: Outcome
}

export interface ThreadStart {
  opening: Opening
  port: MessagePort
  answers: AnswerLine
}

export type FromThread =
  | { about: 'question'; question: Question }
  | { about: 'result'; call: number; value: unknown }
  | { about: 'failure'; call: number; message: string }

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/**
 * A spreadsheet open in a thread of its own, so that a script that waits (for the Worker, for an answer to its
 * dialog) keeps nobody else waiting. Actions run one after the other, as in Sheets.
 */
export class Conversation {
  readonly #thread: Worker
  readonly #port: MessagePort
  readonly #answers: MessagePort
  readonly #bell = new SharedArrayBuffer(4)
  readonly #waiting = new Map<number, Waiting>()
  #calls = 0
  #question: Question | null = null
  #asked: ((question: Question) => void) | null = null
  #acting: Promise<unknown> = Promise.resolve()
  #result: Promise<Outcome> | null = null
  #overview: Overview | null = null
  #ended = false
  /** Milliseconds since 1970. */
  lastUsed = Date.now()

  constructor(opening: Opening) {
    const requests = new MessageChannel()
    const answers = new MessageChannel()
    this.#port = requests.port1
    this.#answers = answers.port1
    const start: ThreadStart = {
      opening,
      port: requests.port2,
      answers: { port: answers.port2, bell: this.#bell },
    }
    this.#thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: start,
      transferList: [requests.port2, answers.port2],
    })
    this.#port.on('message', (message: FromThread) => this.#hear(message))
    this.#thread.on('error', (error) => this.#end(error))
    this.#thread.on('exit', () => this.#end(new Error('The spreadsheet was closed')))
  }

  get ended(): boolean {
    return this.#ended
  }

  get busy(): boolean {
    return this.#waiting.size > 0
  }

  /** While a script waits for an answer, the overview is the last one known, with its question. */
  async overview(): Promise<Overview> {
    if (this.#question && this.#overview) return { ...this.#overview, question: this.#question }
    const overview = await this.#ask({ want: 'overview' })
    this.#overview = overview
    return overview
  }

  layout(sheet: string): Promise<Layout> {
    return this.#ask({ want: 'layout', sheet })
  }

  rows(sheet: string, from: number, count: number): Promise<Rows> {
    return this.#ask({ want: 'rows', sheet, from, count })
  }

  sidebar(): Promise<string | null> {
    return this.#ask({ want: 'sidebar' })
  }

  xlsx(): Promise<Uint8Array> {
    return this.#ask({ want: 'xlsx' })
  }

  async rename(name: string): Promise<void> {
    await this.#ask({ want: 'rename', name })
  }

  /** Resolves when the action is done, or as soon as its script asks the person something. */
  act(action: Action): Promise<Outcome> {
    const begun = this.#acting.then(() => {
      const result = this.#ask({ want: 'act', action })
      this.#result = result
      return this.#doneOrAsking(result)
    })
    const finished = begun.then(() => this.#result)
    this.#acting = finished.catch(() => undefined)
    return begun
  }

  /** Goes on with the action whose script asked; null when it waits for no such answer. */
  answer(answer: Answer): Promise<Outcome> | null {
    if (this.#question?.id !== answer.question || !this.#result) return null
    this.#question = null
    const outcome = this.#doneOrAsking(this.#result)
    this.#answers.postMessage(answer)
    const bell = new Int32Array(this.#bell)
    Atomics.store(bell, 0, 1)
    Atomics.notify(bell, 0)
    return outcome
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
    this.#port.close()
    this.#answers.close()
  }

  #doneOrAsking(result: Promise<Outcome>): Promise<Outcome> {
    const asking = new Promise<Outcome>((resolve) => {
      this.#asked = (question) => resolve({ state: 'asking', question })
    })
    return Promise.race([result, asking])
  }

  #ask<Want extends keyof Replies>(request: Extract<Request, { want: Want }>): Promise<Replies[Want]> {
    this.lastUsed = Date.now()
    if (this.#ended) return Promise.reject(new Error('The spreadsheet was closed'))
    const call = ++this.#calls
    return new Promise((resolve, reject) => {
      // The thread is the desk's own: it answers each call with that call's type.
      this.#waiting.set(call, { resolve: (value) => resolve(value as Replies[Want]), reject })
      this.#port.postMessage({ call, request })
    })
  }

  #hear(message: FromThread): void {
    if (message.about === 'question') {
      this.#question = message.question
      this.#asked?.(message.question)
      return
    }
    const waiting = this.#waiting.get(message.call)
    this.#waiting.delete(message.call)
    this.lastUsed = Date.now()
    if (message.about === 'result') waiting?.resolve(message.value)
    else waiting?.reject(new Error(message.message))
  }

  #end(error: unknown): void {
    this.#ended = true
    const reason = error instanceof Error ? error : new Error(String(error))
    for (const waiting of this.#waiting.values()) waiting.reject(reason)
    this.#waiting.clear()
  }
}
