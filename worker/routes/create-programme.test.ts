import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { programmeViewSchema } from '../../shared/messages/programme-view.ts'
import { createApp } from '../app.ts'
import { template } from '../testing/assessments.ts'
import { ask, creation, operatorSecret, problemOf, someAddress } from '../testing/programmes.ts'

const create = (json: unknown, key = operatorSecret(), language = 'en'): Promise<Response> =>
  ask(addresses.programmes(), { method: 'POST', key, json, language })

const { wording, ...instrument } = template

describe('creating a programme', () => {
  it('answers with its id and the coordinator’s key, and the plan stands', async () => {
    const response = await create(creation)
    expect(response.status).toBe(201)
    const { programme, coordinatorKey } = programmeCreatedSchema.parse(await response.json())
    const seen = await ask(addresses.programme(programme), { key: coordinatorKey })
    expect(programmeViewSchema.parse(await seen.json())).toEqual({
      programme,
      name: creation.name,
      disclosure: 'confidential',
      threshold: 5,
      kinds: creation.kinds,
      template: { id: 'education', version: template.version },
      rounds: [
        { id: 'baseline', label: 'Baseline', state: 'open', retraction: null },
        { id: 'endline', label: 'Endline', state: 'open', retraction: null },
      ],
      organisation: null,
    })
  })

  it('creates a named programme, which has no threshold', async () => {
    const response = await create({ ...creation, disclosure: 'named' })
    expect(response.status).toBe(201)
    const { programme, coordinatorKey } = programmeCreatedSchema.parse(await response.json())
    const seen = await ask(addresses.programme(programme), { key: coordinatorKey })
    const view = programmeViewSchema.parse(await seen.json())
    expect(view.disclosure).toBe('named')
    expect(view).not.toHaveProperty('threshold')
  })

  it('says which disclosures there are to whoever asks for another', async () => {
    const problem = await problemOf(await create({ ...creation, disclosure: 'open' }))
    expect(problem.errors).toEqual([{ path: 'disclosure', message: 'Choose one of: confidential, named.' }])
  })

  it('takes a template of one’s own, whole', async () => {
    const own = { instrument: { ...instrument, id: 'our-own' }, wording }
    const response = await create({ ...creation, template: own })
    expect(response.status).toBe(201)
    await response.text()
  })

  it.each(['', 'wrong', `${operatorSecret()}x`])('refuses the secret %j', async (secret) => {
    const response = await create(creation, secret)
    expect(response.status).toBe(401)
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:operator-secret-wrong')
  })

  it('refuses everybody where no secret is configured', async () => {
    const app = createApp(Date.now)
    for (const secret of ['', 'undefined']) {
      const { OPERATOR_SECRET: _absent, ...unconfigured } = env
      const request = {
        method: 'POST',
        headers: { Authorization: `Bearer ${secret}`, 'CF-Connecting-IP': someAddress() },
      }
      const response = await app.request(addresses.programmes(), request, unconfigured)
      expect(response.status).toBe(401)
      await response.text()
    }
  })

  it.each([
    ['too low a threshold', { threshold: 4 }, 'threshold'],
    ['a threshold for a named programme', { disclosure: 'named', threshold: 5 }, 'threshold'],
    ['no round', { rounds: [] }, 'rounds'],
    ['a round twice', { rounds: [creation.rounds[0], creation.rounds[0]] }, 'rounds.1'],
    ['a kind twice', { kinds: ['education', 'education'] }, 'kinds.1'],
    ['a name of spaces', { name: '  ' }, 'name'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    [
      'a template version that is no number',
      { template: { id: 'education', version: 'one' } },
      'template.version',
    ],
    [
      'an own template with a weight of nothing',
      {
        template: { instrument: { ...instrument, items: [{ ...instrument.items[0], weight: 0 }] }, wording },
      },
      'template.instrument.items.0.weight',
    ],
  ])('refuses %s and says where', async (_what, changes, path) => {
    const response = await create({ ...creation, ...changes })
    expect(response.status).toBe(422)
    const problem = await problemOf(response)
    expect(problem.type).toBe('urn:mitra:problem:invalid-content')
    expect(problem.errors?.map((error) => error.path)).toEqual([path])
  })

  it('refuses a template that it does not know', async () => {
    const unknown = await create({ ...creation, template: { id: 'education', version: 99 } })
    expect((await problemOf(unknown)).type).toBe('urn:mitra:problem:template-unknown')
  })

  it.each([
    [
      'a gap between bands',
      { bands: instrument.bands.map((band) => ({ ...band, from: band.id === 'discuss' ? 3.2 : band.from })) },
      'template.instrument.bands.1',
      {
        id: 'Kelompok skor "discuss" menyisakan celah di bawahnya: mulailah dari 3,0.',
        en: 'Band "discuss" leaves a gap: let it start at 3.0.',
      },
    ],
    [
      'overlapping bands',
      { bands: instrument.bands.map((band) => ({ ...band, from: band.id === 'discuss' ? 2.5 : band.from })) },
      'template.instrument.bands.1',
      {
        id: 'Kelompok skor "discuss" bertumpang tindih dengan skor sebelumnya: mulailah dari 3,0.',
        en: 'Band "discuss" overlaps the scores before it: let it start at 3.0.',
      },
    ],
    [
      'a weight of zero',
      { items: instrument.items.map((item, place) => ({ ...item, weight: place === 2 ? 0 : 1 })) },
      'template.instrument.items.2.weight',
      {
        id: 'Bobot harus berupa angka di atas 0, paling besar 100. Butir yang tidak dipakai dihapus, bukan diberi bobot 0.',
        en: 'A weight must be a number above 0, at most 100. Remove an item that is not wanted instead of giving it a weight of 0.',
      },
    ],
  ])('refuses an own template with %s in the language asked for', async (_what, changes, path, words) => {
    const own = { instrument: { ...instrument, ...changes }, wording }
    for (const language of languages) {
      const response = await create({ ...creation, template: own }, operatorSecret(), language)
      expect(response.status).toBe(422)
      expect((await problemOf(response)).errors).toEqual([{ path, message: words[language] }])
    }
  })
})
