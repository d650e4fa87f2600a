import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databasesIn, withDatabaseId } from './configuration.ts'
import { environmentNames } from './environments.ts'

const toml = `name = "mitra"
# [[d1_databases]] is explained here

[[d1_databases]] # the library
binding = "LIBRARY"
database_name = "mitra-library"
migrations_dir = "worker/library/migrations"

[[d1_databases]]
binding = "OTHER"
database_name = "other"
database_id   = "old-id" # of an account

[env.staging]
name = "mitra-staging"

[[env.staging.d1_databases]]
binding = "LIBRARY"
database_name = "mitra-library-staging"
`

describe('the databases in wrangler.toml', () => {
  it('are found by environment', () => {
    expect(databasesIn(toml, 'production')).toEqual([
      { binding: 'LIBRARY', name: 'mitra-library', id: undefined },
      { binding: 'OTHER', name: 'other', id: 'old-id' },
    ])
    expect(databasesIn(toml, 'staging')).toEqual([
      { binding: 'LIBRARY', name: 'mitra-library-staging', id: undefined },
    ])
  })

  it('get an id where there was none, in their environment only', () => {
    const changed = withDatabaseId(toml, 'staging', 'LIBRARY', 'new-id')
    expect(changed).toBe(`${toml.trimEnd()}\ndatabase_id = "new-id"\n`)
    expect(databasesIn(changed, 'production')).toEqual(databasesIn(toml, 'production'))
  })

  it('get another id in the place of the old one, the comment beside it kept', () => {
    const changed = withDatabaseId(toml, 'production', 'OTHER', 'new-id')
    expect(changed).toBe(toml.replace('"old-id"', '"new-id"'))
  })

  it('stay as they are when the same id is written again', () => {
    const once = withDatabaseId(toml, 'production', 'LIBRARY', 'new-id')
    expect(withDatabaseId(once, 'production', 'LIBRARY', 'new-id')).toBe(once)
  })

  it('cannot get an id that nobody would read', () => {
    expect(() => withDatabaseId(toml, 'staging', 'OTHER', 'new-id')).toThrow('no database OTHER for staging')
  })
})

it.each(environmentNames)('Mitra’s own wrangler.toml names its library for %s', (environment) => {
  const own = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
  expect(databasesIn(own, environment)).toMatchObject([
    { binding: 'LIBRARY', name: expect.stringMatching(/^mitra-library/) },
  ])
  const changed = withDatabaseId(own, environment, 'LIBRARY', 'new-id')
  expect(databasesIn(changed, environment)).toMatchObject([{ id: 'new-id' }])
})
