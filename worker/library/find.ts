import { readTemplateCode, templateIdOf } from '../../shared/messages/template-code.ts'
import type { SinceVersion, TemplateContent, TemplateView } from '../../shared/messages/template-library.ts'
import type { TemplateReference } from '../../shared/messages/template-reference.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import { Refused } from '../refused.ts'
import { outlineOf } from './outline.ts'
import { findShipped } from './shipped.ts'
import type { LibraryVersion } from './version.ts'

/** A version's content as it is stored; when it was checked, it was published, and it never changes. */
export interface StoredContent extends TemplateContent {
  readonly since: SinceVersion | null
}

/** @throws Refused when what was typed is no code */
export function requireCode(typed: string): string {
  const code = readTemplateCode(typed)
  if (code === undefined) throw new Refused('template-code-mistyped')
  return code
}

function deprecationOf(row: {
  readonly deprecated_at: string | null
  readonly deprecation_reason: string | null
}): TemplateView['deprecated'] {
  const { deprecated_at: at, deprecation_reason: reason } = row
  return at === null || reason === null ? null : { at, reason }
}

interface VersionRow {
  readonly publisher: string
  readonly published_at: string
  readonly content: string
  readonly deprecated_at: string | null
  readonly deprecation_reason: string | null
}

/**
 * A version of a template that ships with Mitra or stands in the library; undefined when there is none.
 *
 * @throws Refused when what was typed for a code is none
 */
export async function findVersion(
  library: D1Database,
  reference: TemplateReference,
): Promise<LibraryVersion | undefined> {
  const shipped = findShipped(reference)
  if (shipped !== undefined || 'id' in reference) return shipped
  const { version } = reference
  const code = requireCode(reference.code)
  const row = await library
    .prepare(
      `SELECT t.publisher, t.deprecated_at, t.deprecation_reason, v.published_at, v.content
       FROM template_versions v JOIN templates t ON t.code = v.code WHERE v.code = ? AND v.version = ?`,
    )
    .bind(code, version)
    .first<VersionRow>()
  if (row === null) return undefined
  const { instrument, ...content }: StoredContent = JSON.parse(row.content)
  return {
    ...content,
    code,
    version,
    publisher: row.publisher,
    publishedAt: row.published_at,
    deprecated: deprecationOf(row),
    instrument: { id: templateIdOf(code), version, ...instrument },
  }
}

interface TemplateRow {
  readonly publisher: string
  readonly newest_version: number
  readonly updated_at: string
  readonly outline: string
  readonly deprecated_at: string | null
  readonly deprecation_reason: string | null
}

async function storedView(library: D1Database, code: string): Promise<TemplateView> {
  const columns = 'publisher, newest_version, updated_at, outline, deprecated_at, deprecation_reason'
  const row = await library
    .prepare(`SELECT ${columns} FROM templates WHERE code = ?`)
    .bind(code)
    .first<TemplateRow>()
  if (row === null) throw new Refused('template-not-found')
  const { results: versions } = await library
    .prepare(
      'SELECT version, published_at AS publishedAt FROM template_versions WHERE code = ? ORDER BY version DESC',
    )
    .bind(code)
    .all<TemplateView['versions'][number]>()
  return {
    ...JSON.parse(row.outline),
    code,
    publisher: row.publisher,
    version: row.newest_version,
    updatedAt: row.updated_at,
    versions,
    deprecated: deprecationOf(row),
  }
}

/**
 * What there is of a template.
 *
 * @param name a code as it was typed, or the id of a template that ships with Mitra
 * @throws Refused when there is none, or the code is mistyped
 */
export async function viewTemplate(library: D1Database, name: string): Promise<TemplateView> {
  const shipped = findTemplate(name)
  if (shipped === undefined) return storedView(library, requireCode(name))
  const { id: code, version, wording } = shipped
  return {
    ...outlineOf({ instrument: shipped, wording }),
    code,
    publisher: null,
    version,
    updatedAt: null,
    versions: [{ version, publishedAt: null }],
    deprecated: null,
  }
}
