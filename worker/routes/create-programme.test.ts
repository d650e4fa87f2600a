import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { programmeCreatedSchema, programmeViewSchema } from '../../shared/messages/plan.ts'
import { createApp } from '../app.ts'
import { template } from '../testing/assessments.ts'
import { ask, creation, operatorSecret, problemOf, someAddress } from '../testing/programmes.ts'

const create = (json: unknown, key = operatorSecret()): Promise<Response> =>
  ask(addresses.programmes(), { method: 'POST', key, json })

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
        { id: 'baseline', label: 'Baseline', state: 'open' },
        { id: 'endline', label: 'Endline', state: 'open' },
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

  it('refuses a template that it does not know, and one that is not complete', async () => {
    const unknown = await create({ ...creation, template: { id: 'education', version: 99 } })
    expect((await problemOf(unknown)).type).toBe('urn:mitra:problem:template-unknown')
    const bands = instrument.bands.slice(1)
    const incomplete = await create({
      ...creation,
      template: { instrument: { ...instrument, bands }, wording },
    })
    const problem = await problemOf(incomplete)
    expect(problem.errors?.[0]?.message).toMatch(/instrument\.json/)
  })
})
