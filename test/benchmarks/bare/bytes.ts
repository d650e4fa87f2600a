const bodies = new Map<number, Uint8Array<ArrayBuffer>>()

/** So many bytes, made once. */
export function bytes(count: number): Uint8Array<ArrayBuffer> {
  const kept = bodies.get(count) ?? new Uint8Array(count).fill('a'.charCodeAt(0))
  bodies.set(count, kept)
  return kept
}
