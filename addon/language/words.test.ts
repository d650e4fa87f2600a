import { describe, expect, it } from 'vitest'
import { consentTexts, namingText } from '../../shared/messages/consent.ts'
import { menuLabels } from '../menu/menu.ts'
import { sendingWords } from '../sending/words.ts'
import { partnershipWords } from '../sidebar/words/partnerships.ts'
import { sendingScreenWords } from '../sidebar/words/sending.ts'
import { shellWords } from '../sidebar/words/shell.ts'

/** Every text below a value by its path; a function is called with examples. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('A', 'B'))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${path}.${name}`))
}

/** The same word in both languages. */
const alike = new Set(['Program', 'Mitra'])

describe.each(
  Object.entries({
    menuLabels,
    sendingWords,
    partnershipWords,
    sendingScreenWords,
    shellWords,
    confidentialConsent: consentTexts.confidential,
    namedConsent: consentTexts.named,
    namingText,
  }),
)('%s', (_, words) => {
  const indonesian = new Map(texts(words.id))
  const english = new Map(texts(words.en))

  it('says the same things in both languages', () => {
    expect([...indonesian.keys()]).toEqual([...english.keys()])
    expect(indonesian.size).toBeGreaterThan(0)
  })

  it('is nowhere empty or left untranslated', () => {
    for (const [path, text] of indonesian) {
      expect(text.trim(), path).not.toBe('')
      expect(english.get(path)?.trim(), path).not.toBe('')
      if (!alike.has(text)) expect(text, path).not.toBe(english.get(path))
    }
  })
})
