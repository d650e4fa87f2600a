import type { Host } from './host.ts'
import { type Served, Service } from './service.ts'

class User extends Service {
  /** Empty, as for an account whose owner the script does not know. */
  getEmail(): string {
    return ''
  }
}

type Names =
  | 'getActiveUser'
  | 'getEffectiveUser'
  | 'getActiveUserLocale'
  | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey'

export class Session extends Service implements Served<GoogleAppsScript.Base.Session, Names> {
  readonly #host: Host

  constructor(host: Host) {
    super()
    this.#host = host
  }

  getActiveUser(): User {
    return new User()
  }

  getEffectiveUser(): User {
    return new User()
  }

  getActiveUserLocale(): string {
    return this.#host.userLocale
  }

  getScriptTimeZone(): string {
    return this.#host.bundle.manifest.timeZone ?? 'Etc/GMT'
  }

  getTemporaryActiveUserKey(): string {
    return this.#host.userKey
  }
}
