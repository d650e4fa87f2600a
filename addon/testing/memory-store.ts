/** A properties store as Apps Script has it, in memory, for tests. */
export function memoryStore(initial: Readonly<Record<string, string>> = {}) {
  const values = new Map(Object.entries(initial))
  return {
    getProperty: (name: string): string | null => values.get(name) ?? null,
    getProperties: (): Record<string, string> => Object.fromEntries(values),
    setProperty(name: string, value: string): void {
      values.set(name, value)
    },
    setProperties(properties: Record<string, string>): void {
      for (const [name, value] of Object.entries(properties)) values.set(name, value)
    },
    deleteProperty(name: string): void {
      values.delete(name)
    },
  }
}
