import { expect, it } from 'vitest'
import { languageFor } from './language.ts'

it.each([
  [undefined, undefined, 'en'],
  [undefined, 'id', 'id'],
  [undefined, 'in_ID', 'id'],
  [undefined, 'id-ID,id;q=0.9,en;q=0.8', 'id'],
  [undefined, 'en;q=0.5, id;q=0.9', 'id'],
  [undefined, 'fr, id;q=0.3', 'id'],
  [undefined, 'id;q=0, en', 'en'],
  [undefined, 'nl,*', 'en'],
  ['id', 'en', 'id'],
  ['en', 'id', 'en'],
  ['xx', 'id', 'id'],
] as const)('asked %s and accepting %s reads %s', (asked, accepted, language) => {
  expect(languageFor(asked, accepted)).toBe(language)
})
