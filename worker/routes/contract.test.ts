import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { permissionFor } from '../access/operations.ts'
import { createApp } from '../app.ts'
import type { AnyDeclaration } from '../contract/declaration.ts'
import { bodyExamples } from '../contract/examples.ts'
import { assetAddresses } from '../pages/assets.ts'
import { ask, newProgramme, operatorSecret } from '../testing/programmes.ts'

const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.record(z.string(), z.looseObject({})),
})

const contractSchema = z.looseObject({
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
})

const contract = async (language = 'en') =>
  contractSchema.parse(await (await ask(addresses.contract(), { language })).json())

/** The names of the schemes, written out once more by hand; nothing where nothing suffices. */
function schemesOf(by: AnyDeclaration['access']['by']): (string | undefined)[] {
  if (by === 'everybody') return []
  if (by === 'operator') return ['operatorSecret']
  if (by === 'founder') return ['operatorSecret', undefined]
  if ('keys' in by) {
    return ['keysInAddress', ...(permissionFor(by.keys).also.includes('session') ? ['portfolioSession'] : [])]
  }
  const names = { header: 'key', address: 'keyInAddress', session: 'session' } as const
  const { also, operator } = permissionFor(by.key)
  return [names.header, ...also.map((way) => names[way]), ...(operator ? ['operatorSecret'] : [])]
}

describe('the declarations', () => {
  const { declarations, routes } = createApp(Date.now)

  it('are of every address but the assets', () => {
    const declared = new Set(declarations.map(({ path }) => path.replaceAll(/\{(\w+)\}/g, ':$1')))
    const assets: readonly string[] = Object.values(assetAddresses)
    const routed = routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path)
    expect(new Set(routed.filter((path) => !assets.includes(path)))).toEqual(declared)
  })

  it.each(declarations.map((declaration) => [declaration.id, declaration] as const))(
    'name the parameters of the address: %s',
    (_id, { path, parameters }) => {
      expect(parameters).toEqual(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name))
    },
  )

  it('have an id each', () => {
    expect(new Set(declarations.map(({ id }) => id)).size).toBe(declarations.length)
  })

  it('say in the document what the table of operations says of keys', async () => {
    const { paths } = await contract()
    for (const { access, isPage, path, method } of declarations) {
      if (isPage) continue
      const security = paths[path]?.[method]?.security.map((one) => Object.keys(one)[0])
      expect(security).toEqual(schemesOf(access.by))
    }
  })
})

describe('the document', () => {
  it('names the host that was asked, and speaks the reader’s language', async () => {
    const [english, indonesian] = [await contract('en'), await contract('id')]
    expect(english.servers).toEqual([{ url: 'https://mitra.test' }])
    expect(english.paths['/programmes']?.post?.summary).toBe('Create a programme')
    expect(indonesian.paths['/programmes']?.post?.summary).toBe('Membuat program')
  })

  it('has examples that are taken', async () => {
    const { ProgrammeCreation, KeyIssue, Submission } = bodyExamples
    const created = await ask(addresses.programmes(), {
      method: 'POST',
      key: operatorSecret(),
      json: ProgrammeCreation,
    })
    expect(created.status).toBe(201)
    await created.text()
    const programme = await newProgramme({ template: { id: 'pulse', version: 1 } })
    const { key } = await programme.issue(KeyIssue)
    const sent = await programme.send(key, crypto.randomUUID(), Submission)
    expect(sent.status).toBe(201)
    await sent.text()
  })
})

describe.each(languages)('the reference in %s', (language) => {
  const pageIn = async (): Promise<string> => (await ask(addresses.reference(), { language })).text()

  it('has every operation of the document, and no script', async () => {
    const page = await pageIn()
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toContain('<script')
    const { paths } = await contract(language)
    for (const { operationId, summary } of Object.values(paths).flatMap((path) => Object.values(path))) {
      expect(page).toContain(`id="${operationId}"`)
      expect(page).toContain(summary)
    }
  })

  it('has an end for every link within it', async () => {
    const page = await pageIn()
    const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    const ends = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, end]) => end)
    expect(ends.length).toBeGreaterThan(50)
    expect(ends.filter((end) => !ids.has(end))).toEqual([])
  })

  it('is linked from the front page', async () => {
    const page = await (await ask('/', { language })).text()
    expect(page).toContain(`href="${addresses.reference()}?language=${language}"`)
  })
})
