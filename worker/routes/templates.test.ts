import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import type { KeyKind } from '../../shared/messages/key.ts'
import { programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { templateIdOf } from '../../shared/messages/template-code.ts'
import {
  type TemplateContent,
  type TemplatePublished,
  templateListSchema,
  templatePublishedSchema,
  templateVersionSchema,
  templateViewSchema,
} from '../../shared/messages/template-library.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { bodyExamples } from '../contract/examples.ts'
import { contentNamed, figuresOf } from '../testing/library.ts'
import {
  type Asking,
  ask,
  creation,
  newProgramme,
  operatorSecret,
  problemOf,
  type TestProgramme,
} from '../testing/programmes.ts'

let programme: TestProgramme
let other: TestProgramme

beforeAll(async () => {
  programme = await newProgramme()
  other = await newProgramme()
})

const publisher = 'Jejaring Pendidikan'
const post = (path: string, json: unknown, key = programme.coordinator, more: Asking = {}) =>
  ask(path, { method: 'POST', key, json, ...more })

const content = (): TemplateContent => contentNamed(`Templat ${crypto.randomUUID()}`)

async function publish(published = content()): Promise<TemplatePublished> {
  const response = await post(addresses.templates(), { ...published, publisher })
  expect(response.status).toBe(201)
  return templatePublishedSchema.parse(await response.json())
}

/** A text as a page holds it. */
const inPage = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const textOf = async (path: string, language = 'en'): Promise<string> => {
  const response = await ask(path, { language, headers: { Accept: 'text/html' } })
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
  return response.text()
}

describe('publishing', () => {
  it('makes a template that everybody can read', async () => {
    const sent = content()
    const { code, version } = await publish(sent)
    const response = await ask(addresses.templateVersion(code, version))
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const read = templateVersionSchema.parse(await response.json())
    expect(read.wording).toEqual(sent.wording)
    expect(read.instrument).toEqual({ ...sent.instrument, id: templateIdOf(code), version: 1 })
    const view = templateViewSchema.parse(await (await ask(addresses.template(code.toLowerCase()))).json())
    expect(view).toMatchObject({ code, publisher, version: 1, deprecated: null })
  })

  it('takes what the contract gives as examples', async () => {
    const first = await post(addresses.templates(), bodyExamples.TemplatePublication)
    expect(first.status).toBe(201)
    const { code } = templatePublishedSchema.parse(await first.json())
    const same = await post(addresses.templateVersions(code), bodyExamples.TemplateContent)
    expect(same.status).toBe(200)
    await same.text()
    const deprecated = await post(addresses.deprecate(code), bodyExamples.DeprecationRequest)
    expect(deprecated.status).toBe(200)
    await deprecated.text()
    const shared = await post(addresses.scorecards(), bodyExamples.ScorecardSharing)
    expect(shared.status).toBe(201)
    await shared.text()
  })

  it('answers the same again with 200 and the same code', async () => {
    const sent = content()
    const { code } = await publish(sent)
    const again = await post(addresses.templates(), { ...sent, publisher })
    expect(again.status).toBe(200)
    expect(templatePublishedSchema.parse(await again.json()).code).toBe(code)
  })

  it('adds a version and says what can be compared', async () => {
    const sent = content()
    const { code } = await publish(sent)
    const [first] = sent.instrument.items
    const item = sent.wording.id.items[first?.id ?? '']
    const reworded = {
      ...sent.wording.id,
      items: { ...sent.wording.id.items, [first?.id ?? '']: { ...item, statement: 'Kami sepakat.' } },
    }
    const next = { ...sent, wording: { ...sent.wording, id: reworded } }
    const response = await post(addresses.templateVersions(code), next)
    expect(response.status).toBe(201)
    const { version, since } = templatePublishedSchema.parse(await response.json())
    expect(version).toBe(2)
    expect(since?.items).toMatchObject({ reworded: [first?.id], added: [], dropped: [] })
    const page = await textOf(addresses.templatePage(code), 'id')
    expect(page).toContain('Yang berubah sejak versi 1')
    expect(page).toContain('Kami sepakat.')
    expect(await textOf(addresses.templateVersionPage(code, 1))).toContain('there is a version 2')
  })

  it.each<[string, (sent: TemplateContent) => object, string]>([
    ['a field that it does not know', (sent) => ({ ...sent, publisher, colour: 'red' }), 'colour'],
    [
      'an id of one’s own choice',
      (sent) => ({ ...sent, publisher, instrument: { ...sent.instrument, id: 'ours' } }),
      'instrument.id',
    ],
    [
      'a gap between bands',
      (sent) => {
        const bands = sent.instrument.bands.map((band) => (band.from === 3 ? { ...band, from: 3.2 } : band))
        return { ...sent, publisher, instrument: { ...sent.instrument, bands } }
      },
      'instrument.bands.1',
    ],
    [
      'an item without words',
      (sent) => {
        const { [sent.instrument.items[0]?.id ?? '']: _gone, ...items } = sent.wording.id.items
        return { ...sent, publisher, wording: { ...sent.wording, id: { ...sent.wording.id, items } } }
      },
      `wording.id.items.${contentNamed('').instrument.items[0]?.id}`,
    ],
    [
      'a fourth example',
      (sent) => {
        const example = {
          title: { id: 'Contoh', en: 'Example' },
          explanation: { id: 'Rekaan.', en: 'Made up.' },
          figures: figuresOf(3),
        }
        return { ...sent, publisher, examples: [example, example, example, example] }
      },
      'examples',
    ],
    [
      'more parts than any template has',
      (sent) => {
        const items = Object.fromEntries(Array.from({ length: 20_001 }, (_, name) => [`A${name}`, 1]))
        return { ...sent, publisher, wording: { ...sent.wording, id: { ...sent.wording.id, items } } }
      },
      '',
    ],
  ])('refuses %s and says where', async (_what, change, path) => {
    const response = await post(addresses.templates(), change(content()))
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors?.map((error) => error.path)).toEqual([path])
  })
})

describe('who may', () => {
  const operations: readonly (readonly [string, (code: string) => string, () => object])[] = [
    ['publish', addresses.templates, () => ({ ...content(), publisher })],
    ['publish a version', addresses.templateVersions, content],
    ['deprecate', addresses.deprecate, () => ({ reason: 'Ada yang baru' })],
  ]

  it.each(operations)('%s: a coordinator, and no other key', async (_what, path, json) => {
    const { code } = await publish()
    const organisation = (await programme.invite(`Yayasan ${code}`)).key
    const keys: Partial<Record<KeyKind, string>> = {
      organisation,
      view: (await programme.issue({ kind: 'view', label: 'Dana' })).key,
      feed: (await programme.issue({ kind: 'feed', label: 'Lembar' })).key,
    }
    for (const key of Object.values(keys)) {
      const refused = await post(path(code), json(), key)
      expect(refused.status).toBe(403)
      expect((await problemOf(refused)).type).toBe('urn:mitra:problem:key-not-sufficient')
      const faulty = await post(path(code), {}, key)
      expect(faulty.status).toBe(403)
      await faulty.text()
    }
    const nobody = await ask(path(code), { method: 'POST', json: json() })
    expect(nobody.status).toBe(401)
    await nobody.text()
    const inAddress = await ask(`${path(code)}?k=${programme.coordinator}`, { method: 'POST', json: json() })
    expect(inAddress.status).toBe(401)
    await inAddress.text()
  })

  it.each(operations.slice(1))('%s: not of another programme', async (_what, path, json) => {
    const { code } = await publish()
    const refused = await post(path(code), json(), other.coordinator)
    expect(refused.status).toBe(403)
    expect((await problemOf(refused)).type).toBe('urn:mitra:problem:template-of-another-programme')
  })
})

describe('a code', () => {
  it('that is mistyped is told from one that is not there', async () => {
    const { code } = await publish()
    const mistyped = code.endsWith('2') ? `${code.slice(0, -1)}3` : `${code.slice(0, -1)}2`
    for (const [typed, kind] of [
      [mistyped, 'template-code-mistyped'],
      ['2222-2222', 'template-not-found'],
    ] as const) {
      const paths = [
        addresses.template(typed),
        addresses.templatePage(typed),
        addresses.templateVersion(typed, 1),
      ]
      for (const path of paths) {
        const response = await ask(path)
        expect(response.status).toBe(404)
        expect((await problemOf(response)).type).toBe(`urn:mitra:problem:${kind}`)
      }
    }
    for (const version of ['2', '0', '01', 'x', '1e0', '9999999']) {
      const response = await ask(addresses.templateVersion(code, version))
      expect(response.status).toBe(404)
      await response.text()
    }
  })

  it('starts a programme on the template in that version', async () => {
    const { code } = await publish()
    const create = (template: object) =>
      post(addresses.programmes(), { ...creation, template }, operatorSecret())
    const created = await create({ code: code.toLowerCase(), version: 1 })
    expect(created.status).toBe(201)
    const { programme: id, coordinatorKey } = programmeCreatedSchema.parse(await created.json())
    const view = await (await ask(addresses.programme(id), { key: coordinatorKey })).json()
    expect(view).toMatchObject({ template: { id: templateIdOf(code), version: 1 } })
    const shipped = await create({ code: 'education', version: templates[0]?.version })
    expect(shipped.status).toBe(201)
    await shipped.text()
    expect((await problemOf(await create({ code, version: 2 }))).type).toBe(
      'urn:mitra:problem:template-unknown',
    )
  })
})

describe('a deprecated template', () => {
  it('stays readable and says why, and nothing new starts on it', async () => {
    const sent = content()
    const { code } = await publish(sent)
    const before = (await ask(addresses.template(code))).headers.get('ETag') ?? ''
    const reason = 'Pakai versi <b>baru</b>.'
    const response = await post(addresses.deprecate(code), { reason })
    expect(response.status).toBe(200)
    expect(templateViewSchema.parse(await response.json()).deprecated?.reason).toBe(reason)
    const seen = await ask(addresses.template(code), { headers: { 'If-None-Match': before } })
    expect(templateViewSchema.parse(await seen.json()).deprecated?.reason).toBe(reason)
    for (const language of languages) {
      const page = await textOf(addresses.templatePage(code), language)
      expect(page).toContain('Pakai versi &lt;b&gt;baru&lt;/b&gt;.')
      expect(page).toContain({ id: 'Tidak dipakai lagi', en: 'No longer in use' }[language])
    }
    const created = await post(
      addresses.programmes(),
      { ...creation, template: { code, version: 1 } },
      operatorSecret(),
    )
    expect(created.status).toBe(409)
    expect((await problemOf(created)).type).toBe('urn:mitra:problem:template-deprecated')
    const next = await post(addresses.templateVersions(code), content())
    expect((await problemOf(next)).type).toBe('urn:mitra:problem:template-deprecated')
  })
})

describe('the list', () => {
  it('holds what ships with Mitra and what was published, as JSON and as a page', async () => {
    const name = `Kemitraan <i>${crypto.randomUUID()}</i>`
    const { code } = await publish(contentNamed(name))
    const list = templateListSchema.parse(await (await ask(addresses.templates())).json())
    expect(list.templates.slice(0, 5).map((one) => one.code)).toEqual(templates.map(({ id }) => id))
    expect(list.templates[5]?.code).toBe(code)
    const page = await textOf(`${addresses.templatesPage()}?words=${encodeURIComponent(name)}`, 'id')
    expect(page).toContain(addresses.templatePage(code))
    expect(page).toContain(inPage(name))
    expect(page).not.toContain('<i>')
    expect(await textOf(`${addresses.templatesPage()}?words=tidakadatemplatini`)).toContain('No template has')
  })

  it('refuses a search that is too long, and a place that is none', async () => {
    const long = await ask(`${addresses.templates()}?words=${'x'.repeat(101)}`)
    expect((await problemOf(long)).errors?.map(({ path }) => path)).toEqual(['words'])
    const nowhere = await ask(`${addresses.templates()}?after=education`)
    expect((await problemOf(nowhere)).type).toBe('urn:mitra:problem:template-code-mistyped')
  })
})

describe('a template’s page', () => {
  it.each(templates.map(({ id }) => id))('shows all that %s asks, in both languages', async (id) => {
    const template = templates.find((one) => one.id === id)
    for (const language of languages) {
      const page = await textOf(addresses.templatePage(id), language)
      const { items, practices, bands } = template?.wording[language] ?? {}
      const texts = [
        ...Object.values(items ?? {}).flatMap(({ statement, low, high }) => [statement, low, high]),
        ...Object.values(practices ?? {}).map(({ statement }) => statement),
        ...Object.values(bands ?? {}).map(({ meaning }) => meaning),
      ]
      const missing = texts.filter((text) => !page.includes(inPage(text)))
      expect(missing).toEqual([])
    }
  })

  it('shows examples as made up, with their bands in words, and weights that are not 1', async () => {
    const sent = content()
    const [first, ...items] = sent.instrument.items
    const weighed = first === undefined ? items : [{ ...first, weight: 2.5 }, ...items]
    const example = {
      title: { id: 'Kemitraan Contoh', en: 'Sample partnership' },
      explanation: { id: 'Kepercayaan masih rendah.', en: 'Trust is still low.' },
      figures: figuresOf(2.4),
    }
    const { code } = await publish({
      ...sent,
      instrument: { ...sent.instrument, items: weighed },
      examples: [example],
    })
    const page = await textOf(addresses.templatePage(code), 'id')
    const low = sent.wording.id.bands[sent.instrument.bands[0]?.id ?? '']?.name ?? ''
    for (const text of [
      'Contoh rekaan',
      'Kemitraan Contoh',
      'Kepercayaan masih rendah.',
      '2,4',
      low,
      'Bobot 2,5<',
    ]) {
      expect(page).toContain(text)
    }
  })
})

describe('an ETag', () => {
  it('spares whoever has the body, and changes with the next version', async () => {
    const { code } = await publish()
    for (const path of [addresses.template(code), addresses.templateVersion(code, 1)]) {
      const etag = (await ask(path)).headers.get('ETag') ?? ''
      const known = await ask(path, { headers: { 'If-None-Match': etag } })
      expect(known.status).toBe(304)
      expect(await known.text()).toBe('')
    }
    const etag = (await ask(addresses.template(code))).headers.get('ETag') ?? ''
    await (await post(addresses.templateVersions(code), content())).text()
    const changed = await ask(addresses.template(code), { headers: { 'If-None-Match': etag } })
    expect(changed.status).toBe(200)
    await changed.text()
  })
})
