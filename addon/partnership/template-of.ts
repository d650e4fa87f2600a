import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import type { Template } from '../../shared/template/template.ts'
import { UserError } from '../language/user-error.ts'

/**
 * The template, in its newest version when none is named.
 *
 * @throws UserError when this build of Mitra does not have it
 */
export function templateOf(id: string, version?: number): Template {
  const template = findTemplate(id, version)
  if (template !== undefined) return template
  const named = version === undefined ? id : `${id} (${version})`
  throw new UserError({
    id: `Mitra yang terpasang tidak mengenal templat ${named}. Perbarui pengaya Mitra, lalu coba lagi.`,
    en: `This Mitra does not know the template ${named}. Update the Mitra add-on and try again.`,
  })
}
