const capacity = 16 * 1024 * 1024

/** Encoded answers that never change while they stand, kept by an isolate; the least recently used go first. */
export interface Bodies {
  /** @param name programme, round, format, language and build */
  find(name: string): Uint8Array<ArrayBuffer> | undefined
  keep(name: string, body: Uint8Array<ArrayBuffer>): void
  forget(name: string): void
}

/** @param bytes how much is kept at most */
export function createBodies(bytes: number = capacity): Bodies {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let size = 0
  const drop = (name: string): void => {
    size -= kept.get(name)?.byteLength ?? 0
    kept.delete(name)
  }
  return {
    forget: drop,
    find(name) {
      const body = kept.get(name)
      if (body === undefined) return undefined
      kept.delete(name)
      kept.set(name, body)
      return body
    },
    keep(name, body) {
      drop(name)
      if (body.byteLength > bytes) return
      kept.set(name, body)
      size += body.byteLength
      for (const oldest of kept.keys()) {
        if (size <= bytes) break
        drop(oldest)
      }
    },
  }
}
