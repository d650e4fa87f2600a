import type { ListedTemplate, Outline, TemplateList } from '../../shared/messages/template-library.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { outlineOf, searchedText, wordsOfSearch } from './outline.ts'

const pageSize = 20

interface Search {
  /** Words that a template must all hold; empty for every template. */
  readonly words: string
  /** The code after which a page of the list goes on; undefined for its first page. */
  readonly after: string | undefined
}

function shippedHolding(words: readonly string[]): ListedTemplate[] {
  return templates
    .map((template) => ({
      ...outlineOf({ instrument: template, wording: template.wording }),
      code: template.id,
      publisher: null,
      version: template.version,
      updatedAt: null,
    }))
    .filter((outline) => words.every((word) => searchedText(outline, 'Mitra').includes(word)))
}

interface Row {
  readonly code: string
  readonly publisher: string
  readonly version: number
  readonly updatedAt: string
  readonly outline: string
}

/** What stands in the library and is in use, newest first; one more than a page, where there is one. */
async function stored(
  library: D1Database,
  words: readonly string[],
  after: string | undefined,
): Promise<Row[]> {
  const conditions = [
    'deprecated_at IS NULL',
    // Not LIKE, whose patterns are bounded, and in which a reader's % would be none.
    ...words.map(() => 'instr(searched, ?) > 0'),
    ...(after === undefined
      ? []
      : ['(updated_at, code) < (SELECT updated_at, code FROM templates WHERE code = ?)']),
  ]
  const { results } = await library
    .prepare(
      `SELECT code, publisher, newest_version AS version, updated_at AS updatedAt, outline FROM templates
       WHERE ${conditions.join(' AND ')} ORDER BY updated_at DESC, code DESC LIMIT ${pageSize + 1}`,
    )
    .bind(...words, ...(after === undefined ? [] : [after]))
    .all<Row>()
  return results
}

/** A page of the list: the templates that ship with Mitra on its first, then those of the library, newest first. */
export async function listTemplates(library: D1Database, search: Search): Promise<TemplateList> {
  const words = wordsOfSearch(search.words)
  const found = await stored(library, words, search.after)
  const page = found.slice(0, pageSize).map(({ outline, ...row }): ListedTemplate => {
    const read: Outline = JSON.parse(outline)
    return { ...read, ...row }
  })
  return {
    templates: [...(search.after === undefined ? shippedHolding(words) : []), ...page],
    next: found.length > pageSize ? (page.at(-1)?.code ?? null) : null,
  }
}
