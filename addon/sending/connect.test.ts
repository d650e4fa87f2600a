import { describe, expect, it } from 'vitest'
import { type KeyKind, writeKey } from '../../shared/messages/key.ts'
import { UserError } from '../language/user-error.ts'
import { readInvitation } from './connect.ts'
import { sendingWords } from './words.ts'

const programme = '0123456789abcdef'.repeat(4)
const keyOf = (kind: KeyKind) =>
  writeKey(
    kind,
    programme,
    Uint8Array.from({ length: 64 }, (_, index) => index * 3),
  )

function wordsFor(pasted: string) {
  try {
    readInvitation(pasted)
    return null
  } catch (error) {
    return error instanceof UserError ? error.words : error
  }
}

describe('a pasted key, before anything is sent', () => {
  it('is taken when it is an organisation’s, with blanks around it', () => {
    const key = keyOf('organisation')
    expect(readInvitation(`  ${key}\n`)).toEqual({ key, programme })
  })

  it('is told when it is no key', () => {
    expect(wordsFor('hello')).toEqual({ id: sendingWords.id.notAKey, en: sendingWords.en.notAKey })
  })

  it('is told when a character is wrong or missing', () => {
    const key = keyOf('organisation')
    const told = { id: sendingWords.id.mistypedKey, en: sendingWords.en.mistypedKey }
    expect(wordsFor(key.slice(0, -1))).toEqual(told)
    expect(wordsFor(key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')))).toEqual(told)
  })

  it.each(['coordinator', 'view', 'feed'] as const)('is told when it is a %s key', (kind) => {
    expect(wordsFor(keyOf(kind))).toEqual({
      id: sendingWords.id.wrongKindOfKey[kind],
      en: sendingWords.en.wrongKindOfKey[kind],
    })
  })
})
