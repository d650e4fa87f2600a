import { types } from 'node:util'
import { type Context, createContext, Script } from 'node:vm'
import { CacheService } from './cache.ts'
import { Charts } from './charts.ts'
import { Document } from './document.ts'
import { type AuthMode, checkAllowed, isServiceCall } from './gate.ts'
import type { Host, Run } from './host.ts'
import { HtmlService } from './html.ts'
import { LockService } from './lock.ts'
import { Console, Logger } from './logger.ts'
import { Membrane } from './membrane.ts'
import { PropertiesService } from './properties.ts'
import { ScriptApp } from './script-app.ts'
import type { Service } from './service.ts'
import { Session } from './session.ts'
import { SpreadsheetApp } from './spreadsheet-app.ts'
import { UrlFetchApp } from './url-fetch.ts'
import { Utilities } from './utilities.ts'

const call = new Script(`(() => {
  const outcome = {}
  const keep = (result) => { outcome.result = result }
  const fail = (error) => { outcome.failed = true; outcome.error = error }
  try {
    const given = __call.function(...__call.values)
    if (given && typeof given.then === 'function') given.then(keep, fail)
    else keep(given)
  } catch (error) { fail(error) }
  return outcome
})()`)

/**
 * One run of the script, in a realm of its own: global statements run anew (under NONE), nothing that the script
 * keeps in variables survives to the next run, as on Google's servers.
 */
export class Execution implements Run {
  readonly host: Host
  readonly document: Document
  readonly #context: Context
  readonly #membrane: Membrane
  #mode: AuthMode = 'NONE'

  constructor(host: Host) {
    this.host = host
    this.document = new Document(this)
    this.#context = createContext({}, { microtaskMode: 'afterEvaluate' })
    this.#membrane = new Membrane(this.#context, (service, member) => this.#enter(service, member))
    for (const service of this.#services())
      this.#context[service.constructor.name] = this.#membrane.inward(service)
    this.#context.console = this.#membrane.inward(new Console(host))
    this.#guarded(() => host.bundle.script.runInContext(this.#context))
  }

  #services(): Service[] {
    return [
      new SpreadsheetApp(this.document),
      new PropertiesService(this.host),
      new LockService(),
      new CacheService(this.host),
      new HtmlService(this),
      new UrlFetchApp(this.host),
      new Utilities(),
      new Session(this.host),
      new Logger(this.host),
      new ScriptApp(),
      new Charts(),
    ]
  }

  #enter(service: string, member: string): void {
    checkAllowed(service, member, this.#mode, this.host.bundle.manifest.oauthScopes)
    if (!isServiceCall(service, member)) return
    const name = `${service}.${member}`
    this.host.calls.set(name, (this.host.calls.get(name) ?? 0) + 1)
  }

  /** Whether the script has a top-level function of that name. */
  has(name: string): boolean {
    return typeof this.#context[name] === 'function'
  }

  /** Calls a top-level function; what it gives (or what its promise comes to) is the script's own value. */
  run(name: string, mode: AuthMode, values: readonly unknown[]): unknown {
    const called: unknown = this.#context[name]
    if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`)
    const inside = values.map((value) => this.#membrane.inward(value))
    this.#mode = mode
    this.#context.__call = { function: called, values: inside }
    const outcome: { result?: unknown; failed?: boolean; error?: unknown } = this.#guarded(() =>
      call.runInContext(this.#context),
    )
    delete this.#context.__call
    if (outcome.failed) throw asError(outcome.error)
    return outcome.result
  }

  evaluate(code: string, variables: ReadonlyMap<string, unknown>): string {
    const names = [...variables.keys()]
    const template = new Script(`(function (${names.join(', ')}) { return ${code} })`).runInContext(
      this.#context,
    )
    return String(template(...variables.values()))
  }

  #guarded<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      throw asError(error)
    }
  }
}

/** An error of the script's realm as one of this realm, message, name and stack kept. */
function asError(error: unknown): Error {
  if (error instanceof Error || !types.isNativeError(error)) {
    return error instanceof Error ? error : new Error(String(error))
  }
  const copy = new Error(error.message)
  copy.name = error.name
  if (error.stack !== undefined) copy.stack = error.stack
  return copy
}
