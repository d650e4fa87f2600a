import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { readKey } from '../../shared/messages/key.ts'
import { keyListSchema } from '../../shared/messages/keys.ts'
import { programmeViewSchema } from '../../shared/messages/programme-view.ts'
import { createApp } from '../app.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, someAddress, type TestProgramme } from '../testing/programmes.ts'

const revoke = (programme: TestProgramme, id: string): Promise<Response> =>
  ask(addresses.key(programme.id, id), { method: 'DELETE', key: programme.coordinator })

const list = async (programme: TestProgramme) =>
  keyListSchema.parse(await (await ask(addresses.keys(programme.id), { key: programme.coordinator })).json())
    .keys

describe('keys', () => {
  it('are issued, well-formed, and listed without themselves', async () => {
    const programme = await newProgramme()
    const { key, record } = await programme.invite('Yayasan Maju')
    expect(readKey(key)).toMatchObject({
      state: 'well-formed',
      kind: 'organisation',
      programme: programme.id,
    })
    const keys = await list(programme)
    expect(keys.map(({ kind, label }) => [kind, label])).toEqual(
      expect.arrayContaining([
        ['coordinator', 'Sekolah Bersama 2027'],
        ['organisation', 'Yayasan Maju'],
      ]),
    )
    expect(JSON.stringify(keys)).not.toContain(key.slice(-49))
    expect(record.lastUsedOn).toBeNull()
  })

  it('are stored by their digest only', async () => {
    const programme = await newProgramme()
    const { key } = await programme.invite('Yayasan Maju')
    await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) => {
      const stored = storage.sql.exec('SELECT * FROM keys').toArray()
      expect(stored).toHaveLength(2)
      expect(JSON.stringify(stored)).not.toContain(key.slice(-49))
      expect(JSON.stringify(stored)).not.toContain(programme.coordinator.slice(-49))
    })
  })

  it('tell their organisation who it is, a second key of it too', async () => {
    const programme = await newProgramme()
    const first = await programme.invite('Yayasan Maju')
    const id = first.record.organisation ?? ''
    const second = await programme.issue({ kind: 'organisation', organisation: { id } })
    expect(second.record).toMatchObject({ organisation: id, label: 'Yayasan Maju' })
    for (const { key } of [first, second]) {
      const view = programmeViewSchema.parse(
        await (await ask(addresses.programme(programme.id), { key })).json(),
      )
      expect(view.organisation).toEqual({ id, name: 'Yayasan Maju' })
    }
  })

  it('note the day of their last use', async () => {
    const programme = await newProgramme()
    const { key } = await programme.invite('Yayasan Maju')
    await (await ask(addresses.programme(programme.id), { key })).text()
    const used = (await list(programme)).find(({ kind }) => kind === 'organisation')
    expect(used?.lastUsedOn).toBe(new Date().toISOString().slice(0, 10))
  })

  it('stop when they are revoked, for changes at once', async () => {
    const programme = await newProgramme()
    const { key, record } = await programme.invite('Yayasan Maju')
    const revoked = await revoke(programme, record.id)
    expect(revoked.status).toBe(200)
    const again = await revoke(programme, record.id)
    expect(await again.json()).toEqual(await revoked.json())
    const sent = await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(3)))
    expect(sent.status).toBe(401)
    expect((await problemOf(sent)).type).toBe('urn:mitra:problem:key-revoked')
  })

  it('stop when they expire', async () => {
    const programme = await newProgramme()
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const { key, record } = await programme.issue({ kind: 'view', label: 'Dana', expiresAt })
    expect(record.expiresAt).toBe(expiresAt)
    await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) => {
      storage.sql.exec("UPDATE keys SET expires_at = '2020-01-01T00:00:00.000Z' WHERE id = ?", record.id)
    })
    const response = await ask(addresses.programme(programme.id), { key })
    expect(response.status).toBe(401)
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:key-expired')
  })

  it('are rotated with overlap, and the last coordinator’s key cannot be lost', async () => {
    const programme = await newProgramme()
    const [own] = await list(programme)
    const refused = await revoke(programme, own?.id ?? '')
    expect(refused.status).toBe(409)
    expect((await problemOf(refused)).type).toBe('urn:mitra:problem:last-coordinator-key')
    const next = await programme.issue({ kind: 'coordinator', label: 'Pengganti' })
    const revoked = await ask(addresses.key(programme.id, own?.id ?? ''), { method: 'DELETE', key: next.key })
    expect(revoked.status).toBe(200)
    await revoked.text()
    const former = await ask(addresses.keys(programme.id), { key: programme.coordinator })
    expect(former.status).toBe(401)
    await former.text()
  })

  it.each([
    [
      'an organisation that is not there',
      { kind: 'organisation', organisation: { id: crypto.randomUUID() } },
      'organisation-unknown',
    ],
    [
      'a time that is past',
      { kind: 'view', label: 'x', expiresAt: '2020-01-01T00:00:00Z' },
      'invalid-content',
    ],
    ['a kind that is none', { kind: 'operator', label: 'x' }, 'invalid-content'],
    ['an unknown field', { kind: 'view', label: 'x', admin: true }, 'invalid-content'],
  ])('are not issued for %s', async (_what, json, problem) => {
    const programme = await newProgramme()
    const response = await ask(addresses.keys(programme.id), {
      method: 'POST',
      key: programme.coordinator,
      json,
    })
    expect((await problemOf(response)).type).toBe(`urn:mitra:problem:${problem}`)
  })

  it('that are not there cannot be revoked', async () => {
    const programme = await newProgramme()
    const unknown = await revoke(programme, crypto.randomUUID())
    expect(unknown.status).toBe(404)
    const malformed = await revoke(programme, 'x')
    expect(malformed.status).toBe(422)
    await Promise.all([unknown.text(), malformed.text()])
  })
})

describe('guessing', () => {
  it('is limited by address, and never refuses a valid key from there', async () => {
    const programme = await newProgramme()
    const { key } = await programme.invite('Yayasan Maju')
    const headers = { 'CF-Connecting-IP': someAddress() }
    const wrong = { key: 'guess', method: 'POST', headers }
    const statuses: number[] = []
    for (let guess = 0; guess < 62; guess += 1) {
      const response = await ask(addresses.programmes(), wrong)
      statuses.push(response.status)
      await response.text()
    }
    expect(statuses[0]).toBe(401)
    expect(statuses.at(-1)).toBe(429)
    const valid = await ask(addresses.programme(programme.id), { key, headers })
    expect(valid.status).toBe(200)
    await valid.text()
  })

  it('does not include changes that one key makes too fast, which are braked by themselves', async () => {
    const programme = await newProgramme()
    const braked = { ...env, CHANGES: { limit: async () => ({ success: false }) } }
    const response = await createApp(Date.now).request(
      addresses.close(programme.id, 'baseline'),
      { method: 'POST', headers: { Authorization: `Bearer ${programme.coordinator}` } },
      braked,
    )
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('60')
    await response.text()
  })
})
