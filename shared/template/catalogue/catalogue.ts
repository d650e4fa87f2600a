import { parseTemplate, type Template } from '../template.ts'
import educationInEnglish from './education/en.json' with { type: 'json' }
import educationInIndonesian from './education/id.json' with { type: 'json' }
import educationInstrument from './education/instrument.json' with { type: 'json' }

/** The templates that ship with Mitra, in the order in which they are offered. */
export const templates: readonly Template[] = [
  parseTemplate(educationInstrument, { id: educationInIndonesian, en: educationInEnglish }),
]

/** The template of this id in this version, or in its newest version when none is named; undefined if there is none. */
export function findTemplate(id: string, version?: number): Template | undefined {
  return templates
    .filter((template) => template.id === id && (version === undefined || template.version === version))
    .reduce<Template | undefined>(
      (newest, template) => (newest === undefined || template.version > newest.version ? template : newest),
      undefined,
    )
}
