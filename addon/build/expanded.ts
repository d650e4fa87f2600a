import { inflateSync } from 'fflate'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function digitValues(): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value
  return values
}

/** Apps Script has no `atob`, and its own decoder is a service, none of which may be called while a script loads. */
function bytesOf(base64: string): Uint8Array {
  const values = digitValues()
  const { length } = base64.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let next = 0
  for (let index = 0; index < length; index += 1) {
    bits = ((bits << 6) | (values[base64.charCodeAt(index)] ?? 0)) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[next] = (bits >> held) & 0xff
      next += 1
    }
  }
  return bytes
}

/** The library's own reads other encodings too, which the bundle would carry for nothing. */
function asciiText(bytes: Uint8Array): string {
  const characters: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    characters.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  }
  return characters.join('')
}

/** The data that `compressed` was given. */
export function expanded(base64: string): unknown {
  return JSON.parse(asciiText(inflateSync(bytesOf(base64))))
}
