import type { Template } from '../template.ts'
import { templates } from './templates.ts'

export { templates }

/** The template of this id in this version, or in its newest version when none is named; undefined if there is none. */
export function findTemplate(id: string, version?: number): Template | undefined {
  return templates
    .filter((template) => template.id === id && (version === undefined || template.version === version))
    .reduce<Template | undefined>(
      (newest, template) => (newest === undefined || template.version > newest.version ? template : newest),
      undefined,
    )
}
