import { spawnSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { type ServedApp, servedApp } from './served.ts'

const documentSchema = z.looseObject({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
})

let app: ServedApp

beforeAll(async () => {
  app = await servedApp()
}, 60_000)

const textIn = async (language: string): Promise<string> =>
  (await app.request(`https://mitra.test${addresses.contract()}?language=${language}`)).text()

const require = createRequire(import.meta.url)
const redocly = require.resolve('@redocly/cli/bin/cli.js')

/** What Redocly's recommended rules say of a document. */
async function lint(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mitra-lint-'))
  await writeFile(join(folder, 'openapi.json'), text)
  const { stdout } = spawnSync(
    process.execPath,
    [redocly, 'lint', '--extends', 'recommended', '--format', 'json', 'openapi.json'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  )
  return stdout
}

const lintedSchema = z.object({
  totals: z.object({ errors: z.number(), warnings: z.number() }),
  problems: z.array(z.object({ ruleId: z.string(), message: z.string() })),
})

describe.each(languages)('the contract in %s', (language) => {
  it('has no warning of the recommended rules', async () => {
    const { problems } = lintedSchema.parse(JSON.parse(await lint(await textIn(language))))
    expect(problems).toEqual([])
  })

  it('has schemas that resolve and compile', async () => {
    const document = documentSchema.parse(JSON.parse(await textIn(language)))
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toEqual([{ url: 'https://mitra.test' }])
    const ajv = new Ajv({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'contract')
    const names = Object.keys(document.components.schemas)
    expect(names).toContain('Release')
    for (const name of names) {
      expect(ajv.getSchema(`contract#/components/schemas/${name}`), name).toBeTypeOf('function')
    }
  })
})

describe('the rules', () => {
  it('find what is missing from a path', async () => {
    const document: unknown = JSON.parse(await textIn('en'))
    const broken = { ...documentSchema.parse(document), paths: { '/x/': { get: { responses: {} } } } }
    const { totals } = lintedSchema.parse(JSON.parse(await lint(JSON.stringify(broken))))
    expect(totals.errors).toBeGreaterThan(0)
  })
})
