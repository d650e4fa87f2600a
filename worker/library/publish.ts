import { canonicalJson } from '../../shared/messages/canonical-json.ts'
import { mostTemplates, mostVersions } from '../../shared/messages/library-limits.ts'
import { writeTemplateCode } from '../../shared/messages/template-code.ts'
import type {
  SinceVersion,
  TemplateContent,
  TemplatePublished,
} from '../../shared/messages/template-library.ts'
import { compareTemplates } from '../../shared/template/comparison.ts'
import { type Meaning, type Meanings, meaningsOf } from '../../shared/template/meanings.ts'
import { digestOf } from '../digest.ts'
import { Refused } from '../refused.ts'
import { contentFaults } from './content-faults.ts'
import type { StoredContent } from './find.ts'
import { outlineOf, searchedText } from './outline.ts'

export interface Publishing {
  readonly published: TemplatePublished
  /** False when the very same was published before, and nothing was done. */
  readonly isNew: boolean
}

/** A template as its owner changes it. */
export interface OwnTemplate {
  readonly code: string
  readonly publisher: string
  readonly newestVersion: number
  readonly meanings: Meanings
}

interface OwnRow {
  readonly owner: string
  readonly publisher: string
  readonly newest_version: number
  readonly meanings: string
  readonly deprecated_at: string | null
}

/**
 * A template that may get another version.
 *
 * @param programme whose coordinator asks
 * @throws Refused when there is none, another programme published it, or it is deprecated
 */
export async function requireOwn(library: D1Database, code: string, programme: string): Promise<OwnTemplate> {
  const row = await library
    .prepare('SELECT owner, publisher, newest_version, meanings, deprecated_at FROM templates WHERE code = ?')
    .bind(code)
    .first<OwnRow>()
  if (row === null) throw new Refused('template-not-found')
  if (row.owner !== programme) throw new Refused('template-of-another-programme')
  if (row.deprecated_at !== null) throw new Refused('template-deprecated')
  const meanings: Record<string, Meaning> = JSON.parse(row.meanings)
  return {
    code,
    publisher: row.publisher,
    newestVersion: row.newest_version,
    meanings: new Map(Object.entries(meanings)),
  }
}

function requireFaultless(content: TemplateContent, known: Meanings): void {
  const faults = contentFaults(content, known)
  if (faults.length > 0) throw new Refused('invalid-content', { faults })
}

function insertVersion(
  library: D1Database,
  version: { readonly code: string; readonly number: number; readonly hash: string },
  content: StoredContent,
  now: Date,
): D1PreparedStatement {
  return library
    .prepare(
      'INSERT INTO template_versions (code, version, published_at, hash, content) VALUES (?, ?, ?, ?, ?)',
    )
    .bind(version.code, version.number, now.toISOString(), version.hash, JSON.stringify(content))
}

const hashOf = (content: TemplateContent): string => digestOf(canonicalJson(content))

/**
 * Publishes a new template under a new code. The same content again, by the same programme, gets the same code: an
 * answer that was lost on the way makes no second template.
 *
 * @param programme whose coordinator publishes it; it alone may change the template
 * @throws Refused with the place of every fault, or when the programme has published as many as it may
 */
export async function publishTemplate(
  library: D1Database,
  programme: string,
  publisher: string,
  content: TemplateContent,
  now: Date,
): Promise<Publishing> {
  requireFaultless(content, new Map())
  const hash = hashOf(content)
  const standing = await library
    .prepare(
      `SELECT v.code FROM template_versions v JOIN templates t ON t.code = v.code
       WHERE v.hash = ? AND v.version = 1 AND t.owner = ? AND t.deprecated_at IS NULL`,
    )
    .bind(hash, programme)
    .first<{ code: string }>()
  if (standing !== null) return { published: { code: standing.code, version: 1, since: null }, isNew: false }
  const count = await library
    .prepare('SELECT count(*) AS count FROM templates WHERE owner = ?')
    .bind(programme)
    .first<number>('count')
  if (count !== null && count >= mostTemplates) throw new Refused('too-many-templates')
  const code = writeTemplateCode(crypto.getRandomValues(new Uint8Array(32)))
  const outline = outlineOf(content)
  await library.batch([
    library
      .prepare(
        `INSERT INTO templates (code, owner, publisher, newest_version, updated_at, outline, searched, meanings)
         VALUES (?, ?, ?, 1, ?, ?, ?, ?)`,
      )
      .bind(
        code,
        programme,
        publisher,
        now.toISOString(),
        JSON.stringify(outline),
        searchedText(outline, publisher),
        JSON.stringify(Object.fromEntries(meaningsOf(content.instrument))),
      ),
    insertVersion(library, { code, number: 1, hash }, { ...content, since: null }, now),
  ])
  return { published: { code, version: 1, since: null }, isNew: true }
}

async function newestOf(
  library: D1Database,
  { code, newestVersion }: OwnTemplate,
): Promise<{ readonly hash: string; readonly content: StoredContent }> {
  const row = await library
    .prepare('SELECT hash, content FROM template_versions WHERE code = ? AND version = ?')
    .bind(code, newestVersion)
    .first<{ hash: string; content: string }>()
  if (row === null) throw new Error('A template lacks its newest version')
  return { hash: row.hash, content: JSON.parse(row.content) }
}

/** Two coordinators may publish at once: the second finds the number taken, and nothing of its batch is done. */
async function insertUnlessTaken(library: D1Database, statements: D1PreparedStatement[]): Promise<void> {
  try {
    await library.batch(statements)
  } catch (error) {
    const isTaken = error instanceof Error && error.message.includes('UNIQUE constraint failed')
    throw isTaken ? new Refused('template-version-taken') : error
  }
}

/**
 * Publishes the next version of a template; the earlier ones stay as they are. The content of the newest version again
 * makes no new one.
 *
 * @throws Refused with the place of every fault, also of ids that stood for something else in any earlier version
 */
export async function publishVersion(
  library: D1Database,
  own: OwnTemplate,
  content: TemplateContent,
  now: Date,
): Promise<Publishing> {
  requireFaultless(content, own.meanings)
  const { code, newestVersion } = own
  const hash = hashOf(content)
  const newest = await newestOf(library, own)
  if (newest.hash === hash) {
    return { published: { code, version: newestVersion, since: newest.content.since }, isNew: false }
  }
  if (newestVersion >= mostVersions) throw new Refused('too-many-templates')
  const version = newestVersion + 1
  const since: SinceVersion = { version: newestVersion, ...compareTemplates(newest.content, content) }
  const outline = outlineOf(content)
  const meanings = Object.fromEntries([...own.meanings, ...meaningsOf(content.instrument)])
  await insertUnlessTaken(library, [
    insertVersion(library, { code, number: version, hash }, { ...content, since }, now),
    library
      .prepare(
        'UPDATE templates SET newest_version = ?, updated_at = ?, outline = ?, searched = ?, meanings = ? WHERE code = ?',
      )
      .bind(
        version,
        now.toISOString(),
        JSON.stringify(outline),
        searchedText(outline, own.publisher),
        JSON.stringify(meanings),
        code,
      ),
  ])
  return { published: { code, version, since }, isNew: true }
}
