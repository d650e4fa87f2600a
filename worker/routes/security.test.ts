import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyKind, writeKey } from '../../shared/messages/key.ts'
import { sentContent } from '../programme/content.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import {
  type Asking,
  ask,
  creation,
  newProgramme,
  problemOf,
  type TestProgramme,
} from '../testing/programmes.ts'

const kinds: readonly KeyKind[] = ['coordinator', 'organisation', 'view', 'feed']
const somePartnership = '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11'
const someKey = '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e12'

type Ask = readonly [string, (programme: string) => string, Asking]

/** Every operation with the kinds of key that may ask for it, written out once more by hand. */
const operations: readonly (readonly [Ask, readonly KeyKind[]])[] = [
  [['view', addresses.programme, {}], kinds],
  [['list keys', addresses.keys, {}], ['coordinator']],
  [['issue a key', addresses.keys, { method: 'POST', json: { kind: 'view', label: 'x' } }], ['coordinator']],
  [
    ['rotate a key', (of) => addresses.rotateKey(of, someKey), { method: 'POST', json: { overlap: 1 } }],
    ['coordinator'],
  ],
  [['export', addresses.exportProgramme, {}], ['coordinator']],
  [['delete', addresses.programme, { method: 'DELETE', json: { name: 'Nama lain' } }], ['coordinator']],
  [['revoke a key', (of) => addresses.key(of, someKey), { method: 'DELETE' }], ['coordinator']],
  [
    [
      'send',
      (of) => addresses.submission(of, 'baseline', somePartnership),
      { method: 'PUT', json: submissionOf(assessmentOf(3)) },
    ],
    ['organisation'],
  ],
  [
    ['withdraw', (of) => addresses.submission(of, 'baseline', somePartnership), { method: 'DELETE' }],
    ['organisation'],
  ],
  [['see progress', (of) => addresses.progress(of, 'baseline'), {}], ['coordinator']],
  [['read the audit', (of) => addresses.audit(of), {}], ['coordinator']],
  [['close', (of) => addresses.close(of, 'baseline'), { method: 'POST' }], ['coordinator']],
  [['reopen', (of) => addresses.reopen(of, 'baseline'), { method: 'POST' }], ['coordinator']],
  [['publish', (of) => addresses.publish(of, 'baseline'), { method: 'POST' }], ['coordinator']],
  [['retract', (of) => addresses.retract(of, 'baseline'), { method: 'POST' }], ['coordinator']],
  [
    ['read JSON', (of) => addresses.releaseJson(of, 'baseline'), {}],
    ['coordinator', 'view'],
  ],
  [
    ['read CSV', (of) => addresses.releaseCsv(of, 'baseline'), {}],
    ['coordinator', 'view', 'feed'],
  ],
  [
    ['read the page', (of) => addresses.releasePage(of, 'baseline'), {}],
    ['coordinator', 'view'],
  ],
  [
    ['read the programme page', addresses.programmePage, {}],
    ['coordinator', 'view'],
  ],
]

async function keysOf(programme: TestProgramme): Promise<Record<KeyKind, string>> {
  return {
    coordinator: programme.coordinator,
    organisation: (await programme.invite('Yayasan Maju')).key,
    view: (await programme.issue({ kind: 'view', label: 'Dana' })).key,
    feed: (await programme.issue({ kind: 'feed', label: 'Lembar' })).key,
  }
}

let programme: TestProgramme
let other: TestProgramme
let keys: Record<KeyKind, string>
let otherKeys: Record<KeyKind, string>

beforeAll(async () => {
  programme = await newProgramme()
  other = await newProgramme()
  keys = await keysOf(programme)
  otherKeys = await keysOf(other)
})

const cases = operations.flatMap(([[name, path, asking], allowed]) =>
  kinds.map((kind) => ({ name, path, asking, kind, isAllowed: allowed.includes(kind) })),
)

describe('every kind of key against every operation', () => {
  it.each(cases)('$kind: $name', async ({ path, asking, kind, isAllowed }) => {
    const response = await ask(path(programme.id), { ...asking, key: keys[kind] })
    if (isAllowed) {
      expect([401, 403]).not.toContain(response.status)
      await response.text()
    } else {
      expect(response.status).toBe(403)
      expect((await problemOf(response)).type).toBe('urn:mitra:problem:key-not-sufficient')
    }
  })

  it.each(cases.filter(({ isAllowed }) => isAllowed))(
    'a $kind key of another programme cannot $name',
    async ({ path, asking, kind }) => {
      const response = await ask(path(programme.id), { ...asking, key: otherKeys[kind] })
      expect(response.status).toBe(401)
      expect((await problemOf(response)).type).toBe('urn:mitra:problem:key-unknown')
    },
  )

  it.each(operations.map(([[name, path, asking]]) => ({ name, path, asking })))(
    'no key at all: $name',
    async ({ path, asking }) => {
      const response = await ask(path(programme.id), asking)
      expect(response.status).toBe(401)
      expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer/)
      expect((await problemOf(response)).type).toBe('urn:mitra:problem:key-missing')
    },
  )
})

describe('what is wrong with a request', () => {
  const faulty: readonly (readonly [string, (of: string) => string, Asking, KeyKind])[] = [
    ['a body', addresses.keys, { method: 'POST', json: { kind: 'none' } }, 'organisation'],
    ['no JSON', addresses.keys, { method: 'POST', body: '{' }, 'view'],
    ['an id', (of) => addresses.key(of, 'x'), { method: 'DELETE' }, 'feed'],
    ['a submission', (of) => addresses.submission(of, 'baseline', 'x'), { method: 'PUT', json: {} }, 'view'],
  ]

  it.each(faulty)('is not told to a key that may not ask: %s', async (_what, path, asking, kind) => {
    const insufficient = await ask(path(programme.id), { ...asking, key: keys[kind] })
    expect(insufficient.status).toBe(403)
    await insufficient.text()
    const unknown = writeKey('coordinator', programme.id, crypto.getRandomValues(new Uint8Array(96)))
    const strange = await ask(path(programme.id), { ...asking, key: unknown })
    expect(strange.status).toBe(401)
    await strange.text()
  })
})

describe('keys in addresses', () => {
  const inAddress = (path: string, key: string, asking: Asking = {}): Promise<Response> =>
    ask(`${path}?k=${key}`, asking)

  it('open nothing but what is read', async () => {
    for (const [[, path, asking], allowed] of operations) {
      const response = await inAddress(path(programme.id), keys.view, asking)
      const isRelease = path(programme.id).includes('/release.')
      expect([401, 404]).toContain(response.status)
      expect(response.status === 404).toBe(
        isRelease || (allowed.length === 2 && path(programme.id).endsWith('baseline/')),
      )
      await response.text()
    }
  })

  it('are refused when they are a coordinator’s or an organisation’s', async () => {
    for (const kind of ['coordinator', 'organisation'] as const) {
      const response = await inAddress(addresses.releaseCsv(programme.id, 'baseline'), keys[kind])
      expect(response.status).toBe(403)
      await response.text()
    }
  })

  it('let a feed key read the CSV and nothing else', async () => {
    const csv = await inAddress(addresses.releaseCsv(programme.id, 'baseline'), keys.feed)
    const json = await inAddress(addresses.releaseJson(programme.id, 'baseline'), keys.feed)
    const open = await ask(addresses.open(keys.feed))
    expect([csv.status, json.status, open.status]).toEqual([404, 403, 403])
    await Promise.all([csv, json, open].map((response) => response.text()))
  })
})

describe('what a key says of itself', () => {
  it('does not decide: a key rewritten to another kind is another key', async () => {
    const random = keys.view.slice(-49, -6)
    const forged = keys.view.replace('mitra_view', 'mitra_coordinator')
    expect(forged).toContain(random)
    const bytes = crypto.getRandomValues(new Uint8Array(96))
    for (const key of [forged, writeKey('coordinator', programme.id, bytes)]) {
      const response = await ask(addresses.keys(programme.id), { key })
      expect(response.status).toBe(401)
      await response.text()
    }
  })

  it('cannot name a programme that was never created: the answer is as for an unknown key', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(96))
    const programmes = ['0'.repeat(64), env.PROGRAMMES.newUniqueId().toString()]
    for (const id of programmes) {
      const response = await ask(addresses.programme(id), { key: writeKey('view', id, bytes) })
      expect(response.status).toBe(401)
      expect((await problemOf(response)).type).toBe('urn:mitra:problem:key-unknown')
    }
  })
})

describe('the object itself', () => {
  it('refuses whoever has no key, in every method', async () => {
    const stub = reachProgramme(env, programme.id)
    const nobody = { by: 'header', programme: programme.id, digest: '0'.repeat(64) } as const
    const content = sentContent(submissionOf(assessmentOf(3)))
    const outcomes = [
      await stub.authorise(nobody, 'read-release'),
      await stub.view(nobody, 'view-programme'),
      await stub.issueKey(nobody, { kind: 'view', label: 'x' }),
      await stub.listKeys(nobody),
      await stub.rotateKey(nobody, someKey, { overlap: 1 }),
      await stub.revokeKey(nobody, someKey),
      await stub.export(nobody),
      await stub.erase(nobody, creation.name),
      await stub.submit(nobody, 'baseline', somePartnership, content),
      await stub.withdraw(nobody, 'baseline', somePartnership),
      await stub.progress(nobody, 'baseline', 'en'),
      await stub.close(nobody, 'baseline'),
      await stub.reopen(nobody, 'baseline'),
      await stub.publish(nobody, 'baseline'),
      await stub.retract(nobody, 'baseline', null),
      await stub.audit(nobody, undefined),
      await stub.readRelease(nobody, 'read-release', 'baseline'),
      await stub.openSession(nobody),
    ]
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ done: false, refusal: { kind: 'key-unknown' } })
  })

  it('cannot be created a second time', async () => {
    const stub = reachProgramme(env, programme.id)
    const { rounds, kinds: planned, name } = creation
    const { wording, ...instrument } = template
    const plan = {
      name,
      rounds,
      kinds: planned,
      disclosure: 'confidential',
      threshold: 5,
      template: { instrument, wording },
    } as const
    await runInDurableObject(stub, (object) =>
      expect(object.create({ by: 'operator', plan, mostOrganisations: null })).rejects.toThrow(
        'A programme is created once',
      ),
    )
  })
})

describe('another organisation’s submission', () => {
  it('cannot be seen, replaced or withdrawn', async () => {
    const fresh = await newProgramme()
    const owner = await fresh.invite('Pemilik')
    const stranger = await fresh.invite('Orang lain')
    const sent = await fresh.send(owner.key, somePartnership, submissionOf(assessmentOf(5)))
    expect(sent.status).toBe(201)
    await sent.text()
    const withdrawn = await fresh.withdraw(stranger.key, somePartnership)
    expect(withdrawn.status).toBe(404)
    await withdrawn.text()
    const beside = await fresh.send(stranger.key, somePartnership, submissionOf(assessmentOf(1), 9))
    expect(beside.status).toBe(201)
    await beside.text()
    const again = await fresh.send(owner.key, somePartnership, submissionOf(assessmentOf(5)))
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ organisation: owner.record.organisation, revision: 1 })
  })
})
