import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { progressSchema } from '../../shared/messages/progress.ts'
import { releaseSchema } from '../../shared/messages/release.ts'
import { createApp } from '../app.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

let programme: TestProgramme
let view: string
let viewId: string

/** A programme whose name would be a formula, with a published round of six organisations. */
async function publishedProgramme(): Promise<TestProgramme> {
  const made = await newProgramme({ name: '=HYPERLINK("http://x")' })
  for (const [place, response] of ([2, 3, 4, 3, 2, 4] as const).entries()) {
    const { key } = await made.invite(`Yayasan ${place}`)
    await (await made.send(key, crypto.randomUUID(), submissionOf(assessmentOf(response)))).text()
  }
  await (await made.move('close')).text()
  await (await made.move('publish')).text()
  return made
}

beforeAll(async () => {
  programme = await publishedProgramme()
  const issued = await programme.issue({ kind: 'view', label: 'Dana' })
  view = issued.key
  viewId = issued.record.id
})

const json = (): string => addresses.releaseJson(programme.id, 'baseline')
const csv = (): string => addresses.releaseCsv(programme.id, 'baseline')

describe('a release as JSON', () => {
  it('holds the combined results', async () => {
    const response = await ask(json(), { key: view })
    expect(response.headers.get('Content-Type')).toBe('application/json')
    const release = releaseSchema.parse(await response.json())
    expect(release).toMatchObject({ programme: programme.id, threshold: 5, round: { id: 'baseline' } })
    expect(release.results).toMatchObject({ organisations: 6, partnerships: 6, respondents: 12 })
    expect(release.results.all.scores.trust).toEqual({ n: 6, value: 3 })
  })

  it('is not there before it is published', async () => {
    const response = await ask(addresses.releaseJson(programme.id, 'endline'), { key: view })
    expect(response.status).toBe(404)
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:release-not-yet')
  })

  it('is the same before and after a submission is withdrawn', async () => {
    const own = await publishedProgramme()
    const { key } = await own.issue({ kind: 'view', label: 'Dana' })
    const address = addresses.releaseJson(own.id, 'baseline')
    const before = await (await ask(address, { key })).text()
    const progress = await ask(addresses.progress(own.id, 'baseline'), { key: own.coordinator })
    const [organisation] = progressSchema.parse(await progress.json()).organisations
    const first = organisation?.id ?? ''
    const partnership = organisation?.submissions[0]?.partnership ?? ''
    const { key: sender } = await own.issue({ kind: 'organisation', organisation: { id: first } })
    const withdrawn = await own.withdraw(sender, partnership)
    expect(withdrawn.status).toBe(200)
    await withdrawn.text()
    const fresh = createApp(Date.now)
    const after = await fresh.request(address, { headers: { Authorization: `Bearer ${key}` } }, env)
    expect(await after.text()).toBe(before)
  })
})

describe('a release as CSV', () => {
  const rowsIn = (text: string): string[][] =>
    text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))

  it('is one tidy table with its key in the address, as IMPORTDATA asks for it', async () => {
    const { key } = await programme.issue({ kind: 'feed', label: 'Lembar' })
    const response = await ask(`${csv()}?k=${key}`)
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const text = await response.text()
    const [header, ...rows] = rowsIn(text)
    expect(header).toEqual([
      'programme',
      'round',
      'disclosure',
      'block',
      'group',
      'measure',
      'id',
      'label',
      'n',
      'value',
      'status',
    ])
    const figures = 10 + 3 * template.items.length + template.practices.length + 6 * 10
    expect(rows).toHaveLength(3 + figures)
    expect(text).toContain(',baseline,confidential,all,,score,trust,Trust and mutual respect,6,3,shown\r\n')
    expect(text).toContain(
      ',baseline,confidential,sector,media,score,trust,Trust and mutual respect,,,protected\r\n',
    )
    expect(text).toContain(`,baseline,confidential,all,,respondents,,,,12,shown\r\n`)
  })

  it('holds no text that a spreadsheet would run', async () => {
    const text = await (await ask(csv(), { key: view })).text()
    expect(text).toContain(`"'=HYPERLINK(""http://x"")",baseline`)
    expect(text).not.toMatch(/(^|,|")[=+@]/m)
  })

  it('reads in the asked-for language', async () => {
    expect(await (await ask(`${csv()}?language=id`, { key: view })).text()).toContain(
      'Kepercayaan dan saling menghormati',
    )
  })
})

describe('a release that the reader has already', () => {
  it('is answered 304 for its ETag, which names round, format, language and build', async () => {
    const first = await ask(json(), { key: view })
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"baseline\.json\.en\./)
    await first.text()
    const again = await ask(json(), { key: view, headers: { 'If-None-Match': `"other", W/${etag}` } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    const other = await ask(json(), { key: view, language: 'id', headers: { 'If-None-Match': etag } })
    expect(other.status).toBe(200)
    await other.text()
  })

  it('is refused before 304 is answered', async () => {
    const first = await ask(json(), { key: view })
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    await first.text()
    const refused = await ask(json(), { headers })
    expect(refused.status).toBe(401)
    const { key } = await programme.issue({ kind: 'feed', label: 'Lembar' })
    const insufficient = await ask(json(), { key, headers })
    expect(insufficient.status).toBe(403)
    await Promise.all([refused.text(), insufficient.text()])
  })
})

describe('what an isolate remembers', () => {
  it('answers without the object, forgets the key within ten seconds, and never outlives its revocation', async () => {
    let time = 0
    let asked = 0
    const counting = {
      ...env,
      PROGRAMMES: new Proxy(env.PROGRAMMES, {
        get(namespace, name) {
          if (name === 'get') asked += 1
          const member: unknown = Reflect.get(namespace, name)
          return typeof member === 'function' ? member.bind(namespace) : member
        },
      }),
    }
    const app = createApp(() => time)
    const read = async (): Promise<number> => {
      const request = { headers: { Authorization: `Bearer ${view}`, 'CF-Connecting-IP': 'clock' } }
      const response = await app.request(json(), request, counting)
      await response.text()
      return response.status
    }
    expect([await read(), asked]).toEqual([200, 1])
    expect([await read(), asked]).toEqual([200, 1])
    const revoked = await ask(addresses.key(programme.id, viewId), {
      method: 'DELETE',
      key: programme.coordinator,
    })
    expect(revoked.status).toBe(200)
    await revoked.text()
    time = 7_999
    expect([await read(), asked]).toEqual([200, 1])
    time = 8_000
    expect([await read(), asked]).toEqual([401, 2])
    expect(await read()).toBe(401)
  })
})
