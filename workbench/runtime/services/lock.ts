import { type Served, Service } from './service.ts'

/** Runs never overlap here, so a lock is always free; that it is held is still kept. */
class Lock extends Service implements Served<GoogleAppsScript.Lock.Lock, LockNames> {
  #held = false

  hasLock(): boolean {
    return this.#held
  }

  releaseLock(): void {
    this.#held = false
  }

  tryLock(): boolean {
    this.#held = true
    return true
  }

  waitLock(): void {
    this.#held = true
  }
}

type LockNames = 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'

export class LockService extends Service implements Served<GoogleAppsScript.Lock.LockService, ServiceNames> {
  readonly #document = new Lock()
  readonly #script = new Lock()
  readonly #user = new Lock()

  getDocumentLock(): Lock | null {
    return this.#document
  }

  getScriptLock(): Lock {
    return this.#script
  }

  getUserLock(): Lock {
    return this.#user
  }
}

type ServiceNames = 'getDocumentLock' | 'getScriptLock' | 'getUserLock'
