import * as z from 'zod'
import { randomText } from './random-text.ts'

/**
 * Keys are bearer capabilities: `mitra_<kind>_<programme>_<random><checksum>`.
 * The programme is the 64 hexadecimal digits of its object's id, the random part 43 base-62 characters (over 256
 * bits), the checksum six more, so that a typing error is caught before anything is sent.
 */
export const keyKindSchema = z.enum(['coordinator', 'organisation', 'view', 'feed'])
export type KeyKind = z.infer<typeof keyKindSchema>

export const programmeIdSchema = z.string().regex(/^[0-9a-f]{64}$/)

export const keyRandomLength = 43
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const keyPattern =
  /^mitra_(coordinator|organisation|view|feed)_([0-9a-f]{64})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/

/** CRC-32 (ISO-HDLC, reflected polynomial EDB88320) of an ASCII text. */
function checksumNumber(text: string): number {
  let register = 0xffffffff
  for (let index = 0; index < text.length; index += 1) {
    register ^= text.charCodeAt(index)
    for (let bit = 0; bit < 8; bit += 1) {
      register = register & 1 ? (register >>> 1) ^ 0xedb88320 : register >>> 1
    }
  }
  return (register ^ 0xffffffff) >>> 0
}

function checksum(text: string): string {
  let rest = checksumNumber(text)
  let written = ''
  for (let place = 0; place < 6; place += 1) {
    written = digits.charAt(rest % 62) + written
    rest = Math.floor(rest / 62)
  }
  return written
}

/**
 * Writes a key around a random part.
 *
 * @param random bytes from a cryptographic source; at least 64 for the 43 characters
 * @throws RangeError when the bytes do not suffice
 */
export function writeKey(kind: KeyKind, programme: string, random: Uint8Array): string {
  const body = `mitra_${kind}_${programme}_${randomText(digits, keyRandomLength, random)}`
  return body + checksum(body)
}

export type KeyReading =
  | {
      readonly state: 'well-formed'
      readonly kind: KeyKind
      readonly programme: string
      readonly key: string
    }
  /** Nothing like a key of Mitra's. */
  | { readonly state: 'not-a-key' }
  /** Looks like a key, but a character is wrong or missing. */
  | { readonly state: 'mistyped' }

/** Reads a pasted key. Well-formed says nothing about whether it is valid: only the programme can tell. */
export function readKey(pasted: string): KeyReading {
  const key = pasted.trim()
  const [, kind, programme, random, sum] = keyPattern.exec(key) ?? []
  if (kind === undefined || programme === undefined || random === undefined) {
    return { state: key.startsWith('mitra_') ? 'mistyped' : 'not-a-key' }
  }
  if (checksum(`mitra_${kind}_${programme}_${random}`) !== sum) return { state: 'mistyped' }
  return { state: 'well-formed', kind: keyKindSchema.parse(kind), programme, key }
}
