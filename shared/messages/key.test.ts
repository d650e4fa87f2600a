import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyKindSchema, keyRandomLength, readKey, writeKey } from './key.ts'

const programme = '0123456789abcdef'.repeat(4)
const random = Uint8Array.from({ length: 64 }, (_, place) => place * 3)
const key = writeKey('organisation', programme, random)

describe('writeKey', () => {
  test('writes kind, programme, random part and checksum', () => {
    expect(key).toMatch(/^mitra_organisation_[0-9a-f]{64}_[0-9A-Za-z]{49}$/)
  })

  test('skips the bytes that would make some characters more likely than others', () => {
    const skipped = Uint8Array.from([248, 255, ...random])
    expect(writeKey('organisation', programme, skipped)).toBe(key)
  })

  test('refuses too few random bytes', () => {
    expect(() => writeKey('view', programme, random.slice(0, keyRandomLength - 1))).toThrow(RangeError)
    expect(() => writeKey('view', programme, new Uint8Array(64).fill(250))).toThrow(RangeError)
  })
})

describe('readKey', () => {
  test('reads back what was written, for every kind and with blanks around it', () => {
    for (const kind of keyKindSchema.options) {
      const written = writeKey(kind, programme, random)
      expect(readKey(` ${written}\n`)).toStrictEqual({ state: 'well-formed', kind, programme, key: written })
    }
  })

  test('finds every single wrong character', () => {
    const alphabet = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-']
    fc.assert(
      fc.property(
        fc.integer({ min: 'mitra_'.length, max: key.length - 1 }),
        fc.constantFrom(...alphabet),
        (place, wrong) => {
          fc.pre(key[place] !== wrong)
          expect(readKey(key.slice(0, place) + wrong + key.slice(place + 1)).state).toBe('mistyped')
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('finds two neighbours that changed places, and a missing or doubled character', () => {
    for (let place = 'mitra_'.length; place < key.length - 1; place += 1) {
      const [left = '', right = ''] = [key[place], key[place + 1]]
      const rest = key.slice(place + 2)
      const start = key.slice(0, place)
      if (left !== right) expect(readKey(start + right + left + rest).state).toBe('mistyped')
      expect(readKey(start + right + rest).state).toBe('mistyped')
      expect(readKey(start + left + left + right + rest).state).toBe('mistyped')
    }
  })

  test.each(['', 'hello', 'https://example.org/', programme])('%j is not a key', (pasted) => {
    expect(readKey(pasted).state).toBe('not-a-key')
  })

  test('the checksum is the CRC-32 of the rest in six base-62 digits', () => {
    // 1161132447 by zlib's crc32.
    expect(key.slice(-6)).toBe('1GZzah')
  })
})
