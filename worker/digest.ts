import { hash } from 'node:crypto'

const encoder = new TextEncoder()

export function inHexadecimal(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Keys are stored and looked up by it, never as themselves. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex')
}

/** Whether two secrets are the same, in a time that depends on neither: their digests have one length. */
export function sameSecret(one: string, other: string): boolean {
  return crypto.subtle.timingSafeEqual(encoder.encode(digestOf(one)), encoder.encode(digestOf(other)))
}
