import { Exception } from './service.ts'

const valueLimit = 9 * 1024
const storeLimit = 500 * 1024

const bytes = (text: string) => Buffer.byteLength(text)

/** A property store with Google's limits: 9 KB a value, 500 KB in all. */
export class PropertyStore {
  readonly #values: Map<string, string>

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map(Object.entries(values))
  }

  get(key: string): string | null {
    return this.#values.get(key) ?? null
  }

  set(key: string, value: string): void {
    if (bytes(value) > valueLimit) throw new Exception('Argument too large: value')
    const others = [...this.#values].filter(([name]) => name !== key)
    const size = others.reduce(
      (sum, [name, text]) => sum + bytes(name) + bytes(text),
      bytes(key) + bytes(value),
    )
    if (size > storeLimit)
      throw new Exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      )
    this.#values.set(key, value)
  }

  delete(key: string): void {
    this.#values.delete(key)
  }

  clear(): void {
    this.#values.clear()
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values)
  }
}
