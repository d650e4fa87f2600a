import { addresses } from '../../../shared/messages/addresses.ts'
import { mostTemplates, mostVersions } from '../../../shared/messages/library-limits.ts'
import { bodyExamples } from '../../../worker/contract/examples.ts'
import { type Asked, withQuery } from '../asked.ts'
import type { Programme } from '../programme.ts'
import type { Stage } from '../stage.ts'
import { deprecate, mistypedCode, named, publish, publishedTemplate, unknownCode } from '../templates.ts'
import type { Walked } from '../walked.ts'

const publishVersion = (
  { keys }: Programme,
  code: string,
  content = named(bodyExamples.TemplateContent, 'Templat 0'),
): Asked => ({
  method: 'POST',
  path: addresses.templateVersions(code),
  key: keys.coordinator,
  json: content,
})

const nextVersion = named(bodyExamples.TemplateContent, 'Templat yang diperbaiki')

/** Asked by another programme than the one that published the template. */
const byAnother = (ask: (programme: Programme, code: string) => Asked) => async (stage: Stage) =>
  ask(stage.other, await publishedTemplate(stage, await stage.fresh()))

const shipped = 'pulse'

/** What is read by everybody under a template's code. */
function reading(pathOf: (code: string) => string) {
  const ask = (code: string): Asked => ({ path: pathOf(code) })
  return {
    by: 'everybody',
    ask: () => ask(shipped),
    walks: {
      200: async (stage) => ask(await publishedTemplate(stage, await stage.fresh())),
      'template-not-found': () => ask(unknownCode),
      'template-code-mistyped': () => ask(mistypedCode),
    },
  } as const satisfies Walked
}

/** The same as JSON, which is answered 304 to who has it. */
function tagged(pathOf: (code: string) => string) {
  const asked: Asked = { path: pathOf(shipped) }
  const { walks, ...page } = reading(pathOf)
  return {
    ...page,
    walks: {
      ...walks,
      304: async (stage) => {
        const { headers } = await stage.done(asked)
        return { ...asked, headers: { 'If-None-Match': headers.etag ?? '' } }
      },
    },
  } as const satisfies Walked
}

function list(path: string) {
  return {
    by: 'everybody',
    ask: () => ({ path }),
    walks: {
      200: () => ({ path: withQuery(path, 'words=kemitraan') }),
      'invalid-content': () => ({ path: withQuery(path, `words=${'a'.repeat(101)}`) }),
      'template-code-mistyped': () => ({ path: withQuery(path, `after=${mistypedCode}`) }),
    },
  } as const satisfies Walked
}

export const templates = {
  publishTemplate: {
    by: { operation: 'publish-template', kinds: ['coordinator'] },
    ask: (programme) => publish(programme),
    walks: {
      200: async (stage) => {
        const programme = await stage.fresh()
        await publishedTemplate(stage, programme)
        return publish(programme)
      },
      201: async (stage) => publish(await stage.fresh()),
      'too-many-templates': async (stage) => {
        const programme = await stage.fresh()
        const numbers = Array.from({ length: mostTemplates }, (_, number) => number)
        await Promise.all(numbers.map((number) => stage.done(publish(programme, number))))
        return publish(programme, mostTemplates)
      },
    },
  },
  publishTemplateVersion: {
    by: { operation: 'publish-template', kinds: ['coordinator'] },
    ask: (programme) => publishVersion(programme, unknownCode),
    walks: {
      200: async (stage) => {
        const programme = await stage.fresh()
        return publishVersion(programme, await publishedTemplate(stage, programme))
      },
      201: async (stage) => {
        const programme = await stage.fresh()
        return publishVersion(programme, await publishedTemplate(stage, programme), nextVersion)
      },
      'template-not-found': ({ home }) => publishVersion(home, unknownCode),
      'template-code-mistyped': ({ home }) => publishVersion(home, mistypedCode),
      'template-of-another-programme': byAnother(publishVersion),
      'template-deprecated': async (stage) => {
        const programme = await stage.fresh()
        const code = await publishedTemplate(stage, programme)
        await stage.done(deprecate(programme, code))
        return publishVersion(programme, code, nextVersion)
      },
      'too-many-templates': async (stage) => {
        const programme = await stage.fresh()
        const code = await publishedTemplate(stage, programme)
        for (let version = 2; version <= mostVersions; version += 1) {
          const content = named(bodyExamples.TemplateContent, `Templat ${version}`)
          await stage.done(publishVersion(programme, code, content))
        }
        return publishVersion(programme, code, nextVersion)
      },
    },
  },
  deprecateTemplate: {
    by: { operation: 'deprecate-template', kinds: ['coordinator'] },
    ask: (programme) => deprecate(programme, unknownCode),
    walks: {
      200: async (stage) => {
        const programme = await stage.fresh()
        return deprecate(programme, await publishedTemplate(stage, programme))
      },
      'template-not-found': ({ home }) => deprecate(home, unknownCode),
      'template-code-mistyped': ({ home }) => deprecate(home, mistypedCode),
      'template-of-another-programme': byAnother(deprecate),
    },
  },
  listTemplates: list(addresses.templates()),
  seeTemplates: list(addresses.templatesPage()),
  viewTemplate: tagged(addresses.template),
  seeTemplate: reading(addresses.templatePage),
  readTemplateVersion: tagged((code) => addresses.templateVersion(code, 1)),
  seeTemplateVersion: reading((code) => addresses.templateVersionPage(code, 1)),
} as const satisfies Readonly<Record<string, Walked>>
