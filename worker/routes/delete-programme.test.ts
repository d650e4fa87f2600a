import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { programmeDeletedSchema } from '../../shared/messages/deletion.ts'
import { createApp } from '../app.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, operatorSecret, problemOf, type TestProgramme } from '../testing/programmes.ts'

const name = 'Sekolah Bersama'

const deletion = (programme: TestProgramme, key: string, json: object = { name }): Promise<Response> =>
  ask(addresses.programme(programme.id), { method: 'DELETE', key, json })

async function published(): Promise<TestProgramme> {
  const programme = await newProgramme({ name })
  for (const place of Array.from({ length: 5 }).keys()) {
    const { key } = await programme.invite(`Yayasan ${place}`)
    await (await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(3)))).text()
  }
  for (const move of ['close', 'publish'] as const) await (await programme.move(move)).text()
  return programme
}

const tablesOf = (programme: TestProgramme): Promise<unknown[]> =>
  runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
  )

describe('deleting a programme', () => {
  it.each(['coordinator', 'operator'])(
    'erases everything for the %s, and its keys are unknown',
    async (who) => {
      const programme = await published()
      const { key: view } = await programme.issue({ kind: 'view', label: 'Dana' })
      const response = await deletion(
        programme,
        who === 'operator' ? operatorSecret() : programme.coordinator,
      )
      expect(response.status).toBe(200)
      expect(programmeDeletedSchema.parse(await response.json()).programme).toBe(programme.id)
      expect(await tablesOf(programme)).toEqual([])
      for (const key of [programme.coordinator, view]) {
        const refused = await ask(addresses.programme(programme.id), { key })
        expect((await problemOf(refused)).type).toBe('urn:mitra:problem:key-unknown')
      }
      const again = await deletion(programme, operatorSecret())
      expect((await problemOf(again)).type).toBe('urn:mitra:problem:not-found')
    },
  )

  it('stops an isolate that remembers key and release, within eight seconds', async () => {
    const programme = await published()
    let now = 1_000_000
    const app = createApp(() => now)
    const headers = { Authorization: `Bearer ${programme.coordinator}` }
    const read = async (): Promise<number> => {
      const response = await app.request(addresses.releaseJson(programme.id, 'baseline'), { headers }, env)
      await response.text()
      return response.status
    }
    expect(await read()).toBe(200)
    await (await deletion(programme, programme.coordinator)).text()
    now += 7_999
    expect(await read()).toBe(200)
    now += 1
    expect(await read()).toBe(401)
  })

  it.each([
    ['another name', { name: 'Sekolah' }, 'name'],
    ['another case', { name: name.toLowerCase() }, 'name'],
    ['a space more', { name: `${name} ` }, 'name'],
    ['no name', {}, 'name'],
  ])('is refused with %s, and nothing is erased', async (_what, json, path) => {
    const programme = await newProgramme({ name })
    for (const key of [programme.coordinator, operatorSecret()]) {
      const response = await deletion(programme, key, json)
      expect(response.status).toBe(422)
      expect((await problemOf(response)).errors?.map((error) => error.path)).toEqual([path])
    }
    const seen = await ask(addresses.programme(programme.id), { key: programme.coordinator })
    expect(seen.status).toBe(200)
    await seen.text()
  })
})
