import type { Outline, TemplateContent } from '../../shared/messages/template-library.ts'
import { kindNames } from '../../shared/words/kind.ts'

/** What a list says of a template. */
export function outlineOf({ instrument, wording }: Pick<TemplateContent, 'instrument' | 'wording'>): Outline {
  return {
    kind: instrument.kind,
    practices: instrument.practices.length,
    items: instrument.items.length,
    wording: {
      id: { name: wording.id.name, description: wording.id.description },
      en: { name: wording.en.name, description: wording.en.description },
    },
  }
}

/** What is searched for words, in both languages, so that a reader finds a template by either. */
export function searchedText({ kind, wording }: Outline, publisher: string): string {
  return [
    ...Object.values(wording).flatMap(({ name, description }) => [name, description]),
    kindNames.id[kind],
    kindNames.en[kind],
    publisher,
  ]
    .join('\n')
    .toLowerCase()
}

/** The words of a search, of which a template must hold every one. */
export function wordsOfSearch(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
}
