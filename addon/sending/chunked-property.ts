/** As much of a properties store as is used. */
export interface PropertyStore {
  getProperties(): Record<string, string>
  setProperties(properties: Record<string, string>): unknown
  deleteProperty(name: string): unknown
}

/** A property holds 9 KB. */
export const chunkLength = 8000

const chunkName = (name: string, index: number): string => `${name}#${index}`

function cut(text: string): string[] {
  const chunks: string[] = []
  for (let start = 0; start < text.length; start += chunkLength) {
    chunks.push(text.slice(start, start + chunkLength))
  }
  return chunks
}

/**
 * Writes a text of any length under one name, in one call, so that no half of it is ever seen.
 *
 * @param text ASCII, so that a character is a byte and no cut goes through one
 */
export function writeChunked(store: PropertyStore, name: string, text: string): void {
  const before = Number(store.getProperties()[name] ?? 0)
  const chunks = cut(text)
  const properties: Record<string, string> = { [name]: String(chunks.length) }
  chunks.forEach((chunk, index) => {
    properties[chunkName(name, index)] = chunk
  })
  store.setProperties(properties)
  for (let index = chunks.length; index < before; index += 1) store.deleteProperty(chunkName(name, index))
}

/** The texts under all names that begin with the prefix; one with a missing chunk is left out. */
export function readChunked(store: PropertyStore, prefix: string): ReadonlyMap<string, string> {
  const properties = store.getProperties()
  const texts = new Map<string, string>()
  for (const [name, count] of Object.entries(properties)) {
    if (!name.startsWith(prefix) || name.includes('#')) continue
    const chunks = Array.from({ length: Number(count) }, (_, index) => properties[chunkName(name, index)])
    if (chunks.every((chunk) => chunk !== undefined)) texts.set(name, chunks.join(''))
  }
  return texts
}
