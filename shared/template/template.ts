import type * as z from 'zod'
import { type Fault, under } from '../faults/fault.ts'
import { schemaFaults } from '../faults/schema-faults.ts'
import type { InEachLanguage } from '../language/language.ts'
import { bandFaults } from './bands-cover.ts'
import { repeatedIdFaults } from './ids-unique.ts'
import { IncompleteTemplate } from './incomplete-template.ts'
import { type Instrument, instrumentSchema } from './instrument.ts'
import { otherLanguage } from './other-language.ts'
import { unevenRowFaults } from './rows-prepared-alike.ts'
import { type Translation, translationSchema } from './translation.ts'
import { type Wording, wordingSchema } from './wording.ts'
import { wordingFaults } from './words-cover.ts'

/** A versioned instrument with its words in each language. */
export type Template = Instrument & { readonly wording: InEachLanguage<Wording> }

function languageFaults({ language: said }: Translation, language: string): Fault[] {
  return said === language ? [] : [otherLanguage(`wording.${language}.language`, language, said)]
}

/**
 * Everything that no single part of a template shows: bands that do not cover 1.0 to 5.0, ids that stand twice, words
 * and ids that do not match, prepared cells that do not fit their columns or are not the same in both languages.
 *
 * @returns paths from the template on, such as `instrument.bands.1`; empty when the template is complete
 */
export function templateFaults(instrument: Instrument, wording: InEachLanguage<Wording>): Fault[] {
  const { id, en } = wording
  const mistaken = [...languageFaults(id, 'id'), ...languageFaults(en, 'en')]
  // From here on, words that are taken for another language would be named by the wrong file.
  if (mistaken.length > 0) return mistaken
  return [
    ...under('instrument', [...bandFaults(instrument.bands), ...repeatedIdFaults(instrument)]),
    ...wordingFaults(instrument, id),
    ...wordingFaults(instrument, en),
    ...unevenRowFaults(instrument, id, en),
  ]
}

/** @throws IncompleteTemplate when the content does not follow the schema */
export function parsePart<Schema extends z.ZodType>(
  subject: string,
  place: string,
  schema: Schema,
  content: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  throw new IncompleteTemplate(subject, under(place, schemaFaults(parsed.error)))
}

/**
 * A template from the contents of `instrument.json`, `id.json` and `en.json`, with everything checked.
 *
 * @throws IncompleteTemplate with every fault found, each with its place and what to do
 */
export function parseTemplate(instrumentContent: unknown, wordings: InEachLanguage<unknown>): Template {
  const instrument = parsePart('The template', 'instrument', instrumentSchema, instrumentContent)
  const subject = `Template "${instrument.id}"`
  const wording = {
    id: parsePart(subject, 'wording.id', wordingSchema, wordings.id),
    en: parsePart(subject, 'wording.en', wordingSchema, wordings.en),
  }
  const faults = templateFaults(instrument, wording)
  if (faults.length === 0) return { ...instrument, wording }
  throw new IncompleteTemplate(subject, faults)
}

/**
 * The words of a template in a further language, checked like those that it is shipped with.
 *
 * @throws IncompleteTemplate with every fault found, each with its place and what to do
 */
export function parseTranslation(template: Template, language: string, content: unknown): Translation {
  const subject = `Template "${template.id}" in "${language}"`
  const words = parsePart(subject, `wording.${language}`, translationSchema, content)
  const mistaken = languageFaults(words, language)
  const faults =
    mistaken.length > 0
      ? mistaken
      : [...wordingFaults(template, words), ...unevenRowFaults(template, words, template.wording.en)]
  if (faults.length === 0) return words
  throw new IncompleteTemplate(subject, faults)
}
