import type { Host } from './host.ts'
import type { PropertyStore } from './property-store.ts'
import { Exception, type Served, Service, wrongParameters } from './service.ts'

type Names =
  | 'getProperty'
  | 'setProperty'
  | 'deleteProperty'
  | 'getKeys'
  | 'getProperties'
  | 'setProperties'
  | 'deleteAllProperties'

class Properties extends Service implements Served<GoogleAppsScript.Properties.Properties, Names> {
  readonly #store: PropertyStore

  constructor(store: PropertyStore) {
    super()
    this.#store = store
  }

  getProperty(key: string): string | null {
    return this.#store.get(checked(key))
  }

  setProperty(key: string, value: string): this {
    if (typeof value !== 'string')
      throw new Exception(
        `Properties.setProperty: the value of ${key} is no string; Google would store its text, which is rarely meant.`,
      )
    this.#store.set(checked(key), value)
    return this
  }

  deleteProperty(key: string): this {
    this.#store.delete(checked(key))
    return this
  }

  getKeys(): string[] {
    return Object.keys(this.#store.all())
  }

  getProperties(): Record<string, string> {
    return this.#store.all()
  }

  setProperties(values: Record<string, string>, deleteOthers = false): this {
    if (deleteOthers) this.#store.clear()
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value)
    return this
  }

  deleteAllProperties(): this {
    this.#store.clear()
    return this
  }
}

function checked(key: unknown): string {
  if (typeof key !== 'string') throw wrongParameters('Properties', key)
  return key
}

type ServiceNames = 'getDocumentProperties' | 'getUserProperties' | 'getScriptProperties'

export class PropertiesService
  extends Service
  implements Served<GoogleAppsScript.Properties.PropertiesService, ServiceNames>
{
  readonly #document: Properties
  readonly #user: Properties
  readonly #script: Properties

  constructor(host: Host) {
    super()
    this.#document = new Properties(host.properties.document)
    this.#user = new Properties(host.properties.user)
    this.#script = new Properties(host.properties.script)
  }

  getDocumentProperties(): Properties {
    return this.#document
  }

  getUserProperties(): Properties {
    return this.#user
  }

  getScriptProperties(): Properties {
    return this.#script
  }
}
