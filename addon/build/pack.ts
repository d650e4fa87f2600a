import { aList, aNumber, type Pack, type Packed } from './unpack.ts'

/** Shorter texts are not worth a reference. */
const shortest = 4

function keysAndValues(value: unknown): readonly [readonly string[], readonly unknown[]] {
  if (typeof value !== 'object' || value === null) {
    throw new Error(`Only texts, numbers, lists and objects can be packed, not ${String(value)}`)
  }
  return [Object.keys(value), Object.values(value)]
}

/** How often each part would be written if every part that repeats were written once. */
function countUses(whole: unknown): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  const count = (value: unknown): void => {
    const written = JSON.stringify(value)
    const before = uses.get(written) ?? 0
    uses.set(written, before + 1)
    if (before > 0 || typeof value === 'string' || typeof value === 'number') return
    if (Array.isArray(value)) {
      value.forEach(count)
      return
    }
    const [keys, values] = keysAndValues(value)
    for (const part of [keys, ...values]) count(part)
  }
  count(whole)
  return uses
}

/** @param whole strings, finite numbers, and lists and objects of these */
export function pack(whole: unknown): Pack {
  const uses = countUses(whole)
  const table: Packed[] = []
  const places = new Map<string, number>()
  const place = (value: unknown): number => {
    const written = JSON.stringify(value)
    const known = places.get(written)
    if (known !== undefined) return known
    const content = inside(value)
    places.set(written, table.length)
    table.push(content)
    return table.length - 1
  }
  const inside = (value: unknown): Packed => {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return [aNumber, value]
    if (Array.isArray(value)) return [aList, ...value.map(packed)]
    const [keys, values] = keysAndValues(value)
    return [place(keys), ...values.map(packed)]
  }
  const packed = (value: unknown): Packed => {
    const written = JSON.stringify(value)
    const repeats = (uses.get(written) ?? 0) > 1 && written.length > shortest
    return repeats ? place(value) : inside(value)
  }
  return { whole: packed(whole), table }
}
