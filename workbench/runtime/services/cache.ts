import type { Host } from './host.ts'
import { Exception, type Served, Service } from './service.ts'

const valueLimit = 100 * 1024
const longestSeconds = 21_600

class Cache extends Service implements Served<GoogleAppsScript.Cache.Cache, 'get' | 'put' | 'remove'> {
  readonly #host: Host
  readonly #scope: string

  constructor(host: Host, scope: string) {
    super()
    this.#host = host
    this.#scope = scope
  }

  get(key: string): string | null {
    const found = this.#host.cache.get(`${this.#scope}/${key}`)
    return found && found.until > Date.now() ? found.value : null
  }

  put(key: string, value: string, seconds = 600): void {
    if (Buffer.byteLength(value) > valueLimit) throw new Exception('Argument too large: value')
    const until = Date.now() + Math.min(seconds, longestSeconds) * 1000
    this.#host.cache.set(`${this.#scope}/${key}`, { value, until })
  }

  remove(key: string): void {
    this.#host.cache.delete(`${this.#scope}/${key}`)
  }
}

export class CacheService extends Service implements Served<GoogleAppsScript.Cache.CacheService, Names> {
  readonly #host: Host

  constructor(host: Host) {
    super()
    this.#host = host
  }

  getDocumentCache(): Cache {
    return new Cache(this.#host, 'document')
  }

  getScriptCache(): Cache {
    return new Cache(this.#host, 'script')
  }

  getUserCache(): Cache {
    return new Cache(this.#host, 'user')
  }
}

type Names = 'getDocumentCache' | 'getScriptCache' | 'getUserCache'
