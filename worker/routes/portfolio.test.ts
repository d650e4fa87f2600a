import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import type { ProgrammeCreation } from '../../shared/messages/plan.ts'
import { type Portfolio, portfolioSchema } from '../../shared/messages/portfolio.ts'
import { createApp } from '../app.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { type Asking, ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

interface Published {
  readonly programme: TestProgramme
  readonly view: string
  readonly viewId: string
  readonly feed: string
}

/** A programme with a published baseline, in which as many organisations as responses answered so. */
async function published(
  changes: Partial<ProgrammeCreation>,
  responses: readonly (1 | 2 | 3 | 4 | 5)[],
): Promise<Published> {
  const programme = await newProgramme(changes)
  const isNamed = changes.disclosure === 'named'
  await publishRound(programme, 'baseline', responses, isNamed)
  const { key: view, record } = await programme.issue({ kind: 'view', label: 'Dana' })
  const { key: feed } = await programme.issue({ kind: 'feed', label: 'Lembar' })
  return { programme, view, viewId: record.id, feed }
}

async function publishRound(
  programme: TestProgramme,
  round: string,
  responses: readonly (1 | 2 | 3 | 4 | 5)[],
  isNamed: boolean,
): Promise<void> {
  for (const [place, response] of responses.entries()) {
    const { key } = await programme.invite(`Yayasan ${round} ${place}`)
    const submission = submissionOf(assessmentOf(response), 1, isNamed ? true : undefined)
    await (await programme.send(key, crypto.randomUUID(), submission, round)).text()
  }
  await (await programme.move('close', round)).text()
  await (await programme.move('publish', round)).text()
}

const name = 'Sekolah <b>"Bersama"</b>'
let confidential: Published
let named: Published

beforeAll(async () => {
  confidential = await published({ name }, [2, 3, 4, 3, 2, 4])
  named = await published({ name, disclosure: 'named' }, [5, 4])
})

const withKeys = (path: string, keys: readonly string[], more = ''): string =>
  `${path}?${keys.map((key) => `k=${key}`).join('&')}${more}`
const views = (): string[] => [confidential.view, named.view]
const portfolioOf = async (response: Response): Promise<Portfolio> =>
  portfolioSchema.parse(await response.json())
const asBrowser = { Accept: 'text/html,application/xhtml+xml' }

/** Nothing that is answered may hold a key, not even its random part. */
function expectNoKey(text: string): void {
  for (const { view, feed } of [confidential, named]) {
    for (const key of [view, feed]) expect(text).not.toContain(key.slice(-49))
  }
}

describe('a portfolio as JSON', () => {
  it('has the latest release of each programme, side by side and merged', async () => {
    const response = await ask(withKeys(addresses.portfolioJson(), views()))
    expect(response.headers.get('Content-Type')).toBe('application/json')
    const { programmes, merged, template } = await portfolioOf(response)
    expect(programmes.map(({ programme, disclosure }) => [programme, disclosure])).toEqual([
      [confidential.programme.id, 'confidential'],
      [named.programme.id, 'named'],
    ])
    expect(merged).toMatchObject({ organisations: 8, partnerships: 8, respondents: 16 })
    // Six of a mean of 3 and two of 4.5.
    expect(merged.scores.trust).toEqual({ programmes: 2, n: 8, value: 3.4 })
    expect(template).toBe('education')
  })

  it('takes the rounds in the keys’ order, by themselves the latest', async () => {
    const own = await published({}, [3, 3, 3, 2, 4])
    await publishRound(own.programme, 'endline', [4, 4, 4, 3, 5], false)
    const roundsOf = async (more: string): Promise<string[]> => {
      const address = withKeys(addresses.portfolioJson(), [own.view, named.view], more)
      return (await portfolioOf(await ask(address))).programmes.map(({ round }) => round.id)
    }
    expect(await roundsOf('')).toEqual(['endline', 'baseline'])
    expect(await roundsOf('&round=baseline')).toEqual(['baseline', 'baseline'])
    expect(await roundsOf('&round=&round=baseline')).toEqual(['endline', 'baseline'])
  })

  it('is answered 304 to who has it, and only to who may read it', async () => {
    const first = await ask(withKeys(addresses.portfolioJson(), views()))
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{32}\.json\.en\./)
    await first.text()
    const headers = { 'If-None-Match': etag }
    const again = await ask(withKeys(addresses.portfolioJson(), views()), { headers })
    const turned = await ask(withKeys(addresses.portfolioJson(), views().reverse()), { headers })
    const refused = await ask(withKeys(addresses.portfolioJson(), [named.view, confidential.feed]), {
      headers,
    })
    const nobody = await ask(addresses.portfolioJson(), { headers })
    const answers = [again, turned, refused, nobody]
    expect(answers.map(({ status }) => status)).toEqual([304, 200, 403, 401])
    await Promise.all(answers.map((answer) => answer.text()))
  })
})

describe('a portfolio as CSV', () => {
  it('is the tidy table of merged figures and of each programme, for feed keys too', async () => {
    const response = await ask(withKeys(addresses.portfolioCsv(), [confidential.feed, named.feed]))
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const text = await response.text()
    expect(text).toMatch(/^programme,round,disclosure,block,group,measure,id,label,n,value,status\r\n/)
    const trust = 'score,trust,Trust and mutual respect'
    expect(text).toContain(`\r\n,,,all,,${trust},8,3.4,shown\r\n`)
    expect(text).toContain(`\r\n,,,all,,score-programmes,trust,Trust and mutual respect,,2,shown\r\n`)
    expect(text).toContain(
      `\r\n"Sekolah <b>""Bersama""</b>",baseline,confidential,all,,${trust},6,3,shown\r\n`,
    )
    expect(text).toContain(
      `\r\n"Sekolah <b>""Bersama""</b> (2)",baseline,named,all,,${trust},2,4.5,shown\r\n`,
    )
  })
})

describe('keys that a portfolio refuses', () => {
  const refused = async (keys: readonly string[], more = '', asking: Asking = {}) =>
    ask(withKeys(addresses.portfolioJson(), keys, more), asking)

  it('are told by their places, all at once, never themselves', async () => {
    const keys = [confidential.view, named.feed, `${named.view.slice(0, -1)}!`, named.programme.coordinator]
    const mistyped = await refused(keys)
    expect(mistyped.status).toBe(401)
    expect(await problemOf(mistyped)).toMatchObject({
      type: 'urn:mitra:problem:key-mistyped',
      errors: [{ path: 'k.2', message: 'Key 3: The key is mistyped.' }],
    })
    const response = await refused([confidential.view, named.feed])
    expect(response.status).toBe(403)
    const text = await response.text()
    expectNoKey(text)
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ path: 'k.1', message: 'Key 2: This key does not allow that.' }],
    })
    const coordinators = await refused([confidential.programme.coordinator, named.programme.coordinator])
    expect(await problemOf(coordinators)).toMatchObject({
      type: 'urn:mitra:problem:key-not-sufficient',
      errors: [{ path: 'k.0' }, { path: 'k.1' }],
    })
  })

  it('are those of one programme alone, of the same programme twice, or of too many', async () => {
    const { key: second } = await named.programme.issue({ kind: 'view', label: 'Dana lain' })
    const cases = [
      [
        [confidential.view, confidential.view],
        'k',
        'A portfolio needs view keys of 2 to 20 programmes; 1 were found',
      ],
      [[confidential.view, named.view, second], 'k.2', 'Key 3 opens the same programme as key 2.'],
      [Array.from({ length: 21 }, (_, place) => `mitra_view_${place}`), 'k', 'found'],
    ] as const
    for (const [keys, path, message] of cases) {
      const response = await refused(keys)
      expect(response.status).toBe(422)
      expect((await problemOf(response)).errors?.[0]).toMatchObject({
        path,
        message: expect.stringContaining(message),
      })
    }
  })

  it('can be good, and their rounds not', async () => {
    const cases = [
      ['&round=&round=endline', 404, 'release-not-yet', 'k.1'],
      ['&round=nothing', 404, 'round-unknown', 'k.0'],
    ] as const
    for (const [more, status, kind, path] of cases) {
      const response = await refused(views(), more)
      expect(response.status).toBe(status)
      expect(await problemOf(response)).toMatchObject({
        type: `urn:mitra:problem:${kind}`,
        errors: [{ path }],
      })
    }
    const empty = await newProgramme()
    const { key } = await empty.issue({ kind: 'view', label: 'Dana' })
    const response = await refused([key, named.view])
    expect(await problemOf(response)).toMatchObject({
      type: 'urn:mitra:problem:release-not-yet',
      errors: [{ path: 'k.0' }],
    })
  })

  it('are not asked for in a header or in another programme’s session', async () => {
    const cookie = (await ask(addresses.open(named.view))).headers.get('Set-Cookie') ?? ''
    const response = await ask(addresses.portfolioJson(), {
      key: confidential.view,
      headers: { Cookie: cookie.split(';')[0] ?? '' },
    })
    expect(response.status).toBe(401)
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:portfolio-not-open')
  })
})

describe('opening a portfolio', () => {
  const form = (text: string, language = 'en'): Promise<Response> =>
    ask(`${addresses.openPortfolio()}?language=${language}`, {
      method: 'POST',
      headers: { ...asBrowser, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ k: text }).toString(),
    })
  const cookieOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0] ?? '')
      .find((cookie) => cookie.startsWith('__Secure-mitra-portfolio=')) ?? ''
  const links = (): string =>
    views()
      .map((key) => `Dana: https://mitra.test${addresses.open(key)}`)
      .join('\r\n')

  it('with pasted links or with a link gives a session that holds no key and is bound to the portfolio', async () => {
    const byLink = withKeys(addresses.openPortfolio(), views(), '&language=en')
    for (const response of [await form(links()), await ask(byLink)]) {
      expect(response.status).toBe(303)
      expect(response.headers.get('Location')).toBe('/portfolio/?language=en')
      const cookies = response.headers.getSetCookie()
      expectNoKey(cookies.join())
      const [ofPortfolio] = cookies
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=43200', 'Path=/portfolio']) {
        expect(ofPortfolio).toContain(part)
      }
      expect(cookies.slice(1).map((cookie) => /Path=([^;]*)/.exec(cookie)?.[1])).toEqual(
        [confidential, named].map(({ programme }) => addresses.programme(programme.id)),
      )
      await response.text()
    }
  })

  it('keeps within what browsers keep, also of 20 programmes', () => {
    const session = `${crypto.randomUUID()}.${Date.now()}.${'0'.repeat(64)}`
    const cookie = `__Secure-mitra-portfolio=${Array(20)
      .fill(`${'0'.repeat(64)}.${session}`)
      .join('~')}`
    expect(cookie.length).toBeLessThan(4_000)
  })

  it('shows the page, its files and its programmes’ pages, in both languages and without a script', async () => {
    const cookie = cookieOf(await form(links()))
    const read = (path: string, language: string): Promise<Response> =>
      ask(`${path}?language=${language}`, { headers: { ...asBrowser, Cookie: cookie } })
    for (const [language, ...texts] of [
      [
        'en',
        'How the partnerships work',
        '2 of 2 programmes',
        '3.4',
        'counts twice',
        'Protected',
        'How to cite',
      ],
      [
        'id',
        'Bagaimana kemitraan berjalan',
        '2 dari 2 program',
        '3,4',
        'terhitung dua kali',
        'Cara mengutip',
      ],
    ] as const) {
      const response = await read(addresses.portfolioPage(), language)
      expect(response.status).toBe(200)
      const text = await response.text()
      for (const part of texts) expect(text).toContain(part)
      expect(text).toContain('Sekolah &lt;b&gt;&quot;Bersama&quot;&lt;/b&gt; (2)')
      expect(text).not.toMatch(/<script| style=/)
      expectNoKey(text)
    }
    for (const path of [addresses.portfolioJson(), addresses.portfolioCsv()]) {
      const response = await read(path, 'en')
      expect(response.status).toBe(200)
      await response.text()
    }
  })

  it('explains protected scores where the first of them stand', async () => {
    const few = await published({}, [3, 3])
    const cookie = cookieOf(await form(`${few.view} ${named.view}`))
    const response = await ask(addresses.portfolioPage(), { headers: { ...asBrowser, Cookie: cookie } })
    const text = await response.text()
    expect(text).toContain('<span class="protected">Protected</span>')
    expect(text).toContain('means that the programme does not show this figure')
    expect(text).toContain('2 organisations, 1 of 2 programmes')
  })

  it('says on a page which keys do not work', async () => {
    const response = await form(`${confidential.view} ${named.view}x`, 'id')
    expect(response.status).toBe(401)
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
    const text = await response.text()
    expect(text).toContain('Kunci ke-2: Kunci salah ketik.')
    expectNoKey(text)
    const nothing = await form('')
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain('0 were found')
  })

  it('takes what says that it is a form and is none for one without keys', async () => {
    const response = await ask(addresses.openPortfolio(), {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data' },
      body: 'no parts',
    })
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors?.[0]).toMatchObject({ path: 'k' })
  })

  it('ends for all when one of its keys is revoked, within ten seconds', async () => {
    const own = await published({}, [3, 3, 3, 2, 4])
    const cookie = cookieOf(await ask(withKeys(addresses.openPortfolio(), [own.view, named.view])))
    let time = 0
    const app = createApp(() => time)
    const read = async (): Promise<number> => {
      const response = await app.request(addresses.portfolioJson(), { headers: { Cookie: cookie } }, env)
      await response.text()
      return response.status
    }
    expect(await read()).toBe(200)
    const revoked = await ask(addresses.key(own.programme.id, own.viewId), {
      method: 'DELETE',
      key: own.programme.coordinator,
    })
    await revoked.text()
    time = 7_999
    expect(await read()).toBe(200)
    time = 8_000
    expect(await read()).toBe(401)
  })

  it('ends for a release that is retracted, and says of which programme', async () => {
    const own = await published({}, [3, 3, 3, 2, 4])
    const address = withKeys(addresses.portfolioJson(), [named.view, own.view], '&round=&round=baseline')
    let time = 0
    const app = createApp(() => time)
    const read = (): Promise<Response> => Promise.resolve(app.request(address, {}, env))
    expect((await read()).status).toBe(200)
    const retracted = await ask(addresses.retract(own.programme.id, 'baseline'), {
      method: 'POST',
      key: own.programme.coordinator,
    })
    expect(retracted.status).toBe(200)
    await retracted.text()
    time = 8_000
    const response = await read()
    expect(response.status).toBe(410)
    expect(await problemOf(response)).toMatchObject({ errors: [{ path: 'k.1' }] })
  })
})

describe('what an isolate remembers', () => {
  it('answers a portfolio without any object', async () => {
    let asked = 0
    const counting = {
      ...env,
      PROGRAMMES: new Proxy(env.PROGRAMMES, {
        get(namespace, member) {
          if (member === 'get') asked += 1
          const value: unknown = Reflect.get(namespace, member)
          return typeof value === 'function' ? value.bind(namespace) : value
        },
      }),
    }
    const app = createApp(() => 0)
    const counts: number[] = []
    for (let time = 0; time < 3; time += 1) {
      const response = await app.request(withKeys(addresses.portfolioJson(), views()), {}, counting)
      expect(response.status).toBe(200)
      await response.text()
      counts.push(asked)
    }
    expect(counts).toEqual([4, 4, 4])
  })
})
