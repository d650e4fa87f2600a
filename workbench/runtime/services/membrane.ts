import { types } from 'node:util'
import type { Context } from 'node:vm'
import { Script } from 'node:vm'
import { EnumGroup, Service } from './service.ts'

/** Makes values of the script's own realm, so that `instanceof Array` and `instanceof Date` hold inside it. */
interface Realm {
  array(): unknown[]
  object(): Record<string, unknown>
  date(moment: number): unknown
  method(name: string, call: (values: unknown[]) => Outcome): unknown
  proxy(get: (key: string) => Outcome, set: (key: string, value: unknown) => Outcome): object
}

type Outcome = { value: unknown } | { name: string; message: string }

const realmSource = new Script(`(() => {
  const settle = (outcome) => {
    if ('value' in outcome) return outcome.value
    const error = new Error(outcome.message)
    error.name = outcome.name
    throw error
  }
  return {
    array: () => [],
    object: () => ({}),
    date: (moment) => new Date(moment),
    method: (name, call) => {
      const served = (...values) => settle(call(values))
      Object.defineProperty(served, 'name', { value: name })
      return served
    },
    proxy: (get, set) => new Proxy({}, {
      get: (_, key) => typeof key === 'symbol' ? undefined : settle(get(key)),
      set: (_, key, value) => { settle(set(String(key), value)); return true },
      has: (_, key) => false,
      deleteProperty: () => false,
    }),
  }
})()`)

/** What happens before a service's method runs: the gate throws when the script may not. */
export type Enter = (service: string, member: string) => void

/** A service that a script may set properties on (an HTML template's variables). */
interface OpenService {
  setMember(key: string, value: unknown): void
  member(key: string): unknown
}

function isOpen(service: Service): service is Service & OpenService {
  return 'setMember' in service
}

/** JavaScript itself asks any object for these. */
const silent = new Set([
  'then',
  'constructor',
  'prototype',
  '$$typeof',
  'nodeType',
  'length',
  'asymmetricMatch',
])

/**
 * The border between the script's realm and this one. Services cross as proxies that know their methods and
 * enums only; arrays, plain objects and dates are copied, each into the realm it goes to; errors are thrown anew
 * inside. A member that is not there throws by name.
 */
export class Membrane {
  readonly #realm: Realm
  readonly #enter: Enter
  readonly #outside = new WeakMap<object, Service>()
  readonly #inside = new WeakMap<Service, object>()

  constructor(context: Context, enter: Enter) {
    this.#realm = realmSource.runInContext(context)
    this.#enter = enter
  }

  /** A value of this realm, for the script. */
  inward(value: unknown): unknown {
    if (value instanceof Service) return this.#proxyOf(value)
    if (Array.isArray(value)) return this.#inwardArray(value)
    if (types.isDate(value)) return this.#realm.date(value.getTime())
    if (typeof value !== 'object' || value === null) return value
    const copy = this.#realm.object()
    for (const [key, member] of Object.entries(value)) copy[key] = this.inward(member)
    return copy
  }

  #inwardArray(values: unknown[]): unknown[] {
    const copy = this.#realm.array()
    for (const value of values) copy.push(this.inward(value))
    return copy
  }

  /** A value of the script, for this realm. Functions and instances of the script's classes come as they are. */
  outward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const service = this.#outside.get(value)
    if (service) return service
    if (Array.isArray(value)) return Array.from(value, (member) => this.outward(member))
    if (types.isDate(value)) return new Date(value.getTime())
    if (types.isMap(value) || types.isSet(value) || types.isPromise(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.outward(member)]))
  }

  #proxyOf(service: Service): object {
    const found = this.#inside.get(service)
    if (found) return found
    const methods = new Map<string, unknown>()
    const proxy = this.#realm.proxy(
      (key) => attempt(() => this.#member(service, key, methods)),
      (key, value) => attempt(() => this.#setMember(service, key, value)),
    )
    this.#inside.set(service, proxy)
    this.#outside.set(proxy, service)
    return proxy
  }

  #member(service: Service, key: string, methods: Map<string, unknown>): unknown {
    if (methods.has(key)) return methods.get(key)
    if (service instanceof EnumGroup && service.members.has(key)) return this.inward(service.members.get(key))
    const member: unknown = Reflect.get(service, key)
    if (typeof member === 'function' && !silent.has(key)) {
      const method = this.#realm.method(key, (values) => attempt(() => this.#call(service, key, values)))
      methods.set(key, method)
      return method
    }
    if (member instanceof EnumGroup) return this.inward(member)
    if (isOpen(service)) return service.member(key)
    if (silent.has(key) || key === 'toJSON') return undefined
    throw new Error(`${service.constructor.name}.${key} is not implemented in the workbench`)
  }

  #call(service: Service, key: string, values: unknown[]): unknown {
    this.#enter(service.constructor.name, key)
    const method: unknown = Reflect.get(service, key)
    if (typeof method !== 'function') throw new Error(`${key} is not a function`)
    const outside = values.map((value) => this.outward(value))
    return this.inward(Reflect.apply(method, service, outside))
  }

  #setMember(service: Service, key: string, value: unknown): void {
    if (!isOpen(service)) throw new Error(`${service.constructor.name}.${key} cannot be set`)
    service.setMember(key, value)
  }
}

function attempt(action: () => unknown): Outcome {
  try {
    return { value: action() }
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message }
    throw error
  }
}
