import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyRotated, keyListSchema, keyRotatedSchema } from '../../shared/messages/keys.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

const hour = 3_600_000

const rotate = (programme: TestProgramme, id: string, json: object = {}, key = programme.coordinator) =>
  ask(addresses.rotateKey(programme.id, id), { method: 'POST', key, json })

async function rotated(programme: TestProgramme, id: string, json: object = {}): Promise<KeyRotated> {
  const response = await rotate(programme, id, json)
  expect(response.status).toBe(201)
  return keyRotatedSchema.parse(await response.json())
}

const list = async (programme: TestProgramme) =>
  keyListSchema.parse(await (await ask(addresses.keys(programme.id), { key: programme.coordinator })).json())
    .keys

async function statusOf(response: Response): Promise<number> {
  await response.text()
  return response.status
}

const works = async (programme: TestProgramme, key: string): Promise<number> =>
  statusOf(await ask(addresses.programme(programme.id), { key }))

async function expire(programme: TestProgramme, id: string): Promise<void> {
  await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) => {
    storage.sql.exec("UPDATE keys SET expires_at = '2020-01-01T00:00:00.000Z' WHERE id = ?", id)
  })
}

const inHours = (hours: number): string => new Date(Date.now() + hours * hour).toISOString()

/** Whole hours from now, as the clock goes on while a test runs. */
const hoursFromNow = (moment: string | null): number =>
  Math.round((Date.parse(moment ?? '') - Date.now()) / hour)

describe('rotating a key', () => {
  it('gives a key for the same organisation, and both work until the overlap is over', async () => {
    const programme = await newProgramme()
    const { key: old, record } = await programme.invite('Yayasan Maju')
    const { key, record: next, replaced } = await rotated(programme, record.id)
    expect(next).toMatchObject({
      kind: 'organisation',
      label: 'Yayasan Maju',
      organisation: record.organisation,
      expiresAt: null,
      replacedBy: null,
    })
    expect(replaced.replacedBy).toBe(next.id)
    expect(hoursFromNow(replaced.expiresAt)).toBe(7 * 24)
    const partnership = crypto.randomUUID()
    const submission = submissionOf(assessmentOf(3))
    expect(await statusOf(await programme.send(old, partnership, submission))).toBe(201)
    expect(await statusOf(await programme.send(key, partnership, submission))).toBe(200)
    await expire(programme, record.id)
    expect([await works(programme, old), await works(programme, key)]).toEqual([401, 200])
  })

  it('keeps an end that is there already, for the new key too', async () => {
    const programme = await newProgramme()
    const expiresAt = inHours(48)
    const { record } = await programme.issue({ kind: 'view', label: 'Dana', expiresAt })
    const { record: next, replaced } = await rotated(programme, record.id, { overlap: 720 })
    expect([next.expiresAt, replaced.expiresAt]).toEqual([expiresAt, expiresAt])
  })

  it('stops the old key at once when it is asked to', async () => {
    const programme = await newProgramme()
    const { key: old, record } = await programme.issue({ kind: 'feed', label: 'Lembar' })
    const { key } = await rotated(programme, record.id, { overlap: 0 })
    expect([await works(programme, old), await works(programme, key)]).toEqual([401, 200])
  })

  it('happens once, and not to what works no more', async () => {
    const programme = await newProgramme()
    const [replaced, revoked, expired] = await Promise.all(
      ['Satu', 'Dua', 'Tiga'].map(async (name) => (await programme.invite(name)).record.id),
    )
    await rotated(programme, replaced ?? '')
    const address = addresses.key(programme.id, revoked ?? '')
    await statusOf(await ask(address, { method: 'DELETE', key: programme.coordinator }))
    await expire(programme, expired ?? '')
    for (const id of [replaced, revoked, expired]) {
      const response = await rotate(programme, id ?? '')
      expect(response.status).toBe(409)
      expect((await problemOf(response)).type).toBe('urn:mitra:problem:key-over')
    }
    expect(await list(programme)).toHaveLength(5)
  })

  it('is noted with who, what and until when', async () => {
    const programme = await newProgramme()
    const { record } = await programme.invite('Yayasan Maju')
    const { record: next, replaced } = await rotated(programme, record.id)
    await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) => {
      const [noted] = storage.sql
        .exec<{ subject: string }>("SELECT subject FROM audit WHERE action = 'rotate-key'")
        .toArray()
      expect(JSON.parse(noted?.subject ?? '')).toEqual({
        key: record.id,
        by: next.id,
        until: replaced.expiresAt,
      })
    })
  })

  it.each([
    ['an overlap of more than a month', { overlap: 721 }, 'overlap'],
    ['an overlap before now', { overlap: -1 }, 'overlap'],
    ['half an hour', { overlap: 0.5 }, 'overlap'],
    ['another end', { expiresAt: '2030-01-01T00:00:00Z' }, 'expiresAt'],
  ])('refuses %s', async (_what, json, path) => {
    const programme = await newProgramme()
    const { record } = await programme.invite('Yayasan Maju')
    const response = await rotate(programme, record.id, json)
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors?.map((error) => error.path)).toEqual([path])
  })

  it('knows no key of another programme', async () => {
    const [programme, other] = [await newProgramme(), await newProgramme()]
    const { record } = await other.invite('Yayasan Maju')
    expect(await statusOf(await rotate(programme, record.id))).toBe(404)
  })
})

describe('the coordinator', () => {
  it('replaces the own key with an overlap, never at once', async () => {
    const programme = await newProgramme()
    const [own] = await list(programme)
    const refused = await rotate(programme, own?.id ?? '', { overlap: 0 })
    expect((await problemOf(refused)).errors?.map(({ path }) => path)).toEqual(['overlap'])
    const { key, replaced } = await rotated(programme, own?.id ?? '', { overlap: 1 })
    expect(hoursFromNow(replaced.expiresAt)).toBe(1)
    await expire(programme, own?.id ?? '')
    expect([await works(programme, programme.coordinator), await works(programme, key)]).toEqual([401, 200])
  })

  it('cannot end up with keys that end only, in whatever order', async () => {
    const programme = await newProgramme()
    const [own] = await list(programme)
    const ending = await programme.issue({ kind: 'coordinator', label: 'Wakil', expiresAt: inHours(1000) })
    const revoke = (id: string, key: string) =>
      ask(addresses.key(programme.id, id), { method: 'DELETE', key })
    const refused = await revoke(own?.id ?? '', ending.key)
    expect(refused.status).toBe(409)
    expect((await problemOf(refused)).type).toBe('urn:mitra:problem:last-coordinator-key')
    const { record: wakil } = await rotated(programme, ending.record.id)
    const { key, record: next } = await rotated(programme, own?.id ?? '')
    // The replaced key ends, so it may go; its replacement is the only one without an end, so it may not.
    expect(await statusOf(await revoke(own?.id ?? '', key))).toBe(200)
    expect(await statusOf(await revoke(next.id, key))).toBe(409)
    expect(await statusOf(await revoke(wakil.id, key))).toBe(200)
    expect(await works(programme, key)).toBe(200)
  })
})

describe('inviting', () => {
  it.each(['Yayasan Maju', '  yayasan   MAJU ', 'YAYASAN MAJU', 'Ｙayasan Maju'])(
    'takes %j for the organisation that is there',
    async (name) => {
      const programme = await newProgramme()
      const { record } = await programme.invite('Yayasan Maju')
      await programme.invite('Yayasan Maju Bersama')
      const json = { kind: 'organisation', organisation: { name } }
      const response = await ask(addresses.keys(programme.id), {
        method: 'POST',
        key: programme.coordinator,
        json,
        language: 'id',
      })
      expect(response.status).toBe(409)
      expect(await problemOf(response)).toMatchObject({
        type: 'urn:mitra:problem:organisation-exists',
        title: 'Organisasi dengan nama ini sudah diundang',
        organisation: record.organisation,
      })
      const again = await programme.issue({
        kind: 'organisation',
        organisation: { id: record.organisation ?? '' },
      })
      expect(again.record.label).toBe('Yayasan Maju')
    },
  )

  it('tells names apart that differ in more than their case', async () => {
    const programme = await newProgramme()
    for (const name of ['Straße', 'Strase', 'Maju Bersama', 'MajuBersama']) await programme.invite(name)
    expect(await list(programme)).toHaveLength(5)
  })
})
