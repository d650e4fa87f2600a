import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import page from '../../docs/storage.md?raw'
import { bringUpToDate } from '../../worker/programme/tables.ts'
import type { Memory } from '../../worker/web/context.ts'

/** Every memory of an isolate: a further one does not compile until it is here. */
const memories = { grants: true, bodies: true } satisfies Record<Exclude<keyof Memory, 'now'>, true>

/** A part of the page, from its heading to the next one of the same depth. */
function partOf(heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`)
  const [part = ''] = after.split('\n## ')
  return part
}

/** What the rows of a table begin with. */
const namesIn = (part: string): string[] =>
  Array.from(part.matchAll(/^\| `([^`]+)`/gm), ([, name]) => name ?? '')

/** The columns that a part of the page names, by table, in its order. */
function describedTables(part: string): Record<string, string[]> {
  const [, ...sections] = part.split('\n### ')
  return Object.fromEntries(
    sections.flatMap((section) => {
      const table = /^`([^`]+)`/.exec(section)?.[1]
      return table === undefined ? [] : [[table, namesIn(section)]]
    }),
  )
}

/** The same as the database says it. */
function tablesIn(sql: SqlStorage): Record<string, string[]> {
  const tables = sql
    .exec<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '\\_%' ESCAPE '\\'",
    )
    .toArray()
  return Object.fromEntries(
    tables.map(({ name }) => {
      const columns = sql.exec<{ name: string }>('SELECT name FROM pragma_table_info(?)', name).toArray()
      return [name, columns.map((column) => column.name)]
    }),
  )
}

it('the page on storage describes every table and column, and no other', async () => {
  const object = env.PROGRAMMES.get(env.PROGRAMMES.newUniqueId())
  const tables = await runInDurableObject(object, (_object, { storage }) =>
    storage.transactionSync(() => {
      bringUpToDate(storage.sql)
      return tablesIn(storage.sql)
    }),
  )
  expect(describedTables(partOf("A programme's object"))).toEqual(tables)
})

it('the page on storage describes every table and column of the library', async () => {
  const { results } = await env.LIBRARY.prepare(
    `SELECT t.name AS "table", c.name AS "column" FROM sqlite_master t JOIN pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT IN ('d1_migrations', 'sqlite_sequence')
       AND t.name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY c.cid`,
  ).all<{ table: string; column: string }>()
  const tables: Record<string, string[]> = {}
  for (const { table, column } of results) tables[table] = [...(tables[table] ?? []), column]
  expect(describedTables(partOf("The library's database"))).toEqual(tables)
})

it('the page on storage describes everything that an isolate remembers', () => {
  expect(namesIn(partOf("The Worker's memory")).sort()).toEqual(Object.keys(memories).sort())
})
