import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type ProgrammeCreated, programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { createApp } from '../app.ts'
import { reachProgramme } from '../programme/reach.ts'
import { template } from '../testing/assessments.ts'
import { ask, creation, operatorSecret, problemOf } from '../testing/programmes.ts'

const free = { limit: async () => ({ success: true }) }
const open: Cloudflare.Env = { ...env, SIGN_UP: 'open', SIGN_UPS: free }

const signUp = async (json: object, bindings = open, secret?: string): Promise<Response> =>
  createApp(Date.now).request(
    addresses.programmes(),
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
      },
      body: JSON.stringify(json),
    },
    bindings,
  )

const created = async (response: Response): Promise<ProgrammeCreated> => {
  expect(response.status).toBe(201)
  return programmeCreatedSchema.parse(await response.json())
}

const invite = ({ programme, coordinatorKey: key }: ProgrammeCreated, name: string): Promise<Response> =>
  ask(addresses.keys(programme), {
    method: 'POST',
    key,
    json: { kind: 'organisation', organisation: { name } },
  })

/** Fills the table, which is quicker than inviting each. */
async function inviteMany({ programme }: ProgrammeCreated, organisations: number): Promise<void> {
  await runInDurableObject(reachProgramme(env, programme), (_object, { storage: { sql } }) => {
    for (let place = 0; place < organisations; place += 1) {
      const [id, name] = [crypto.randomUUID(), `Organisasi ${place}`]
      sql.exec("INSERT INTO organisations (id, name, invited_at) VALUES (?, ?, '2027-01-01')", id, name)
    }
  })
}

describe('where sign-up is open', () => {
  it('anyone creates a programme with a shipped template, which takes 200 organisations', async () => {
    const programme = await created(await signUp(creation))
    await inviteMany(programme, 199)
    const last = await invite(programme, 'Masih muat')
    expect(last.status).toBe(201)
    await last.text()
    const full = await invite(programme, 'Satu lagi')
    expect(full.status).toBe(409)
    expect((await problemOf(full)).type).toBe('urn:mitra:problem:too-many-organisations')
  })

  it('the operator creates without these limits', async () => {
    const { wording, ...instrument } = template
    const own = { ...creation, template: { instrument: { ...instrument, id: 'our-own' }, wording } }
    await created(await signUp(own, open, operatorSecret()))
    const refused = await signUp(own)
    expect(refused.status).toBe(422)
    expect((await problemOf(refused)).errors?.map(({ path }) => path)).toEqual(['template'])
  })

  it('a wrong secret is not taken for none', async () => {
    const response = await signUp(creation, open, 'guess')
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:operator-secret-wrong')
  })

  it('sign-ups are braked by address', async () => {
    const addressesSeen: string[] = []
    const SIGN_UPS = {
      limit: async ({ key }: { key: string }) => {
        addressesSeen.push(key)
        return { success: false }
      },
    }
    const response = await signUp(creation, { ...open, SIGN_UPS })
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '60'])
    expect(addressesSeen).toEqual(['unknown'])
    await response.text()
  })
})

describe('where it is not', () => {
  it.each(['operator', '', 'Open', 'yes', undefined])(
    'as %j says, nobody creates without the secret',
    async (SIGN_UP) => {
      const { SIGN_UP: _set, ...rest } = env
      const bindings = SIGN_UP === undefined ? rest : { ...rest, SIGN_UP }
      const response = await signUp(creation, bindings)
      expect(response.status).toBe(401)
      expect((await problemOf(response)).type).toBe('urn:mitra:problem:operator-secret-wrong')
    },
  )
})

describe('the front page', () => {
  const pageWith = async (bindings: Cloudflare.Env, language: string): Promise<string> =>
    (await createApp(Date.now).request(`/?language=${language}`, {}, bindings)).text()

  it('offers to create a programme where anyone may, in the reader’s language', async () => {
    for (const [language, title, limit] of [
      ['en', 'Create a programme', 'at most 200 organisations'],
      ['id', 'Membuat program', 'paling banyak 200 organisasi'],
    ] as const) {
      const page = await pageWith(open, language)
      for (const part of [
        title,
        limit,
        'id="sign-up"',
        '/assets/sign-up-',
        'value="pulse 1"',
        '<noscript>',
      ]) {
        expect(page).toContain(part)
      }
    }
  })

  it('says whom to ask where only the operator may, and brings no script', async () => {
    const page = await pageWith({ ...env, OPERATOR_CONTACT: 'mitra@jejaring.example' }, 'en')
    expect(page).toContain('Ask mitra@jejaring.example.')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<form')
    expect(await pageWith(env, 'id')).toContain('Mintalah kepada orang yang memberi Anda alamat halaman ini.')
  })
})
