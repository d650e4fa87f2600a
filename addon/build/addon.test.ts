import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import * as os from 'node:os'
import * as path from 'node:path'
import { promisify } from 'node:util'
import * as vm from 'node:vm'
import * as esbuild from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAddon } from './addon.ts'
import { checkBudgets, type Sizes } from './sizes.ts'

const workerAddress = 'https://mitra.lsm.id/'
const surface = [
  'onInstall',
  'onOpen',
  'rpcAddPartnership',
  'rpcAddPlanningWorksheets',
  'rpcAddToActions',
  'rpcChooseLanguage',
  'rpcConnect',
  'rpcDisconnect',
  'rpcPrepareSending',
  'rpcRemovePartnership',
  'rpcSend',
  'rpcSendAgain',
  'rpcSendingOverview',
  'rpcStart',
  'rpcStartRound',
  'rpcWithdraw',
  'showAddPartnership',
  'showAddToActions',
  'showPlanningWorksheets',
  'showRemovePartnership',
  'showSendResults',
  'showStartRound',
]

let project: string
let sizes: Sizes
let functions: readonly string[]
const built = (file: string) => readFile(path.join(project, 'dist', file), 'utf8')

beforeAll(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'mitra-addon-'))
  const result = await buildAddon(path.join(project, 'dist'), workerAddress)
  sizes = result.sizes
  functions = result.functions
}, 60_000)

afterAll(() => rm(project, { recursive: true }))

/** Syntax newer than a target is what esbuild rewrites for it. */
async function fitsTarget(code: string): Promise<boolean> {
  const [asIs, lowered] = await Promise.all(
    ['esnext', 'es2019'].map((target) => esbuild.transform(code, { target, charset: 'utf8' })),
  )
  return asIs?.code === lowered?.code
}

describe('Code.js', () => {
  it.each(['class A { #hidden = 1 }', 'class A { static kept = 1 }', 'a?.b', 'a ?? b', 'a ??= b'])(
    'would be found out with %s',
    async (code) => {
      expect(await fitsTarget(code)).toBe(false)
    },
  )

  it('has no syntax newer than es2019: no private members, no class fields', async () => {
    expect(await fitsTarget(await built('Code.js'))).toBe(true)
  })

  it('runs as a script where there is nothing of a browser, of Node or of Google', async () => {
    // A new context has the language and console only; a script with import or export would not compile.
    const context = vm.createContext({})
    new vm.Script(await built('Code.js')).runInContext(context)
    const declared = Object.keys(context).filter((name) => typeof context[name] === 'function')
    expect(declared.sort()).toEqual(surface)
    expect(functions).toEqual(surface)
  })

  it('calls the one Worker of its build', async () => {
    expect(await built('Code.js')).toContain(JSON.stringify(workerAddress))
  })
})

describe('the manifest', () => {
  it('asks for three scopes and no more, and names the Worker as the only address', async () => {
    expect(JSON.parse(await built('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/script.external_request',
      ],
      urlFetchWhitelist: [workerAddress],
    })
  })
})

describe('Sidebar.html', () => {
  it('is one page with everything inside', async () => {
    const page = await built('Sidebar.html')
    expect(page).toContain('data-view="{{view}}"')
    expect(page).not.toMatch(/<link|<script[^>]+src|@import|url\(|https?:/)
    expect(page.match(/<\/script>/g)).toHaveLength(1)
  })

  it('has a script that loads', async () => {
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(await built('Sidebar.html')) ?? []
    const asked: string[] = []
    const getElementById = (id: string) => {
      asked.push(id)
      return null
    }
    const document = { body: { dataset: {} }, getElementById }
    new vm.Script(script).runInContext(vm.createContext({ document }))
    expect(asked).toEqual(['mitra'])
  })
})

describe('the sizes', () => {
  it('are within the budgets', () => {
    expect(() => checkBudgets(sizes)).not.toThrow()
    expect(sizes.code).toBeLessThan(sizes.all)
  })

  it('fail by name when they are over', () => {
    expect(() => checkBudgets({ code: 150_001, all: 250_000, sidebar: 100_001 })).toThrow(
      'Over budget: Code.js without template texts, Sidebar.html',
    )
  })
})

describe('clasp', () => {
  it('would push these three files and no other', async () => {
    for (const file of ['.clasp.json', '.claspignore']) {
      await writeFile(path.join(project, file), await readFile(path.join(import.meta.dirname, '..', file)))
    }
    await writeFile(path.join(project, 'dist', 'stray.js'), '')
    const clasp = path.resolve(import.meta.dirname, '../../node_modules/.bin/clasp')
    const { stdout } = await promisify(execFile)(clasp, ['-P', project, 'show-file-status', '--json'])
    const { filesToPush }: { filesToPush: string[] } = JSON.parse(stdout)
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ])
  })
})
