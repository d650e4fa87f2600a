import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, type TestProgramme } from '../testing/programmes.ts'

let programme: TestProgramme
let view: string
let viewId: string

beforeAll(async () => {
  programme = await newProgramme({ name: 'Sekolah <b>Bersama</b>' })
  for (const [place, response] of ([2, 3, 4, 3, 2, 4] as const).entries()) {
    const { key } = await programme.invite(`Yayasan ${place}`)
    await (await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(response)))).text()
  }
  await (await programme.move('close')).text()
  await (await programme.move('publish')).text()
  const issued = await programme.issue({ kind: 'view', label: 'Dana' })
  view = issued.key
  viewId = issued.record.id
})

const asBrowser = { Accept: 'text/html,application/xhtml+xml' }

async function openSession(key = view): Promise<{ response: Response; cookie: string }> {
  const response = await ask(addresses.open(key), { headers: asBrowser })
  const cookie = (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  return { response, cookie }
}

const pageWith = async (path: string, cookie: string, language = 'en'): Promise<Response> =>
  ask(path, { headers: { ...asBrowser, Cookie: cookie }, language })

describe('opening a funder’s link', () => {
  it('goes on to the programme with a session that is bound to it', async () => {
    const { response } = await openSession()
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(addresses.programmePage(programme.id))
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    const cookie = response.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/^__Secure-mitra=[0-9a-f-]{36}\.\d+\.[0-9a-f]{64}; /)
    for (const part of [
      'HttpOnly',
      'Secure',
      'SameSite=Lax',
      'Max-Age=43200',
      `Path=/programmes/${programme.id}`,
    ]) {
      expect(cookie).toContain(part)
    }
    expect(cookie).not.toContain(view.slice(-49))
    await response.text()
  })

  it('works as often as it is opened, as chat previews do', async () => {
    const statuses = []
    for (let time = 0; time < 3; time += 1) {
      const { response } = await openSession()
      statuses.push(response.status)
      await response.text()
    }
    expect(statuses).toEqual([303, 303, 303])
  })

  it('explains on a page, in the reader’s language, what is wrong with a link', async () => {
    const response = await ask(addresses.open(`${view}x`), { headers: asBrowser, language: 'id' })
    expect(response.status).toBe(401)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
    const text = await response.text()
    expect(text).toContain('Kunci salah ketik')
    expect(text).not.toContain(view.slice(-49))
  })
})

describe('a page of a problem', () => {
  it('holds nothing of the address that was asked for', async () => {
    const response = await ask('//elsewhere.example/<b>', { headers: asBrowser })
    expect(response.status).toBe(404)
    const text = await response.text()
    expect(text).not.toContain('elsewhere')
    expect(text).toContain('href="?language=id"')
  })
})

describe('a session', () => {
  it('reads pages and files, and changes nothing', async () => {
    const { cookie } = await openSession()
    const paths = [
      addresses.programmePage(programme.id),
      addresses.releasePage(programme.id, 'baseline'),
      addresses.releaseJson(programme.id, 'baseline'),
      addresses.releaseCsv(programme.id, 'baseline'),
    ]
    for (const path of paths) {
      const response = await pageWith(path, cookie)
      expect(response.status).toBe(200)
      await response.text()
    }
    const change = await ask(addresses.publish(programme.id, 'baseline'), {
      method: 'POST',
      headers: { Cookie: cookie },
    })
    expect(change.status).toBe(401)
    await change.text()
  })

  it('of another programme, or forged, opens nothing', async () => {
    const other = await newProgramme()
    const { key } = await other.issue({ kind: 'view', label: 'Lain' })
    const { cookie } = await openSession(key)
    for (const session of [cookie, `${cookie.slice(0, -1)}0`, '__Secure-mitra=x']) {
      const response = await pageWith(addresses.programmePage(programme.id), session)
      expect(response.status).toBe(401)
      await response.text()
    }
  })

  it('ends with the key that it stands for', async () => {
    const { cookie } = await openSession()
    await (
      await ask(addresses.key(programme.id, viewId), { method: 'DELETE', key: programme.coordinator })
    ).text()
    const response = await pageWith(addresses.programmePage(programme.id), cookie)
    expect(response.status).toBe(401)
    expect(await response.text()).toContain('The key has been revoked')
    view = (await programme.issue({ kind: 'view', label: 'Dana' })).key
  })
})

describe('the pages', () => {
  it('show a programme with its rounds, and say of an open one when it can be read', async () => {
    const { cookie } = await openSession()
    const text = await (await pageWith(addresses.programmePage(programme.id), cookie)).text()
    expect(text).toContain('Sekolah &lt;b&gt;Bersama&lt;/b&gt;')
    expect(text).toContain(`${addresses.releasePage(programme.id, 'baseline')}?language=en`)
    expect(text).not.toContain(addresses.releasePage(programme.id, 'endline'))
    expect(text).toContain('once the coordinator closes and publishes the round')
  })

  it.each([
    ['en', 'How healthy are the partnerships', 'Trust and mutual respect', '3.0', 'Protected'],
    ['id', 'Seberapa sehat kemitraannya', 'Kepercayaan dan saling menghormati', '3,0', 'Dilindungi'],
  ])('show a release in %s, with a script of this host that only adds to it', async (language, ...texts) => {
    const { cookie } = await openSession()
    const text = await (
      await pageWith(addresses.releasePage(programme.id, 'baseline'), cookie, language)
    ).text()
    expect(text).toContain(`<html lang="${language}">`)
    for (const part of texts) expect(text).toContain(part)
    expect(text.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/ src="\/assets\/copy-\w+\.js" defer/),
    ])
    expect(text).not.toMatch(/ style=/)
    expect(text).toContain(
      `=IMPORTDATA(&quot;https://mitra.test${addresses.releaseCsv(programme.id, 'baseline')}`,
    )
  })

  it('keep their own policy when the browser has them already: the one of a 304 would take its place', async () => {
    const { cookie } = await openSession()
    const path = addresses.releasePage(programme.id, 'baseline')
    const first = await pageWith(path, cookie)
    await first.text()
    const headers = { ...asBrowser, Cookie: cookie, 'If-None-Match': first.headers.get('ETag') ?? '' }
    const again = await ask(path, { headers, language: 'en' })
    expect(again.status).toBe(304)
    expect(first.headers.get('Content-Security-Policy')).toContain("style-src 'self'")
    expect(again.headers.has('Content-Security-Policy')).toBe(false)
  })

  it('load nothing foreign, are not indexed, not framed and tell nobody where the reader came from', async () => {
    for (const path of ['/', '/coordinate']) {
      const response = await ask(path, { headers: asBrowser })
      expect(response.status).toBe(200)
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(response.headers.get('X-Robots-Tag')).toContain('noindex')
      expect(response.headers.get('X-Frame-Options')).toBe('DENY')
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
      const text = await response.text()
      const loaded = Array.from(
        text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g),
        ([, address]) => address ?? '',
      )
      expect(text).not.toMatch(/(?:src|href)="https?:/)
      for (const address of loaded) {
        const asset = await ask(address)
        expect(asset.status).toBe(200)
        expect(asset.headers.get('Cache-Control')).toContain('immutable')
        expect((await asset.text()).length).toBeGreaterThan(50)
      }
    }
  })
})
