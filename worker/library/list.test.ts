import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { contentNamed } from '../testing/library.ts'
import { deprecateTemplate } from './deprecate.ts'
import { listTemplates } from './list.ts'
import { publishTemplate } from './publish.ts'

const { LIBRARY: library } = env
const owner = crypto.randomUUID()

async function publish(name: string, day: number): Promise<string> {
  const now = new Date(Date.UTC(2027, 3, day))
  return (await publishTemplate(library, owner, 'Jejaring Daftar', contentNamed(name), now)).published.code
}

it('finds by words of either language, the newest first, and leaves out what is deprecated', async () => {
  const mark = `penanda${crypto.randomUUID()}`
  const older = await publish(`Air bersih ${mark}`, 1)
  const newer = await publish(`Air minum ${mark}`, 2)
  const gone = await publish(`Air lama ${mark}`, 3)
  await deprecateTemplate(library, gone, owner, 'Sudah lama', new Date())
  const codesFor = async (words: string) =>
    (await listTemplates(library, { words, after: undefined })).templates.map(({ code }) => code)
  expect(await codesFor(`  ${mark.toUpperCase()} air `)).toEqual([newer, older])
  expect(await codesFor(`bersih ${mark}`)).toEqual([older])
  expect(await codesFor(`${mark} Jejaring`)).toEqual([newer, older])
  expect(await codesFor(`% ${mark}`)).toEqual([])
})

it('shows the templates that ship with Mitra first, and finds them by words too', async () => {
  const { templates: all } = await listTemplates(library, { words: '', after: undefined })
  expect(all.slice(0, templates.length).map(({ code }) => code)).toEqual(templates.map(({ id }) => id))
  const found = await listTemplates(library, { words: 'RISET', after: undefined })
  expect(found.templates.map(({ code }) => code)).toContain('research')
})

it('goes on where a page of the list ended, and shows each template once', async () => {
  const mark = `halaman${crypto.randomUUID()}`
  const code = await publish(mark, 23)
  await library
    .prepare(
      `INSERT INTO templates (code, owner, publisher, newest_version, updated_at, outline, searched, meanings)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 22)
       SELECT code || '-' || printf('%02d', i), owner, publisher, 1, '2027-04-' || printf('%02d', i % 3 + 1), outline,
         searched, meanings
       FROM templates, n WHERE code = ?`,
    )
    .bind(code)
    .run()
  const first = await listTemplates(library, { words: mark, after: undefined })
  expect(first.templates).toHaveLength(20)
  const second = await listTemplates(library, { words: mark, after: first.next ?? undefined })
  expect(second.next).toBeNull()
  const both = [...first.templates, ...second.templates]
  expect(new Set(both.map((template) => template.code)).size).toBe(23)
  const days = both.map(({ updatedAt }) => updatedAt?.slice(0, 10))
  expect(days).toEqual([...days].sort().reverse())
  expect(both[0]?.code).toBe(code)
})
