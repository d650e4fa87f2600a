import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { createApp } from '../app.ts'
import { digestOf } from '../digest.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { newProgramme, type TestProgramme } from '../testing/programmes.ts'

let programme: TestProgramme

beforeAll(async () => {
  programme = await newProgramme()
  const { key } = await programme.invite('Yayasan Maju')
  await (await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(3)))).text()
  for (const move of ['close', 'publish'] as const) await (await programme.move(move)).text()
})

/** An app whose reads are counted, and refused once it is said. */
function braked() {
  const asked: string[] = []
  let success = true
  const limit = async ({ key }: { key: string }) => {
    asked.push(key)
    return { success }
  }
  const app = createApp(Date.now)
  const headers = { Authorization: `Bearer ${programme.coordinator}` }
  return {
    asked,
    refuse: () => {
      success = false
    },
    get: async (path: string): Promise<Response> => {
      const response = await app.request(path, { headers }, { ...env, READS: { limit } })
      await response.text()
      return response
    },
  }
}

describe('reads', () => {
  it.each([
    ['the programme', addresses.programme],
    ['its keys', addresses.keys],
    ['its progress', (of: string) => addresses.progress(of, 'baseline')],
    ['its audit', (of: string) => addresses.audit(of)],
    ['its export', addresses.exportProgramme],
    ['its page', addresses.programmePage],
    ['a release', (of: string) => addresses.releaseJson(of, 'baseline')],
  ])('of %s are braked by the key, before the object is asked', async (_what, addressOf) => {
    const { asked, refuse, get } = braked()
    expect((await get(addressOf(programme.id))).status).toBe(200)
    refuse()
    const other = braked()
    other.refuse()
    const response = await other.get(addressOf(programme.id))
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '60'])
    expect([...asked, ...other.asked]).toEqual(Array(2).fill(digestOf(programme.coordinator)))
  })

  it('of a release that the isolate remembers cost the object nothing, and are not counted', async () => {
    const { asked, refuse, get } = braked()
    const release = addresses.releaseJson(programme.id, 'baseline')
    await get(release)
    refuse()
    expect((await get(release)).status).toBe(200)
    expect(asked).toHaveLength(1)
    // Other reads of the same key always reach the object.
    expect((await get(addresses.programme(programme.id))).status).toBe(429)
  })
})
