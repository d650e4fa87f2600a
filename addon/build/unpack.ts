/*
 * A compact form of plain data in which whatever stands more than once is written once: the common parts of the
 * templates, and the ids by which both languages and the instrument are keyed.
 */

/**
 * A text is itself and a number the place in the table of what stands there; the rest is a list that begins with a
 * negative number for its kind, or else with the place of an object's keys.
 */
export type Packed = string | number | readonly Packed[]

export interface Pack {
  /** Each entry refers to earlier ones only. */
  readonly table: readonly Packed[]
  readonly whole: Packed
}

export const aList = -1
export const aNumber = -2

/** The data that `pack` was given; what repeats is one object, not to be changed. */
export function unpack({ table, whole }: Pack): unknown {
  const unpacked: unknown[] = []
  const read = (value: Packed): unknown => {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return unpacked[value]
    const [kind, ...rest] = value
    if (kind === aNumber) return rest[0]
    const contents = rest.map(read)
    if (kind === aList || typeof kind !== 'number') return contents
    const keys = unpacked[kind]
    return Object.fromEntries(Array.isArray(keys) ? keys.map((key, index) => [key, contents[index]]) : [])
  }
  for (const entry of table) unpacked.push(read(entry))
  return read(whole)
}
