import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { mostTemplates } from '../../shared/messages/library-limits.ts'
import { readTemplateCode, templateIdOf } from '../../shared/messages/template-code.ts'
import { instrumentSchema } from '../../shared/template/instrument.ts'
import { Refused } from '../refused.ts'
import { contentNamed, figuresOf } from '../testing/library.ts'
import { deprecateTemplate } from './deprecate.ts'
import { findVersion, viewTemplate } from './find.ts'
import { publishTemplate, publishVersion, requireOwn } from './publish.ts'

const { LIBRARY: library } = env
const now = new Date('2027-03-01T08:00:00Z')
const later = new Date('2027-03-02T08:00:00Z')
const someProgramme = (): string => crypto.randomUUID()

/** What a refusal says: its kind, and the places of its faults. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refused)) return String(error)
  return [error.refusal.kind, ...(error.refusal.faults ?? []).map(({ path }) => path)].join(' ')
}

const publish = (owner: string, content = contentNamed(crypto.randomUUID())) =>
  publishTemplate(library, owner, 'Jejaring Uji', content, now)

it('keeps a template under a code, with an id and a version that the library gives', async () => {
  const content = contentNamed('Kemitraan kesehatan')
  const { published } = await publish(someProgramme(), content)
  expect(readTemplateCode(published.code)).toBe(published.code)
  const found = await findVersion(library, { code: published.code.toLowerCase(), version: 1 })
  expect(found).toMatchObject({
    code: published.code,
    publishedAt: now.toISOString(),
    deprecated: null,
    since: null,
  })
  expect(instrumentSchema.parse(found?.instrument)).toEqual({
    ...content.instrument,
    id: templateIdOf(published.code),
    version: 1,
  })
  expect(found?.wording).toEqual(content.wording)
})

it('gives the same code to the same content of the same programme, and another one to anybody else', async () => {
  const owner = someProgramme()
  const content = contentNamed(crypto.randomUUID())
  const first = await publish(owner, content)
  const again = await publish(owner, content)
  const other = await publish(someProgramme(), content)
  expect(again).toEqual({ published: first.published, isNew: false })
  expect(other.published.code).not.toBe(first.published.code)
})

it('adds versions, never changes one, and says what can be compared', async () => {
  const owner = someProgramme()
  const content = contentNamed('Versi')
  const { code } = (await publish(owner, content)).published
  const [dropped, ...items] = content.instrument.items
  const { [dropped?.id ?? '']: _dropped, ...english } = content.wording.en.items
  const { [dropped?.id ?? '']: _other, ...indonesian } = content.wording.id.items
  const next = {
    ...content,
    instrument: { ...content.instrument, items },
    wording: {
      id: { ...content.wording.id, items: indonesian },
      en: { ...content.wording.en, items: english },
    },
  }
  const second = await publishVersion(library, await requireOwn(library, code, owner), next, later)
  expect(second).toMatchObject({ isNew: true, published: { code, version: 2 } })
  expect(second.published.since).toMatchObject({
    version: 1,
    items: { comparable: items.map(({ id }) => id), reworded: [], added: [], dropped: [dropped?.id] },
  })
  const repeated = await publishVersion(library, await requireOwn(library, code, owner), next, later)
  expect(repeated).toEqual({ published: second.published, isNew: false })
  const first = await findVersion(library, { code, version: 1 })
  expect(first?.instrument.items).toEqual(content.instrument.items)
  expect(await viewTemplate(library, code)).toMatchObject({
    version: 2,
    items: items.length,
    updatedAt: later.toISOString(),
    versions: [
      { version: 2, publishedAt: later.toISOString() },
      { version: 1, publishedAt: now.toISOString() },
    ],
  })
})

it('refuses an id that stood for something else, also in a version before the last', async () => {
  const owner = someProgramme()
  const content = contentNamed('Makna')
  const own = { id: 'our-own-item', dimension: 'trust', weight: 1 } as const
  const words = { statement: 'Kami berbeda.', low: 'Rendah', high: 'Tinggi' }
  const wordsWith = {
    id: { ...content.wording.id, items: { ...content.wording.id.items, [own.id]: words } },
    en: { ...content.wording.en, items: { ...content.wording.en.items, [own.id]: words } },
  }
  const withItem = (item: (typeof content.instrument.items)[number]) => ({
    ...content,
    instrument: { ...content.instrument, items: [...content.instrument.items, item] },
    wording: wordsWith,
  })
  const { code } = (await publish(owner, withItem(own))).published
  await publishVersion(library, await requireOwn(library, code, owner), content, later)
  const changed = withItem({ ...own, dimension: 'roles' })
  const place = content.instrument.items.length
  expect(
    await refusalOf(publishVersion(library, await requireOwn(library, code, owner), changed, later)),
  ).toBe(`invalid-content instrument.items.${place}.id`)
})

it('refuses an id of the templates that ship with Mitra for something else', async () => {
  const content = contentNamed('Bawaan')
  const [first, ...items] = content.instrument.items
  if (first === undefined) throw new Error('The template has no items')
  const dimension = first.dimension === 'roles' ? 'trust' : 'roles'
  const instrument = { ...content.instrument, items: [{ ...first, dimension } as const, ...items] }
  expect(await refusalOf(publish(someProgramme(), { ...content, instrument }))).toBe(
    'invalid-content instrument.items.0.id',
  )
})

it('refuses examples that are no scorecards of the template, each at its place', async () => {
  const content = contentNamed('Contoh')
  const figures = figuresOf(3)
  const example = {
    title: { id: 'Contoh', en: 'Example' },
    explanation: { id: 'Rekaan.', en: 'Made up.' },
    figures: {
      ...figures,
      respondents: 5,
      scores: { ...figures.scores, trust: null },
      items: [
        { id: 'no-such-item', mean: 3, respondents: 5 },
        { id: 'no-such-item', mean: 3, respondents: 5 },
      ],
    },
  }
  const refusal = await refusalOf(publish(someProgramme(), { ...content, examples: [example] }))
  expect(refusal).toContain('examples.0.figures.items.0.id')
  expect(refusal).toContain('examples.0.figures.scores.roles.respondents')
  expect(refusal).not.toContain('examples.0.figures.scores.trust')
})

it('lets one of two versions that are published at once be the second', async () => {
  const owner = someProgramme()
  const { code } = (await publish(owner)).published
  const own = await requireOwn(library, code, owner)
  const outcomes = await Promise.all(
    ['Satu', 'Dua'].map((name) =>
      refusalOf(publishVersion(library, own, contentNamed(`${code} ${name}`), later)),
    ),
  )
  expect(outcomes.sort()).toEqual(['template-version-taken', 'undefined'])
  expect((await viewTemplate(library, code)).version).toBe(2)
})

it('lets nobody but its programme change a template, and nobody a deprecated one', async () => {
  const owner = someProgramme()
  const { code } = (await publish(owner)).published
  expect(await refusalOf(requireOwn(library, code, someProgramme()))).toBe('template-of-another-programme')
  expect(await refusalOf(deprecateTemplate(library, code, someProgramme(), 'Bukan milik saya', now))).toBe(
    'template-of-another-programme',
  )
  await deprecateTemplate(library, code, owner, 'Ada yang lebih baik', now)
  await deprecateTemplate(library, code, owner, 'Alasan kedua', later)
  expect((await viewTemplate(library, code)).deprecated).toEqual({
    at: now.toISOString(),
    reason: 'Ada yang lebih baik',
  })
  expect(await refusalOf(requireOwn(library, code, owner))).toBe('template-deprecated')
  expect(await refusalOf(requireOwn(library, '2222-2222', owner))).toBe('template-not-found')
})

it('bounds how many templates a programme publishes', async () => {
  const owner = someProgramme()
  const { code } = (await publish(owner)).published
  await library
    .prepare(
      `INSERT INTO templates (code, owner, publisher, newest_version, updated_at, outline, searched, meanings)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       SELECT owner || i, owner, publisher, 1, '2020-01-01', outline, '', meanings FROM templates, n WHERE code = ?`,
    )
    .bind(mostTemplates - 1, code)
    .run()
  expect(await refusalOf(publish(owner))).toBe('too-many-templates')
})
