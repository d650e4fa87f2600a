import { createHash, randomUUID } from 'node:crypto'
import { wallTime } from '../spreadsheet/dates.ts'
import { charsets, digestAlgorithms, memberOf } from './enums.ts'
import { type EnumGroup, Exception, type Served, Service, wrongParameters } from './service.ts'

/** Text with a type and a name. */
export class Blob extends Service implements Served<GoogleAppsScript.Base.Blob, BlobNames> {
  readonly #text: string
  readonly #contentType: string
  readonly #name: string

  constructor(text: string, contentType: string, name: string) {
    super()
    this.#text = text
    this.#contentType = contentType
    this.#name = name
  }

  getDataAsString(): string {
    return this.#text
  }

  getBytes(): number[] {
    return [...new Int8Array(Buffer.from(this.#text))]
  }

  getContentType(): string {
    return this.#contentType
  }

  getName(): string {
    return this.#name
  }
}

type BlobNames = 'getDataAsString' | 'getBytes' | 'getContentType' | 'getName'

/** Bytes as Java has them, or a string's in UTF-8. */
function bytesOf(value: unknown, method: string): Buffer {
  if (typeof value === 'string') return Buffer.from(value)
  if (Array.isArray(value) && value.every((byte) => Number.isInteger(byte)))
    return Buffer.from(Int8Array.from(value).buffer)
  throw wrongParameters(`Utilities.${method}`, value)
}

const signed = (buffer: Buffer): number[] => [...new Int8Array(buffer)]

type Names =
  | 'computeDigest'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'getUuid'
  | 'formatDate'
  | 'newBlob'
  | 'sleep'

export class Utilities extends Service implements Served<GoogleAppsScript.Utilities.Utilities, Names> {
  readonly DigestAlgorithm: EnumGroup = digestAlgorithms
  readonly Charset: EnumGroup = charsets

  computeDigest(algorithm: unknown, value: unknown): number[] {
    const { label } = memberOf(digestAlgorithms, algorithm, 'Utilities.computeDigest')
    const hash = createHash(label.toLowerCase().replace('_', ''))
    return signed(hash.update(bytesOf(value, 'computeDigest')).digest())
  }

  base64Encode(value: unknown): string {
    return bytesOf(value, 'base64Encode').toString('base64')
  }

  base64EncodeWebSafe(value: unknown): string {
    return this.base64Encode(value).replaceAll('+', '-').replaceAll('/', '_')
  }

  base64Decode(text: string): number[] {
    return signed(Buffer.from(text, 'base64'))
  }

  base64DecodeWebSafe(text: string): number[] {
    return signed(Buffer.from(text, 'base64url'))
  }

  getUuid(): string {
    return randomUUID()
  }

  /** A date by a pattern of Java's SimpleDateFormat: yyyy, MM, dd, HH, mm, ss, SSS and quoted text. */
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date)) throw wrongParameters('Utilities.formatDate', date, timeZone, format)
    const wall = wallTime(date.getTime(), timeZone)
    const parts: Readonly<Record<string, number>> = {
      y: wall.year,
      M: wall.month,
      d: wall.day,
      H: wall.hour,
      m: wall.minute,
      s: wall.second,
      S: wall.millisecond,
    }
    return format.replace(
      /'([^']*)'|([A-Za-z])\2*/g,
      (token, literal: string | undefined, letter: string) => {
        if (literal !== undefined) return literal || "'"
        const part = parts[letter]
        if (part === undefined || token.length > 4 || (letter === 'M' && token.length > 2))
          throw new Exception(`Utilities.formatDate: ${token} is not implemented in the workbench`)
        return String(letter === 'y' && token.length === 2 ? part % 100 : part).padStart(token.length, '0')
      },
    )
  }

  newBlob(data: unknown, contentType = 'text/plain', name = ''): Blob {
    return new Blob(bytesOf(data, 'newBlob').toString('utf8'), contentType, name)
  }

  sleep(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  }
}
