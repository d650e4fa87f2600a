import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { bodyLast } from './migrations/body-last.ts'
import { firstTables } from './migrations/first-tables.ts'
import { migrations } from './migrations/migrations.ts'
import { namingAndChange } from './migrations/naming-and-change.ts'
import { storedRelease } from './stored-release.ts'
import { bringUpToDate, tablesExist } from './tables.ts'

const emptyObject = () => env.PROGRAMMES.get(env.PROGRAMMES.newUniqueId())

/** Works on an object's storage in a transaction; the object is one that nobody created. */
function inEmptyObject<Value>(work: (sql: SqlStorage) => Value, stub = emptyObject()): Promise<Value> {
  return runInDurableObject(stub, (_object, { storage }) => storage.transactionSync(() => work(storage.sql)))
}

/** Everything that SQLite says of tables and views, each column in its place. */
function shapeOf(sql: SqlStorage): unknown {
  const tables = sql
    .exec<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name",
    )
    .toArray()
  return tables.map((table) => ({
    ...table,
    columns: sql.exec('SELECT * FROM pragma_table_info(?)', table.name).toArray(),
    references: sql.exec('SELECT * FROM pragma_foreign_key_list(?)', table.name).toArray(),
  }))
}

const freshShape = (): Promise<unknown> =>
  inEmptyObject((sql) => {
    bringUpToDate(sql)
    return shapeOf(sql)
  })

/** Longer than one part, and a character of four bytes lies across its end. */
const longRelease = JSON.stringify({ name: `${'x'.repeat(1024 * 1024 - 11)}𝕄${'x'.repeat(900_000)}` })

/** A published round and a closed one, with what stands, what was withdrawn before and what after publication. */
const data = (release: string) =>
  [
    ["INSERT INTO programme VALUES (1, '{}', 'secret', '2027-01-01')"],
    ["INSERT INTO rounds (id, state) VALUES ('baseline', 'published'), ('endline', 'closed')"],
    ["INSERT INTO organisations VALUES ('o', 'Yayasan Maju', '2027-01-02')"],
    [
      "INSERT INTO keys VALUES ('k', 'd', 'organisation', 'Yayasan Maju', 'o', '2027-01-02', NULL, NULL, NULL)",
    ],
    [
      `INSERT INTO submissions (round, organisation, partnership, revision, received_at, received_by, hash, kind,
         partnership_name, respondents, template_version, consent_version, withdrawn_at, assessment)
       VALUES
         ('baseline', 'o', 'standing', 2, '2027-01-03', 'k', 'h', 'education', 'Sekolah', 3, 1, 1, NULL, '{"a":1}'),
         ('baseline', 'o', 'before', 1, '2027-01-03', 'k', NULL, NULL, NULL, NULL, NULL, NULL, '2027-02-01', NULL),
         ('baseline', 'o', 'later', 1, '2027-01-03', 'k', NULL, NULL, NULL, NULL, NULL, NULL, '2027-04-01', NULL)`,
    ],
    ["INSERT INTO releases VALUES ('baseline', '2027-03-01', ?)", release],
    [`INSERT INTO audit VALUES (7, '2027-03-01', NULL, 'publish-round', '{"round":"baseline"}')`],
  ] as const

function fill(sql: SqlStorage, release: string): void {
  for (const [statement, ...values] of data(release)) sql.exec(statement, ...values)
}

const run = (sql: SqlStorage, statements: readonly string[]): void => {
  for (const statement of statements) sql.exec(statement)
}

/** What may be found in the field: each is made, filled with data, and brought up to date. */
const older: readonly (readonly [string, (sql: SqlStorage) => void])[] = [
  [
    'the first shape',
    (sql) => {
      run(sql, firstTables)
      fill(sql, longRelease)
    },
  ],
  [
    'the first shape with columns added at its end',
    (sql) => {
      run(sql, firstTables)
      fill(sql, longRelease)
      run(sql, namingAndChange)
    },
  ],
  [
    'the last shape without a version',
    (sql) => {
      run(sql, [...firstTables, ...namingAndChange, ...bodyLast])
      fill(sql, JSON.stringify({ ...JSON.parse(longRelease), changes: [] }))
      sql.exec("UPDATE submissions SET released = 1 WHERE partnership = 'later'")
    },
  ],
]

describe.each(older)('tables of %s', (_name, make) => {
  it('get the shape of new ones, column by column, and keep what they hold', async () => {
    const object = emptyObject()
    await inEmptyObject((sql) => {
      make(sql)
      bringUpToDate(sql)
    }, object)
    const shape = await inEmptyObject((sql) => {
      const rows = (query: string) => sql.exec(query).toArray()
      expect(rows('SELECT version FROM schema_version')).toEqual([{ version: migrations.length }])
      expect(rows('SELECT * FROM rounds')).toEqual([
        { id: 'baseline', state: 'published', retracted_at: null, retraction_reason: null },
        { id: 'endline', state: 'closed', retracted_at: null, retraction_reason: null },
      ])
      expect(
        rows('SELECT partnership, revision, consent_named, released, assessment FROM submissions'),
      ).toEqual([
        { partnership: 'before', revision: 1, consent_named: null, released: 0, assessment: null },
        { partnership: 'later', revision: 1, consent_named: null, released: 1, assessment: null },
        { partnership: 'standing', revision: 2, consent_named: null, released: 0, assessment: '{"a":1}' },
      ])
      expect(rows('SELECT * FROM releases')).toEqual([{ round: 'baseline', published_at: '2027-03-01' }])
      expect(rows('SELECT part, length(content) <= 1048576 AS fits FROM release_parts')).toEqual([
        { part: 0, fits: 1 },
        { part: 1, fits: 1 },
      ])
      const release: unknown = JSON.parse(storedRelease(sql, 'baseline') ?? '')
      expect(release).toEqual({ ...JSON.parse(longRelease), changes: [] })
      expect(rows('SELECT COUNT(*) AS entries FROM audit_trail')).toEqual([{ entries: 4 }])
      expect(rows('SELECT COUNT(*) AS keys FROM keys')).toEqual([{ keys: 1 }])
      expect(rows('PRAGMA foreign_key_check')).toEqual([])
      return shapeOf(sql)
    }, object)
    expect(shape).toEqual(await freshShape())
  })
})

describe('tables that are up to date', () => {
  it('are left as they are', async () => {
    await inEmptyObject((sql) => {
      bringUpToDate(sql)
      const changes = () => sql.exec('SELECT total_changes() AS changes').one()
      const before = changes()
      bringUpToDate(sql)
      expect(changes()).toEqual(before)
    })
  })
})

describe('tables of a newer Mitra', () => {
  it('are not touched', async () => {
    await inEmptyObject((sql) => {
      bringUpToDate(sql)
      sql.exec('UPDATE schema_version SET version = version + 1')
      expect(() => bringUpToDate(sql)).toThrow('deploy the newer one')
    })
  })
})

describe('an object that nobody created', () => {
  it('has no tables', async () => {
    expect(await inEmptyObject(tablesExist)).toBe(false)
  })
})
