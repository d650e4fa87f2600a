import * as z from 'zod'
import { IncompleteTemplate } from './incomplete-template.ts'
import type { Instrument, PlanningWorksheet } from './instrument.ts'
import { otherLanguage } from './other-language.ts'
import {
  type CommonInstrument,
  commonInstrumentSchema,
  type OwnInstrument,
  ownInstrumentSchema,
} from './parts.ts'
import { parsePart, parseTemplate, parseTranslation, type Template } from './template.ts'
import type { Translation } from './translation.ts'
import { groupOf, overlaid, type Words, wordsOf, wordsSchema } from './words-tree.ts'

/** The contents of an `instrument.json` with the files of words beside it, by language. */
export interface TemplateFiles {
  readonly instrument: unknown
  readonly words: Readonly<Record<string, unknown>>
}

interface WithId {
  readonly id: string
}

const idsOf = (things: readonly WithId[]): string[] => things.map(({ id }) => id)

/** Each thing as it is described; a mere id as the common part describes it. */
function described<Thing extends WithId>(
  template: string,
  place: string,
  things: readonly (string | Thing)[],
  common: readonly Thing[],
): Thing[] {
  return things.map((thing, index) => {
    if (typeof thing !== 'string') return thing
    const found = common.find(({ id }) => id === thing)
    if (found !== undefined) return found
    const words = {
      id: `"${thing}" tidak ada di common/instrument.json: jelaskan di sini, atau perbaiki id-nya.`,
      en: `"${thing}" is not in common/instrument.json: describe it here, or correct its id.`,
    }
    throw new IncompleteTemplate(`Template "${template}"`, [{ path: `instrument.${place}.${index}`, words }])
  })
}

function assembleWorksheet(
  template: string,
  place: number,
  own: OwnInstrument['planning'][number],
  common: CommonInstrument['planning'],
): PlanningWorksheet {
  const shared = common.find(({ id }) => id === own.id)
  const columns = own.columns ?? shared?.columns ?? []
  return {
    id: own.id,
    columns: described(template, `planning.${place}.columns`, columns, shared?.columns ?? []),
    rows: own.rows,
    emptyRows: own.emptyRows ?? shared?.emptyRows ?? 0,
  }
}

function assembleInstrument(common: CommonInstrument, own: OwnInstrument): Instrument {
  const { id } = own
  const { fields, partners = common.profile.partners } = own.profile
  return {
    id,
    version: own.version,
    kind: own.kind,
    bands: common.bands,
    practices: described(id, 'practices', own.practices, common.practices),
    items: described(id, 'items', own.items, common.items),
    profile: {
      fields: described(id, 'profile.fields', fields, common.profile.fields),
      partners: {
        columns: described(id, 'profile.partners.columns', partners.columns, common.profile.partners.columns),
        emptyRows: partners.emptyRows,
      },
    },
    planning: own.planning.map((worksheet, place) =>
      assembleWorksheet(id, place, worksheet, common.planning),
    ),
  }
}

/** The common words for what the instrument asks. */
function commonWordsFor(instrument: Instrument, common: Words): Words {
  const profile = groupOf(common, 'profile')
  const planning = groupOf(common, 'planning')
  const worksheetWords = ({ id, columns, rows }: PlanningWorksheet): Words => {
    const words = groupOf(planning, id)
    return {
      ...words,
      columns: wordsOf(idsOf(columns), groupOf(words, 'columns')),
      rows: wordsOf(rows, groupOf(words, 'rows')),
    }
  }
  return {
    bands: wordsOf(idsOf(instrument.bands), groupOf(common, 'bands')),
    practices: wordsOf(idsOf(instrument.practices), groupOf(common, 'practices')),
    items: wordsOf(idsOf(instrument.items), groupOf(common, 'items')),
    profile: {
      fields: wordsOf(idsOf(instrument.profile.fields), groupOf(profile, 'fields')),
      partners: wordsOf(idsOf(instrument.profile.partners.columns), groupOf(profile, 'partners')),
    },
    planning: Object.fromEntries(
      instrument.planning.map((worksheet) => [worksheet.id, worksheetWords(worksheet)]),
    ),
  }
}

function commonWords(language: string, content: unknown): Words {
  const subject = `The common part in "${language}"`
  const place = `common.wording.${language}`
  const { language: said, ...words } = parsePart(subject, place, wordsSchema, content)
  if (said === language) return words
  throw new IncompleteTemplate(subject, [otherLanguage(`${place}.language`, language, String(said))])
}

/** The words for what the instrument asks: a template's own words stand over the common words of the same id. */
function assembleWords(
  instrument: Instrument,
  language: string,
  common: TemplateFiles,
  own: TemplateFiles,
): Words {
  const taken = commonWordsFor(instrument, commonWords(language, common.words[language]))
  const subject = `Template "${instrument.id}" in "${language}"`
  return overlaid(taken, parsePart(subject, `wording.${language}`, wordsSchema, own.words[language]))
}

/** What a fault is said to be of before it is known to be a template: its id where it has one. */
function subjectOf(content: unknown): string {
  const named = z.object({ id: z.string() }).safeParse(content)
  return named.success ? `Template "${named.data.id}"` : 'The template'
}

/**
 * Puts a template together from what it has of its own and what it takes from the common part.
 *
 * @throws IncompleteTemplate that names the file and the place, and says what to do
 */
export function assembleTemplate(common: TemplateFiles, own: TemplateFiles): Template {
  const instrument = assembleInstrument(
    parsePart('The common part', 'common.instrument', commonInstrumentSchema, common.instrument),
    parsePart(subjectOf(own.instrument), 'instrument', ownInstrumentSchema, own.instrument),
  )
  return parseTemplate(instrument, {
    id: assembleWords(instrument, 'id', common, own),
    en: assembleWords(instrument, 'en', common, own),
  })
}

/**
 * A template's words in a further language, for which one more file stands in the template's folder and one beside the
 * common words.
 *
 * @param template as assembled from the same files
 * @throws IncompleteTemplate that names the file and the place, and says what to do
 */
export function assembleTranslation(
  template: Template,
  language: string,
  common: TemplateFiles,
  own: TemplateFiles,
): Translation {
  return parseTranslation(template, language, assembleWords(template, language, common, own))
}
