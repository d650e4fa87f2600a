import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { languageSchema } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { problems } from '../../shared/messages/problem-words.ts'
import { createApp } from '../app.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, creation, newProgramme, operatorSecret } from '../testing/programmes.ts'

const requestLine = z.strictObject({
  event: z.literal('request'),
  requestId: z.uuid(),
  method: z.string(),
  route: z.string().nullable(),
  status: z.number().int(),
  milliseconds: z.number().int().min(0),
  problem: z.enum(Object.keys(problems)).nullable(),
  language: languageSchema,
  programme: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .nullable(),
})

let written: string[] = []
beforeEach(() => {
  written = []
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...texts) => void written.push(texts.join(' ')))
  }
})
afterEach(() => vi.restoreAllMocks())

const requestLines = () => written.map((line) => requestLine.parse(JSON.parse(line)))

const person = 'Siti Rahmawati'
const organisation = 'Yayasan Pelita Rahasia'
const partnership = '0b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11'
const visitor = '203.0.113.77'

it('writes one line for a request: the pattern of its address, what came of it, and no more', async () => {
  const programme = await newProgramme()
  const view = await programme.issue({ kind: 'view', label: 'Dana' })
  written = []
  const response = await ask(`${addresses.releaseCsv(programme.id, 'baseline')}?k=${view.key}`, {
    language: 'id',
  })
  expect(requestLines()).toEqual([
    {
      event: 'request',
      requestId: response.headers.get('X-Request-Id'),
      method: 'GET',
      route: '/programmes/:programme/rounds/:round/release.csv',
      status: 404,
      milliseconds: expect.any(Number),
      problem: 'release-not-yet',
      language: 'id',
      programme: programme.id.slice(-12),
    },
  ])
  await response.text()
})

it('writes none for a release that is answered from memory, and one for a key that may not read it', async () => {
  const programme = await newProgramme()
  const view = await programme.issue({ kind: 'view', label: 'Dana' })
  const feed = await programme.issue({ kind: 'feed', label: 'Lembar' })
  for (const move of ['close', 'publish'] as const) await (await programme.move(move)).text()
  written = []
  const read = async (format: 'releaseJson' | 'releaseCsv', key: string): Promise<number> => {
    const response = await ask(addresses[format](programme.id, 'baseline'), { key })
    await response.text()
    return response.status
  }
  expect([await read('releaseJson', view.key), await read('releaseJson', view.key)]).toEqual([200, 200])
  expect(requestLines()).toHaveLength(1)
  // The isolate knows the body, and after the first reading the key too: the refusal is decided all the same.
  expect([await read('releaseCsv', feed.key), await read('releaseJson', feed.key)]).toEqual([200, 403])
  expect(requestLines().map(({ status, problem }) => [status, problem])).toEqual([
    [200, null],
    [200, null],
    [403, 'key-not-sufficient'],
  ])
})

it('says nothing of an address without a route', async () => {
  await ask(`/${organisation}`, { method: 'PROPFIND' })
  expect(requestLines()).toMatchObject([{ method: 'other', route: null, problem: 'not-found', status: 404 }])
})

it('writes no key, session, name or address of any request to any route', async () => {
  const programme = await newProgramme({ name: organisation })
  const { key } = await programme.invite(organisation)
  const view = await programme.issue({ kind: 'view', label: person })
  const opened = await ask(addresses.open(view.key))
  const cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const keys = [programme.coordinator, key, view.key, operatorSecret()]
  const bodies = [
    { ...creation, name: organisation, extra: person },
    { kind: 'organisation', organisation: { name: organisation } },
    submissionOf({ ...assessmentOf(4), partnershipName: organisation }),
    { title: person, reason: person, name: person, partnershipName: organisation },
  ]
  const anything = [programme.id, 'baseline', partnership, person, ...keys].map(encodeURIComponent)
  const proper = { ':programme': programme.id, ':round': 'baseline', ':partnership': partnership }
  /** In the first turn each parameter has its own kind of value, later a key, a name or anything else. */
  const addressIn = (turn: number, pattern: string): string =>
    pattern.replaceAll(/:\w+/g, (name) =>
      turn === 0
        ? (Object.entries(proper).find(([own]) => own === name)?.[1] ?? partnership)
        : (anything[(turn + name.length) % anything.length] ?? ''),
    )
  const routes = createApp(Date.now).routes.filter(({ method }) => method !== 'ALL')
  const asked = routes.flatMap(({ method, path: pattern }) =>
    keys.map((presented, turn) => ({
      method,
      turn,
      presented,
      path: `${addressIn(turn, pattern)}?k=${encodeURIComponent(view.key)}&q=${person}`,
      body: method === 'GET' || method === 'DELETE' ? undefined : bodies[turn],
    })),
  )
  for (const { method, path, presented, body, turn } of asked) {
    const response = await ask(path, {
      method,
      ...(turn < 3 && { key: presented }),
      ...(body !== undefined && { json: body }),
      headers: {
        Cookie: cookie,
        'User-Agent': person,
        Referer: `https://x.test/${key}`,
        'CF-Connecting-IP': visitor,
      },
    })
    await response.text()
  }

  expect(requestLines().length).toBeGreaterThan(asked.length)
  const statuses = new Set(requestLines().map(({ status }) => status))
  for (const status of [200, 201, 303, 401, 403, 404, 422]) expect(statuses).toContain(status)
  const session = cookie.slice(cookie.indexOf('=') + 1)
  const all = written.join('\n')
  for (const secret of [...keys, session, programme.id, partnership, person, organisation, 'Siti', visitor]) {
    expect(all).not.toContain(secret)
    expect(all).not.toContain(encodeURIComponent(secret))
  }
  for (const secret of keys) expect(all).not.toContain(secret.slice(-20))
})

it('writes why it failed, without a key or a text that it quotes, and answers without the reason', async () => {
  const { id, coordinator } = await newProgramme()
  written = []
  const session = `${crypto.randomUUID()}.${Date.now()}.${'a'.repeat(64)}`
  const broken = {
    ...env,
    PROGRAMMES: {
      idFromString: () => env.PROGRAMMES.newUniqueId(),
      get: () => ({
        listKeys: async () => {
          throw new SyntaxError(`Unexpected token 'S', "${person}" with ${coordinator} and ${session}`)
        },
      }),
    },
  }
  const response = await createApp(Date.now).request(
    addresses.keys(id),
    { headers: { Authorization: `Bearer ${coordinator}` } },
    broken,
  )
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('SyntaxError')
  const [failure = '', request = ''] = written
  expect(JSON.parse(failure)).toMatchObject({
    event: 'failure',
    requestId: response.headers.get('X-Request-Id'),
  })
  expect(JSON.parse(failure).stack).toMatch(/^SyntaxError: Unexpected token 'S', … with … and …\n +at /)
  expect(JSON.parse(request)).toMatchObject({ status: 500, problem: 'internal' })
})
