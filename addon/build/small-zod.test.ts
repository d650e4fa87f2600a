import { mkdtemp, rm } from 'node:fs/promises'
import * as os from 'node:os'
import * as path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import * as esbuild from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as keys from '../../shared/messages/keys.ts'
import * as name from '../../shared/messages/name.ts'
import * as plan from '../../shared/messages/plan.ts'
import * as problem from '../../shared/messages/problem.ts'
import * as view from '../../shared/messages/programme-view.ts'
import * as round from '../../shared/messages/round.ts'
import * as submission from '../../shared/messages/submission.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import * as instrument from '../../shared/template/instrument.ts'
import * as wording from '../../shared/template/wording.ts'
import { exampleAssessment, exampleDestination, exampleReceipt } from '../testing/assessments.ts'
import { withSmallZod } from './slim.ts'

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value

const schemasOf = (...modules: readonly object[]): ReadonlyMap<string, Schema> =>
  new Map(modules.flatMap((module) => Object.entries(module)).filter(([, value]) => isSchema(value)))

const files = [
  'messages/keys',
  'messages/name',
  'messages/plan',
  'messages/problem',
  'messages/programme-view',
  'messages/round',
  'messages/submission',
  'template/instrument',
  'template/wording',
]
const full = schemasOf(keys, name, plan, problem, view, round, submission, instrument, wording)
let folder: string
let small: ReadonlyMap<string, Schema>

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'mitra-zod-'))
  const outfile = path.join(folder, 'schemas.mjs')
  await esbuild.build({
    stdin: {
      contents: files.map((file) => `export * from './${file}.ts'`).join('\n'),
      resolveDir: path.resolve(import.meta.dirname, '../../shared'),
    },
    bundle: true,
    format: 'esm',
    outfile,
    plugins: [withSmallZod],
  })
  small = schemasOf(await import(pathToFileURL(outfile).href))
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

const odd: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'x',
  '  y  ',
  'x'.repeat(700),
  0,
  1,
  6,
  1.25,
  -1,
  1e9,
  NaN,
  true,
  [],
  {},
]

/** The value and copies of it in which one part after the other is something else, is missing or is new. */
function variants(value: unknown, depth = 3): unknown[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [value, ...odd]
  if (Array.isArray(value)) {
    const [first, ...rest] = value
    return [value, [...value, ...value], ...odd, ...variants(first, depth - 1).map((part) => [part, ...rest])]
  }
  const parts = Object.entries(value)
  const changed = parts.flatMap(([name, part]) =>
    variants(part, depth - 1).map((other) => ({ ...value, [name]: other })),
  )
  const without = parts.map(([name]) => Object.fromEntries(parts.filter(([other]) => other !== name)))
  return [value, { ...value, more: 1 }, ...without, ...changed, ...odd]
}

const [template] = templates
const assessment = exampleAssessment()
const examples: readonly unknown[] = [
  { revision: 1, consent: { version: 1, agreed: true }, assessment },
  assessment,
  exampleReceipt(assessment, 1),
  exampleDestination.round,
  exampleDestination.partnership,
  {
    round: 'baseline',
    partnership: exampleDestination.partnership,
    revision: 1,
    withdrawnAt: '2027-03-01T02:03:04Z',
  },
  {
    type: 'urn:mitra:problem:internal',
    title: 't',
    status: 500,
    detail: 'd',
    errors: [{ path: 'a', message: 'b' }],
    currentRevision: 2,
    requestId: 'r',
  },
  {
    programme: '0'.repeat(64),
    name: ' n ',
    disclosure: 'confidential',
    threshold: 5,
    kinds: ['education'],
    template: { id: 'education', version: 1 },
    rounds: [{ id: 'a', label: 'b', state: 'open', retraction: null }],
    organisation: null,
  },
  {
    programme: '0'.repeat(64),
    name: 'n',
    disclosure: 'named',
    kinds: ['education'],
    template: { id: 'education', version: 1 },
    rounds: [{ id: 'a', label: 'b', state: 'open', retraction: null }],
    organisation: { id: 'o', name: 'n' },
  },
  { revision: 1, consent: { version: 1, agreed: true, named: false }, assessment },
  {
    name: 'n',
    disclosure: 'named',
    rounds: [{ id: 'a', label: 'b' }],
    kinds: ['education'],
    template: { id: 'education', version: 1 },
  },
  {
    name: 'n',
    rounds: [{ id: 'a', label: 'b' }],
    kinds: ['education'],
    template: { id: 'education', version: 1 },
  },
  { kind: 'organisation', organisation: { name: 'n' } },
]

const values = [
  ...examples.flatMap((example) => variants(example)),
  ...[template?.wording.id, template].flatMap((large) => variants(large, 1)),
]

describe('zod’s small build in the bundles', () => {
  it('has every schema', () => {
    expect([...small.keys()].sort()).toEqual([...full.keys()].sort())
    expect(full.size).toBeGreaterThan(15)
  })

  it.each([...full])('takes, refuses and gives back what zod does: %s', (name, schema) => {
    for (const value of values) {
      const expected = schema.safeParse(value)
      const found = small.get(name)?.safeParse(value)
      const matches = found?.success === expected.success && isDeepStrictEqual(found.data, expected.data)
      if (!matches) expect.fail(`${name} differs for ${JSON.stringify(value)}`)
    }
  })

  it('was tried with values that are taken and values that are refused', () => {
    const taken = values.filter((value) => submission.submissionSchema.safeParse(value).success)
    expect(taken.length).toBeGreaterThan(20)
    expect(values.length).toBeGreaterThan(2 * taken.length)
  })
})
