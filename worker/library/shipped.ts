import type { TemplateReference } from '../../shared/messages/template-reference.ts'
import { findTemplate, templates } from '../../shared/template/catalogue/catalogue.ts'
import { type Meanings, meaningsOf } from '../../shared/template/meanings.ts'
import type { Template } from '../../shared/template/template.ts'
import { madeUpExamples } from './made-up-examples.ts'
import type { LibraryVersion } from './version.ts'

/** What the ids of the templates that ship with Mitra stand for: they mean the same in every template. */
export const shippedMeanings: Meanings = new Map(templates.flatMap((template) => [...meaningsOf(template)]))

/** A template that ships with Mitra, as the library shows it. */
function asLibraryVersion({ wording, ...instrument }: Template): LibraryVersion {
  return {
    code: instrument.id,
    version: instrument.version,
    publisher: null,
    publishedAt: null,
    deprecated: null,
    instrument,
    wording: { id: wording.id, en: wording.en },
    examples: madeUpExamples(instrument),
    since: null,
  }
}

/** @returns undefined when the reference is to none that ships with this Mitra */
export function findShipped(reference: TemplateReference): LibraryVersion | undefined {
  const named = 'id' in reference ? reference.id : reference.code
  const template = findTemplate(named, reference.version)
  return template === undefined ? undefined : asLibraryVersion(template)
}
