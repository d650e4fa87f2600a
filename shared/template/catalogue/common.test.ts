import { expect, test } from 'vitest'
import { languages } from '../../language/language.ts'
import { commonInstrumentSchema } from '../parts.ts'
import { groupOf, type Words, wordsSchema } from '../words-tree.ts'
import english from './common/en.json' with { type: 'json' }
import indonesian from './common/id.json' with { type: 'json' }
import instrument from './common/instrument.json' with { type: 'json' }
import { templates } from './templates.ts'

const common = commonInstrumentSchema.parse(instrument)
const words = { id: wordsSchema.parse(indonesian), en: wordsSchema.parse(english) }

/** The ids of the rows in each worksheet's common words. */
function rowsOf(language: Words): string[] {
  const planning = groupOf(language, 'planning')
  return Object.keys(planning).flatMap((id) =>
    Object.keys(groupOf(groupOf(planning, id), 'rows')).map((row) => `${id} ${row}`),
  )
}

test('all that is common is taken by some template', () => {
  const taken = (of: (template: (typeof templates)[number]) => readonly { readonly id: string }[]) =>
    new Set(templates.flatMap((template) => of(template).map(({ id }) => id)))
  const practices = taken((template) => template.practices)
  const items = taken((template) => template.items)
  const fields = taken((template) => template.profile.fields)
  const rows = new Set(
    templates.flatMap(({ planning }) =>
      planning.flatMap(({ id, rows: own }) => own.map((row) => `${id} ${row}`)),
    ),
  )
  expect(common.practices.filter(({ id }) => !practices.has(id))).toEqual([])
  expect(common.items.filter(({ id }) => !items.has(id))).toEqual([])
  expect(common.profile.fields.filter(({ id }) => !fields.has(id))).toEqual([])
  expect(rowsOf(words.en).filter((row) => !rows.has(row))).toEqual([])
})

test.each(languages)('the common words in %s are for what is common, and complete', (language) => {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  const { bands, practices, items, profile, planning } = common
  const keys = (...path: string[]) => Object.keys(path.reduce(groupOf, words[language]))
  expect(keys('bands')).toEqual(idsOf(bands))
  expect(keys('practices')).toEqual(idsOf(practices))
  expect(keys('items')).toEqual(idsOf(items))
  expect(keys('profile', 'fields')).toEqual(idsOf(profile.fields))
  expect(keys('profile', 'partners')).toEqual(idsOf(profile.partners.columns))
  expect(keys('planning')).toEqual(idsOf(planning))
  expect(rowsOf(words[language])).toEqual(rowsOf(words.en))
})
