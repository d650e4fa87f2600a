import * as z from 'zod'
import type { InEachLanguage, Language } from '../language/language.ts'
import { bandFaults } from './bands-cover.ts'
import { repeatedIdFaults } from './ids-unique.ts'
import { type Instrument, instrumentSchema } from './instrument.ts'
import { unevenRowFaults } from './rows-prepared-alike.ts'
import { type Wording, wordingSchema } from './wording.ts'
import { wordingFaults } from './words-cover.ts'

/** A versioned instrument with its words in each language. */
export type Template = Instrument & { readonly wording: InEachLanguage<Wording> }

/** @throws Error that names the file and lists what does not follow its schema */
export function parseFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  content: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  throw new Error(
    `${file} does not follow its schema; correct the following:\n${z.prettifyError(parsed.error)}`,
  )
}

function parseWording(language: Language, content: unknown): Wording {
  const words = parseFile(`${language}.json`, wordingSchema, content)
  if (words.language === language) return words
  throw new Error(`${language}.json says that its language is "${words.language}": write "${language}"`)
}

const inFile =
  (file: string) =>
  (fault: string): string =>
    `${file}: ${fault}`

/**
 * A template from the contents of `instrument.json`, `id.json` and `en.json`, with everything checked that no single
 * file shows: bands cover 1.0 to 5.0, ids are unique, words and ids match in every language, prepared cells fit their
 * columns and are the same in both languages.
 *
 * @throws Error that lists every fault found, each with its file, its id and what to do.
 */
export function parseTemplate(instrumentContent: unknown, wordings: InEachLanguage<unknown>): Template {
  const instrument = parseFile('instrument.json', instrumentSchema, instrumentContent)
  const wording = { id: parseWording('id', wordings.id), en: parseWording('en', wordings.en) }
  const faults = [
    ...[...bandFaults(instrument.bands), ...repeatedIdFaults(instrument)].map(inFile('instrument.json')),
    ...wordingFaults(instrument, wording.id).map(inFile('id.json')),
    ...wordingFaults(instrument, wording.en).map(inFile('en.json')),
    ...unevenRowFaults(instrument, wording),
  ]
  if (faults.length === 0) return { ...instrument, wording }
  throw new Error(`Template "${instrument.id}" is not complete; correct the following:\n${faults.join('\n')}`)
}
