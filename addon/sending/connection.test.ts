import { describe, expect, it } from 'vitest'
import { memoryStore } from '../testing/memory-store.ts'
import { type Connection, connectionOf } from './connection.ts'

const connection: Connection = {
  key: 'mitra_organisation_…',
  programme: 'a'.repeat(64),
  programmeName: 'Sekolah Kita',
  organisation: { id: 'o', name: '=IMPORTXML("http://x")' },
}

describe('a user’s connection', () => {
  it('is remembered for one spreadsheet, until it is forgotten', () => {
    const store = memoryStore()
    const here = connectionOf(store, 'here')
    expect(here.read()).toBeNull()
    here.keep(connection)
    expect(here.required()).toEqual(connection)
    expect(connectionOf(store, 'copy').read()).toBeNull()
    here.forget()
    expect(here.read()).toBeNull()
  })

  it('says what to do when there is none', () => {
    expect(() => connectionOf(memoryStore(), 'here').required()).toThrow(
      'Paste your organisation’s invitation key',
    )
  })
})
