import type { InEachLanguage, Language } from '../language/language.ts'
import type { Instrument, PlanningWorksheet } from './instrument.ts'
import {
  type CommonInstrument,
  commonInstrumentSchema,
  type OwnInstrument,
  ownInstrumentSchema,
} from './parts.ts'
import { parseFile, parseTemplate, type Template } from './template.ts'
import { groupOf, overlaid, type Words, wordsOf, wordsSchema } from './words-tree.ts'

/** The contents of an `instrument.json` with the files of words beside it. */
export interface TemplateFiles {
  readonly instrument: unknown
  readonly words: InEachLanguage<unknown>
}

interface WithId {
  readonly id: string
}

const idsOf = (things: readonly WithId[]): string[] => things.map(({ id }) => id)

/** Each thing as it is described; a mere id as the common part describes it. */
function described<Thing extends WithId>(
  path: string,
  things: readonly (string | Thing)[],
  common: readonly Thing[],
): Thing[] {
  return things.map((thing) => {
    if (typeof thing !== 'string') return thing
    const found = common.find(({ id }) => id === thing)
    if (found !== undefined) return found
    throw new Error(
      `Template ${path}: "${thing}" is not in common/instrument.json: describe it here, or correct its id`,
    )
  })
}

function assembleWorksheet(
  path: string,
  own: OwnInstrument['planning'][number],
  common: CommonInstrument['planning'],
): PlanningWorksheet {
  const shared = common.find(({ id }) => id === own.id)
  const columns = own.columns ?? shared?.columns ?? []
  return {
    id: own.id,
    columns: described(`${path}: planning.${own.id}.columns`, columns, shared?.columns ?? []),
    rows: own.rows,
    emptyRows: own.emptyRows ?? shared?.emptyRows ?? 0,
  }
}

function assembleInstrument(common: CommonInstrument, own: OwnInstrument): Instrument {
  const path = `"${own.id}": instrument.json`
  const { fields, partners = common.profile.partners } = own.profile
  return {
    id: own.id,
    version: own.version,
    kind: own.kind,
    bands: common.bands,
    practices: described(`${path}: practices`, own.practices, common.practices),
    items: described(`${path}: items`, own.items, common.items),
    profile: {
      fields: described(`${path}: profile.fields`, fields, common.profile.fields),
      partners: {
        columns: described(`${path}: profile.partners`, partners.columns, common.profile.partners.columns),
        emptyRows: partners.emptyRows,
      },
    },
    planning: own.planning.map((worksheet) => assembleWorksheet(path, worksheet, common.planning)),
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

function parseWords(language: Language, common: unknown): Words {
  const file = `common/${language}.json`
  const { language: said, ...words } = parseFile(file, wordsSchema, common)
  if (said === language) return words
  throw new Error(`${file} says that its language is "${said}": write "${language}"`)
}

/**
 * Puts a template together from what it has of its own and what it takes from the common part. A template's own words
 * stand over the common words of the same id.
 *
 * @throws Error that names the file and the id, and says what to do
 */
export function assembleTemplate(common: TemplateFiles, own: TemplateFiles): Template {
  const instrument = assembleInstrument(
    parseFile('common/instrument.json', commonInstrumentSchema, common.instrument),
    parseFile('instrument.json', ownInstrumentSchema, own.instrument),
  )
  const wordsIn = (language: Language): Words => {
    const taken = commonWordsFor(instrument, parseWords(language, common.words[language]))
    return overlaid(taken, parseFile(`${language}.json`, wordsSchema, own.words[language]))
  }
  return parseTemplate(instrument, { id: wordsIn('id'), en: wordsIn('en') })
}
