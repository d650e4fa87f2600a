import { type KeyKind, writeKey } from '../../shared/messages/key.ts'
import { digestOf } from '../digest.ts'

/** Enough that 43 of them are below 248, whatever the luck. */
const randomBytes = 96

/** A new key, and the digest by which it will be known: the key itself is kept nowhere. */
export function newKey(kind: KeyKind, programme: string): { readonly key: string; readonly digest: string } {
  const key = writeKey(kind, programme, crypto.getRandomValues(new Uint8Array(randomBytes)))
  return { key, digest: digestOf(key) }
}
