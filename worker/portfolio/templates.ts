import type { Plan } from '../../shared/messages/plan.ts'
import type { ReadProgramme } from './answer.ts'

type PlannedTemplate = Plan['template']

/** The template of each programme. Most share one, which is then read once: a template is larger than a release. */
export function templatesOf(read: readonly Pick<ReadProgramme, 'template'>[]): PlannedTemplate[] {
  const parsed = new Map<string, PlannedTemplate>()
  return read.map(({ template: text }) => {
    const template: PlannedTemplate = parsed.get(text) ?? JSON.parse(text)
    parsed.set(text, template)
    return template
  })
}

/**
 * The template that all have in common, in its newest version here, with the words of those items and practices that
 * only older ones have; undefined when they are on different templates.
 */
export function commonTemplate(templates: readonly PlannedTemplate[]): PlannedTemplate | undefined {
  const [newest, ...older] = [...new Set(templates)].sort(
    (one, other) => other.instrument.version - one.instrument.version,
  )
  if (newest === undefined || older.some(({ instrument }) => instrument.id !== newest.instrument.id)) {
    return undefined
  }
  return older.reduce(withWordsOf, newest)
}

function withWordsOf({ instrument, wording }: PlannedTemplate, older: PlannedTemplate): PlannedTemplate {
  const known = new Set([...instrument.items, ...instrument.practices].map(({ id }) => id))
  const isMissing = ({ id }: { readonly id: string }): boolean => !known.has(id)
  const wordsIn = (language: keyof typeof wording) => ({
    ...wording[language],
    items: { ...older.wording[language].items, ...wording[language].items },
    practices: { ...older.wording[language].practices, ...wording[language].practices },
  })
  return {
    instrument: {
      ...instrument,
      items: [...instrument.items, ...older.instrument.items.filter(isMissing)],
      practices: [...instrument.practices, ...older.instrument.practices.filter(isMissing)],
    },
    wording: { id: wordsIn('id'), en: wordsIn('en') },
  }
}
