import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import {
  type ScorecardShared,
  type ScorecardSharing,
  scorecardListSchema,
  scorecardSharedSchema,
  scorecardTakenBackSchema,
  sharedScorecardSchema,
} from '../../shared/messages/scorecard.ts'
import { template } from '../testing/assessments.ts'
import { figuresOf } from '../testing/library.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

let programme: TestProgramme
let organisation: string

beforeAll(async () => {
  programme = await newProgramme()
  organisation = (await programme.invite('Yayasan Berbagi')).key
})

const sharing: ScorecardSharing = {
  title: 'Kemitraan <b>Air</b> Bersih',
  template: { id: template.id, version: template.version },
  figures: figuresOf(2.45),
}
const post = (json: unknown, key = organisation): Promise<Response> =>
  ask(addresses.scorecards(), { method: 'POST', key, json })

async function share(key = organisation): Promise<ScorecardShared> {
  const response = await post(sharing, key)
  expect(response.status).toBe(201)
  return scorecardSharedSchema.parse(await response.json())
}

const takeBack = (code: string, key: string): Promise<Response> =>
  ask(addresses.scorecard(code), { method: 'DELETE', key })

describe('sharing', () => {
  it.each(['an organisation', 'a coordinator'])(
    'gives %s a page for everybody who has its address',
    async (who) => {
      const shared = await share(who === 'an organisation' ? organisation : programme.coordinator)
      const days = (Date.parse(shared.expiresAt) - Date.parse(shared.sharedAt)) / 86_400_000
      expect(days).toBe(30)
      const read = sharedScorecardSchema.parse(await (await ask(addresses.scorecard(shared.code))).json())
      expect(read).toMatchObject({
        title: sharing.title,
        template: sharing.template,
        figures: sharing.figures,
      })
      for (const language of languages) {
        const response = await ask(shared.page, { language, headers: { Accept: 'text/html' } })
        expect(response.headers.get('X-Robots-Tag')).toContain('noindex')
        expect(response.headers.get('Cache-Control')).toBe('no-store')
        const page = await response.text()
        const item =
          template.wording[language].items[template.items[0]?.id ?? '']?.statement.replaceAll("'", '&#39;') ??
          'nothing'
        const low = template.wording[language].bands[template.bands[0]?.id ?? '']?.name ?? 'nothing'
        for (const text of [
          'Kemitraan &lt;b&gt;Air&lt;/b&gt; Bersih',
          item,
          low,
          { id: '2,5', en: '2.5' }[language],
        ]) {
          expect(page).toContain(text)
        }
        expect(page).not.toContain(programme.id)
      }
    },
  )

  it.each<[string, object, string]>([
    ['fewer than three people', { figures: { ...sharing.figures, respondents: 2 } }, 'figures.respondents'],
    [
      'a mean of two people',
      { figures: { ...sharing.figures, items: [{ id: template.items[0]?.id, mean: 3, respondents: 2 }] } },
      'figures.items.0.respondents',
    ],
    [
      'a mean of more people than there are',
      { figures: { ...sharing.figures, items: [{ id: template.items[0]?.id, mean: 3, respondents: 9 }] } },
      'figures.items.0.respondents',
    ],
    [
      'an item of another template',
      { figures: { ...sharing.figures, items: [{ id: 'another', mean: 3, respondents: 5 }] } },
      'figures.items.0.id',
    ],
    ['answers of persons', { figures: { ...sharing.figures, responses: [[1, 2]] } }, 'figures.responses'],
    [
      'a score that is none',
      { figures: { ...figuresOf(5.1), items: [] } },
      'figures.scores.shared-purpose.mean',
    ],
    ['too many days', { days: 181 }, 'days'],
    ['no day', { days: 0 }, 'days'],
    ['no title', { title: ' ' }, 'title'],
  ])('refuses %s and says where', async (_what, changes, path) => {
    const response = await post({ ...sharing, ...changes })
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors?.[0]?.path).toBe(path)
  })

  it('refuses a template that is not there', async () => {
    const response = await post({ ...sharing, template: { code: '2222-2222', version: 1 } })
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:template-unknown')
  })

  it('is not for a funder’s or a feed’s key, nor without one', async () => {
    for (const kind of ['view', 'feed'] as const) {
      const { key } = await programme.issue({ kind, label: kind })
      for (const response of [
        await post(sharing, key),
        await ask(addresses.scorecards(), { key }),
        await takeBack('x'.repeat(22), key),
      ]) {
        expect(response.status).toBe(403)
        await response.text()
      }
    }
    const nobody = await ask(addresses.scorecards(), { method: 'POST', json: sharing })
    expect(nobody.status).toBe(401)
    await nobody.text()
  })
})

describe('taking back', () => {
  it('erases the content, and the address answers 410 in the reader’s language', async () => {
    const { code, page } = await share()
    const response = await takeBack(code, organisation)
    expect(response.status).toBe(200)
    const first = scorecardTakenBackSchema.parse(await response.json())
    expect(scorecardTakenBackSchema.parse(await (await takeBack(code, organisation)).json())).toEqual(first)
    const gone = await ask(addresses.scorecard(code))
    expect(gone.status).toBe(410)
    expect((await problemOf(gone)).type).toBe('urn:mitra:problem:scorecard-ended')
    const gonePage = await ask(page, { language: 'id', headers: { Accept: 'text/html' } })
    expect(gonePage.status).toBe(410)
    expect(await gonePage.text()).toContain('Kartu skor ini tidak lagi dibagikan')
    const stored = env.LIBRARY.prepare('SELECT content FROM scorecards WHERE code = ?').bind(code)
    expect(await stored.first('content')).toBeNull()
  })

  it('is for the sharer and the programme’s coordinators, and tells nobody else that it is there', async () => {
    const stranger = await newProgramme()
    const neighbour = (await programme.invite('Yayasan Tetangga')).key
    const { code } = await share()
    for (const key of [neighbour, stranger.coordinator]) {
      const refused = await takeBack(code, key)
      expect(refused.status).toBe(404)
      await refused.text()
    }
    const coordinated = await takeBack(code, programme.coordinator)
    expect(coordinated.status).toBe(200)
    await coordinated.text()
  })
})

it('ends with its programme, whose keys could no longer take it back', async () => {
  const name = 'Program Sementara'
  const ending = await newProgramme({ name })
  const { code } = await share(ending.coordinator)
  const refused = await ask(addresses.programme(ending.id), {
    method: 'DELETE',
    key: ending.coordinator,
    json: { name: 'Program lain' },
  })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  await refused.text()
  expect((await ask(addresses.scorecard(code))).status).toBe(200)
  const deleted = await ask(addresses.programme(ending.id), {
    method: 'DELETE',
    key: ending.coordinator,
    json: { name },
  })
  expect(deleted.status).toBe(200)
  await deleted.text()
  expect((await ask(addresses.scorecard(code))).status).toBe(410)
})

describe('the list', () => {
  it('is the sharer’s own', async () => {
    const own = (await programme.invite('Yayasan Daftar')).key
    const { code } = await share(own)
    const codesOf = async (key: string) => {
      const list = scorecardListSchema.parse(await (await ask(addresses.scorecards(), { key })).json())
      return list.scorecards.map((scorecard) => scorecard.code)
    }
    expect(await codesOf(own)).toEqual([code])
    expect(await codesOf(programme.coordinator)).not.toContain(code)
    expect(await codesOf(organisation)).not.toContain(code)
  })
})

it.each(['x', 'x'.repeat(22), "' OR 1=1 --"])(
  'answers 404 at an address that was never given: %j',
  async (code) => {
    const response = await ask(addresses.scorecard(encodeURIComponent(code)))
    expect(response.status).toBe(404)
    await response.text()
  },
)
