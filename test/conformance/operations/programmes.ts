import { addresses } from '../../../shared/messages/addresses.ts'
import { historyType } from '../../../shared/messages/history.ts'
import { bodyExamples } from '../../../worker/contract/examples.ts'
import type { Asked } from '../asked.ts'
import { operatorSecret } from '../built-worker.ts'
import { creation, type Programme } from '../programme.ts'
import { deprecate, mistypedCode, publishedTemplate } from '../templates.ts'
import type { Walked } from '../walked.ts'

const create = { method: 'POST', path: addresses.programmes(), key: operatorSecret, json: creation } as const

const view = ({ id, keys }: Programme) => ({ path: addresses.programme(id), key: keys.organisation })

const audit = ({ id, keys }: Programme, query = ''): Asked => ({
  path: `${addresses.audit(id)}?${query}`,
  key: keys.coordinator,
})

const remove = ({ id, keys }: Programme, name: string): Asked => ({
  method: 'DELETE',
  path: addresses.programme(id),
  key: keys.coordinator,
  json: { name },
})

const exported = ({ id, keys }: Programme): Asked => ({
  path: addresses.exportProgramme(id),
  key: keys.coordinator,
})

const imported = (history: string): Asked => ({
  method: 'POST',
  path: addresses.importProgramme(),
  key: operatorSecret,
  body: history,
  headers: { 'Content-Type': historyType },
})

const oneLine = JSON.stringify(bodyExamples.HistoryLine)

/** The operator asks for what has never been a programme. */
const ofNothing = (asked: Asked, { id }: Programme): Asked => ({
  ...asked,
  path: asked.path.replace(id, '0'.repeat(64)),
  key: operatorSecret,
})

export const programmes = {
  createProgramme: {
    by: 'operator',
    ask: () => create,
    walks: {
      201: () => create,
      'template-unknown': () => ({
        ...create,
        json: { ...creation, template: { id: 'no-such-template', version: 1 } },
      }),
      'template-code-mistyped': () => ({
        ...create,
        json: { ...creation, template: { code: mistypedCode, version: 1 } },
      }),
      'template-deprecated': async (stage) => {
        const programme = await stage.fresh()
        const code = await publishedTemplate(stage, programme)
        await stage.done(deprecate(programme, code))
        return { ...create, json: { ...creation, template: { code, version: 1 } } }
      },
    },
  },
  viewProgramme: {
    by: { operation: 'view-programme', kinds: ['organisation', 'coordinator', 'view', 'feed'] },
    ask: view,
    walks: { 200: ({ home }) => view(home) },
  },
  readAudit: {
    by: { operation: 'read-audit', kinds: ['coordinator'] },
    ask: (programme) => audit(programme),
    walks: {
      200: ({ home }) => audit(home),
      'invalid-content': ({ home }) => audit(home, 'before=yesterday'),
    },
  },
  deleteProgramme: {
    by: { operation: 'delete-programme', kinds: ['coordinator'] },
    // By another name than its own: nothing that is asked at random may do away with the programme.
    ask: (programme) => remove(programme, 'Bukan namanya'),
    walks: {
      200: async (stage) => {
        const programme = await stage.sent()
        return remove(programme, programme.name)
      },
      'not-found': ({ home }) => ofNothing(remove(home, home.name), home),
    },
  },
  exportProgramme: {
    by: { operation: 'export-programme', kinds: ['coordinator'] },
    ask: exported,
    walks: {
      200: async (stage) => exported(await stage.published()),
      'not-found': ({ home }) => ofNothing(exported(home), home),
    },
  },
  importProgramme: {
    by: 'operator',
    ask: () => imported(oneLine),
    walks: {
      201: async (stage) => {
        const { text } = await stage.done({ ...exported(await stage.published()), key: operatorSecret })
        return imported(text)
      },
      'invalid-content': () => imported(oneLine),
    },
  },
} as const satisfies Readonly<Record<string, Walked>>
