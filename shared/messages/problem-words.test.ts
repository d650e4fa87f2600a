import { expect, test } from 'vitest'
import { languages } from '../language/language.ts'
import { problems } from './problem-words.ts'

test.each(Object.entries(problems))(
  '%s has a status and words in both languages',
  (_kind, { status, words }) => {
    expect(status).toBeGreaterThanOrEqual(400)
    for (const language of languages) {
      expect(words[language].title.length).toBeGreaterThan(5)
      expect(words[language].detail.length).toBeGreaterThan(20)
    }
    expect(words.id).not.toEqual(words.en)
  },
)
