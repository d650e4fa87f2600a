import * as z from 'zod'
import { templateContentSchema, templatePublicationSchema } from '../../shared/messages/template-library.ts'
import { forEverybody, withKey } from '../contract/access.ts'
import { empty, encodedJson, json, text } from '../contract/answers.ts'
import { jsonBody } from '../contract/body.ts'
import { declare } from '../contract/declaration.ts'
import type { MitraApp } from '../contract/mitra-app.ts'
import { query } from '../contract/query.ts'
import { serve } from '../contract/serve.ts'
import { deprecateTemplate } from '../library/deprecate.ts'
import { findVersion, requireCode, viewTemplate } from '../library/find.ts'
import { listTemplates } from '../library/list.ts'
import { publishTemplate, publishVersion, requireOwn } from '../library/publish.ts'
import type { LibraryVersion } from '../library/version.ts'
import { documentOf } from '../pages/layout.tsx'
import { TemplatesPage } from '../pages/library/list.tsx'
import { TemplatePage } from '../pages/library/template.tsx'
import { reachProgramme } from '../programme/reach.ts'
import { Refused, requireDone } from '../refused.ts'
import { answerWithTag } from '../web/answer-with-tag.ts'
import type { MitraContext } from '../web/context.ts'
import { counted } from '../web/counted.ts'
import { patterns } from './patterns.ts'

/** Names and entries of a template: the largest that Mitra ships has a fifth of it. */
const mostParts = 20_000

const listQuery = query(
  z.object({
    /** What a template must hold, all of it, in either language. */
    words: z.string().max(100).default(''),
    /** Where a page of the list goes on: the `next` of the page before. */
    after: z.string().max(20).optional(),
  }),
)

const unchanged = empty(
  { id: 'Tidak ada yang berubah sejak ETag itu.', en: 'Nothing changed since that ETag.' },
  ['ETag'],
)
const page = text('text/html', { id: 'Halamannya.', en: 'The page.' })

const publish = declare({
  id: 'publishTemplate',
  method: 'post',
  path: patterns.templates,
  access: withKey('publish-template'),
  tag: 'templates',
  words: {
    id: {
      summary: 'Menerbitkan templat',
      description:
        'Templat mendapat kode pendek dan versi 1; setiap orang dapat membacanya. Isi yang sama sekali lagi mendapat kode yang sama. Jangan menuliskan nama orang.',
    },
    en: {
      summary: 'Publish a template',
      description:
        'It gets a short code and version 1, and everybody can read it. The same content once more gets the same code. Write no names of people.',
    },
  },
  body: jsonBody('TemplatePublication', counted(templatePublicationSchema, mostParts)),
  answers: {
    200: json('TemplatePublished', {
      id: 'Isi ini sudah pernah diterbitkan program ini.',
      en: 'The programme had published this content before.',
    }),
    201: json('TemplatePublished', { id: 'Templat sudah terbit.', en: 'The template is published.' }),
  },
  refuses: ['too-many-templates'],
})

const publishNext = declare({
  id: 'publishTemplateVersion',
  method: 'post',
  path: patterns.templateVersions,
  parameters: ['template'],
  access: withKey('publish-template'),
  tag: 'templates',
  words: {
    id: {
      summary: 'Menerbitkan versi berikutnya',
      description:
        'Versi yang sudah terbit tidak berubah. Id yang pernah berarti lain ditolak; jawabannya menyebut butir dan praktik yang tetap dapat dibandingkan.',
    },
    en: {
      summary: 'Publish the next version',
      description:
        'Versions that are out stay as they are. Ids that ever stood for something else are refused; the answer says which items and practices can still be compared.',
    },
  },
  body: jsonBody('TemplateContent', counted(templateContentSchema, mostParts)),
  answers: {
    200: json('TemplatePublished', {
      id: 'Versi terbaru sudah berisi ini.',
      en: 'The newest version has this content already.',
    }),
    201: json('TemplatePublished', { id: 'Versinya sudah terbit.', en: 'The version is published.' }),
  },
  refuses: [
    'template-not-found',
    'template-code-mistyped',
    'template-of-another-programme',
    'template-deprecated',
    'template-version-taken',
    'too-many-templates',
  ],
})

const deprecate = declare({
  id: 'deprecateTemplate',
  method: 'post',
  path: patterns.deprecate,
  parameters: ['template'],
  access: withKey('deprecate-template'),
  tag: 'templates',
  words: {
    id: {
      summary: 'Menarik templat dari pemakaian',
      description:
        'Templat tetap dapat dibaca, dengan alasannya; program baru tidak dapat memakainya. Alasan yang pertama berlaku.',
    },
    en: {
      summary: 'Retire a template',
      description:
        'It can still be read, with the reason; no new programme can start on it. The first reason stands.',
    },
  },
  body: jsonBody('DeprecationRequest'),
  answers: { 200: json('TemplateView', { id: 'Templat sudah ditarik.', en: 'The template is retired.' }) },
  refuses: ['template-not-found', 'template-code-mistyped', 'template-of-another-programme'],
})

const list = declare({
  id: 'listTemplates',
  method: 'get',
  path: patterns.templates,
  query: listQuery,
  access: forEverybody,
  tag: 'templates',
  words: {
    id: {
      summary: 'Mencari templat',
      description:
        'Templat yang menyertai Mitra lebih dahulu, lalu yang terbaru; yang sudah ditarik tidak tercantum. Setiap templat ada dalam dua bahasa, dan kata dalam bahasa mana pun ditemukan.\n\n- `words`: kata yang semuanya harus ada.\n- `after`: `next` dari halaman sebelumnya.',
    },
    en: {
      summary: 'Look for templates',
      description:
        'Those that ship with Mitra first, then the newest; retired ones are left out. Every template exists in both languages, and words of either are found.\n\n- `words`: words that must all be there.\n- `after`: the `next` of the page before.',
    },
  },
  answers: {
    200: json('TemplateList', { id: 'Sehalaman daftarnya.', en: 'A page of the list.' }),
  },
  refuses: ['template-code-mistyped'],
})

const view = declare({
  id: 'viewTemplate',
  method: 'get',
  path: patterns.template,
  parameters: ['template'],
  access: forEverybody,
  tag: 'templates',
  words: {
    id: { summary: 'Melihat templat dan versinya', description: 'Tanpa isinya; isinya ada pada tiap versi.' },
    en: {
      summary: 'See a template and its versions',
      description: 'Without the content, which each version has.',
    },
  },
  answers: {
    200: encodedJson('TemplateView', { id: 'Templatnya.', en: 'The template.' }, ['ETag']),
    304: unchanged,
  },
  refuses: ['template-not-found', 'template-code-mistyped'],
})

const readVersion = declare({
  id: 'readTemplateVersion',
  method: 'get',
  path: patterns.templateVersion,
  parameters: ['template', 'version'],
  access: forEverybody,
  tag: 'templates',
  words: {
    id: {
      summary: 'Membaca satu versi templat',
      description: 'Isinya tidak pernah berubah, sehingga boleh disimpan untuk seterusnya.',
    },
    en: {
      summary: 'Read a version of a template',
      description: 'It never changes, so it may be kept for good.',
    },
  },
  answers: {
    200: encodedJson('TemplateVersion', { id: 'Versinya.', en: 'The version.' }, ['ETag']),
    304: unchanged,
  },
  refuses: ['template-not-found', 'template-code-mistyped'],
})

const pageWords = {
  list: {
    id: { summary: 'Halaman pustaka templat', description: 'Templat untuk dibaca dan dicari.' },
    en: { summary: 'The library’s page', description: 'Templates to read and to look for.' },
  },
  template: {
    id: { summary: 'Halaman templat', description: 'Semua yang ditanyakan templat, sebelum dipakai.' },
    en: { summary: 'A template’s page', description: 'All that a template asks, before it is used.' },
  },
} as const

const listPage = declare({
  id: 'seeTemplates',
  method: 'get',
  path: patterns.templatesPage,
  query: listQuery,
  access: forEverybody,
  tag: 'templates',
  words: pageWords.list,
  answers: { 200: page },
  refuses: ['template-code-mistyped'],
  isPage: true,
})

const templatePage = declare({
  id: 'seeTemplate',
  method: 'get',
  path: patterns.templatePage,
  parameters: ['template'],
  access: forEverybody,
  tag: 'templates',
  words: pageWords.template,
  answers: { 200: page },
  refuses: ['template-not-found', 'template-code-mistyped'],
  isPage: true,
})

const versionPage = declare({
  id: 'seeTemplateVersion',
  method: 'get',
  path: patterns.templateVersionPage,
  parameters: ['template', 'version'],
  access: forEverybody,
  tag: 'templates',
  words: pageWords.template,
  answers: { 200: page },
  refuses: ['template-not-found', 'template-code-mistyped'],
  isPage: true,
})

/** @throws Refused when the address names no version, or one that is not there */
async function requireVersion(context: MitraContext, name: string, written: string): Promise<LibraryVersion> {
  const version = /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 0
  const found = await findVersion(context.env.LIBRARY, { code: name, version })
  if (found === undefined) throw new Refused('template-not-found')
  return found
}

async function showTemplate(context: MitraContext, name: string, written?: string) {
  const { language } = context.var
  const seen = await viewTemplate(context.env.LIBRARY, name)
  const template = await requireVersion(context, name, written ?? String(seen.version))
  return context.html(documentOf(<TemplatePage template={template} view={seen} language={language} />), 200)
}

async function listFor(context: MitraContext, asked: { words: string; after?: string | undefined }) {
  const after = asked.after === undefined ? undefined : requireCode(asked.after)
  return listTemplates(context.env.LIBRARY, { words: asked.words, after })
}

function publishingRoutes(app: MitraApp): void {
  serve(app, publish, async ({ context, caller, body }) => {
    const { LIBRARY } = context.env
    requireDone(await reachProgramme(context.env, caller.programme).authorise(caller, 'publish-template'))
    const { publisher, ...content } = body
    const { published, isNew } = await publishTemplate(
      LIBRARY,
      caller.programme,
      publisher,
      content,
      new Date(),
    )
    return isNew ? context.json(published, 201) : context.json(published, 200)
  })

  serve(app, publishNext, async ({ context, caller, parameter, body }) => {
    const { LIBRARY } = context.env
    requireDone(await reachProgramme(context.env, caller.programme).authorise(caller, 'publish-template'))
    const own = await requireOwn(LIBRARY, requireCode(parameter('template')), caller.programme)
    const { published, isNew } = await publishVersion(LIBRARY, own, body, new Date())
    return isNew ? context.json(published, 201) : context.json(published, 200)
  })

  serve(app, deprecate, async ({ context, caller, parameter, body }) => {
    const { LIBRARY } = context.env
    requireDone(await reachProgramme(context.env, caller.programme).authorise(caller, 'deprecate-template'))
    const code = requireCode(parameter('template'))
    await deprecateTemplate(LIBRARY, code, caller.programme, body.reason, new Date())
    return context.json(await viewTemplate(LIBRARY, code), 200)
  })
}

function readingRoutes(app: MitraApp): void {
  serve(app, list, async ({ context, query: asked }) => context.json(await listFor(context, asked), 200))

  serve(app, view, async ({ context, parameter }) => {
    const seen = await viewTemplate(context.env.LIBRARY, parameter('template'))
    const tag = [seen.code, seen.version, seen.deprecated === null ? 'in-use' : 'deprecated'].join('.')
    return answerWithTag(context, tag, 'public, no-cache', () => JSON.stringify(seen))
  })

  serve(app, readVersion, async ({ context, parameter }) => {
    const { publisher, deprecated, version, ...found } = await requireVersion(
      context,
      parameter('template'),
      parameter('version'),
    )
    // Words of a template that ships with Mitra may be corrected by a newer Mitra, so only others are kept for good.
    const lasting = publisher === null ? 'public, no-cache' : 'public, max-age=31536000, immutable'
    return answerWithTag(context, `${found.code}.${version}`, lasting, () => JSON.stringify(found))
  })
}

function pageRoutes(app: MitraApp): void {
  serve(app, listPage, async ({ context, query: asked }) => {
    const found = await listFor(context, asked)
    const { language } = context.var
    return context.html(
      documentOf(<TemplatesPage list={found} searched={asked.words} language={language} />),
      200,
    )
  })

  serve(app, templatePage, ({ context, parameter }) => showTemplate(context, parameter('template')))

  serve(app, versionPage, ({ context, parameter }) =>
    showTemplate(context, parameter('template'), parameter('version')),
  )
}

/** The template library: publishing, reading, and its pages. */
export function templateRoutes(app: MitraApp): void {
  publishingRoutes(app)
  readingRoutes(app)
  pageRoutes(app)
}
