import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import * as os from 'node:os'
import * as path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeKey } from '../../shared/messages/key.ts'
import { type Desk, openSpreadsheet, type SavedState } from '../../workbench/runtime/workbench.ts'
import { buildAddon } from '../build/addon.ts'
import type { Outcome } from '../rpc/outcome.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { callAddon } from '../testing/call-addon.ts'
import { ratingsLayout } from '../worksheets/ratings-layout.ts'
import type { SendRequest } from './send.ts'

const published = 'https://mitra.lsm.id/'
const random = Uint8Array.from({ length: 64 }, (_, index) => index * 2)
const key = writeKey('organisation', 'ab'.repeat(32), random)
const round = { id: 'baseline', label: 'Awal' }

let bundle: string
let programme: Worker
let desk: Desk
let rated: SavedState
let partnership: string
let requests: { method: string; body: string; language: string }[]

function valueIn<Value>(outcome: Outcome<Value>): Value {
  if (outcome.state === 'done') return outcome.value
  throw new Error(outcome.message)
}

async function tell(message: object): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    programme.on('message', (said: { heard?: boolean }) => {
      if (said.heard === true) resolve()
    })
  })
  programme.postMessage(message)
  await heard
}

/** Each respondent's answer to every item. */
function rate(answers: readonly number[]): void {
  const template = educationTemplate()
  for (const [dimension, heading] of ratingsLayout(template).headingRows) {
    const items = template.items.filter((item) => item.dimension === dimension)
    desk.paste(
      'Ratings',
      `F${heading + 1}`,
      items.map(() => answers),
    )
  }
}

function request(consent: number | null = 1, named: boolean | null = null): SendRequest {
  const { assessment } = valueIn(callAddon(desk, 'rpcPrepareSending', partnership))
  if (assessment === null) throw new Error('nobody has rated')
  return { round, partnership, assessment, consent, named }
}

const overview = () => valueIn(callAddon(desk, 'rpcSendingOverview'))
const send = () => callAddon(desk, 'rpcSend', request())
const again = (replacing: number | null = null) =>
  callAddon(desk, 'rpcSendAgain', { round, partnership }, replacing)

beforeAll(async () => {
  bundle = await mkdtemp(path.join(os.tmpdir(), 'mitra-flow-'))
  await buildAddon(bundle, published)
  desk = await openSpreadsheet({ bundle, userLocale: 'en' })
  const addition = { templateId: 'education', language: 'en', name: 'Friends', planning: false } as const
  partnership = valueIn(callAddon(desk, 'rpcAddPartnership', addition)).partnership
  rate([4, 3])
  rated = desk.save()
}, 60_000)

afterAll(() => rm(bundle, { recursive: true }))

beforeEach(async () => {
  requests = []
  programme = new Worker(new URL('../testing/fake-programme.ts', import.meta.url))
  const [{ port }] = await once(programme, 'message')
  programme.on('message', (message) => {
    if ('method' in message) requests.push(message)
  })
  const addresses = { [published]: `http://127.0.0.1:${port}/` }
  desk = await openSpreadsheet({ bundle, userLocale: 'en', addresses, state: rated })
  return async () => {
    await programme.terminate()
  }
}, 60_000)

describe('connecting', () => {
  it('takes an organisation’s key once, for this user only', () => {
    expect(overview()).toBeNull()
    expect(valueIn(callAddon(desk, 'rpcConnect', ` ${key} `))).toEqual({
      programmeName: 'Sekolah Kita',
      organisationName: 'Yayasan Cahaya',
    })
    expect(overview()).toMatchObject({ organisationName: 'Yayasan Cahaya', message: null, sent: [] })
    expect(JSON.stringify(desk.save().properties.document)).not.toContain('mitra_organisation')
    expect(JSON.stringify(desk.save().spreadsheet)).not.toContain('mitra_organisation')
    callAddon(desk, 'rpcDisconnect')
    expect(overview()).toBeNull()
  })

  it('refuses a mistyped key without asking anybody', async () => {
    expect(callAddon(desk, 'rpcConnect', key.slice(1))).toMatchObject({ state: 'failed' })
    expect(callAddon(desk, 'rpcConnect', `${key.slice(0, -1)}-`)).toMatchObject({ state: 'failed' })
    await tell({})
    expect(requests).toEqual([])
  })
})

describe('sending', () => {
  beforeEach(() => {
    valueIn(callAddon(desk, 'rpcConnect', key))
  })

  it('sends precisely what was shown, and shows a receipt with the same scores', async () => {
    const shown = request()
    expect(callAddon(desk, 'rpcSend', shown)).toMatchObject({
      state: 'done',
      receipt: { revision: 1, respondents: 2, code: expect.stringMatching(/^[0-9a-f]{8}$/) },
      differences: [],
    })
    await tell({})
    const sent = requests.find(({ method }) => method === 'PUT')
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      revision: 1,
      consent: { version: 1, agreed: true },
      assessment: shown.assessment,
    })
    expect(sent?.language).toBe('en')
  })

  it('sends nothing without consent', async () => {
    expect(callAddon(desk, 'rpcSend', request(null))).toMatchObject({ state: 'failed' })
    await tell({})
    expect(requests.some(({ method }) => method === 'PUT')).toBe(false)
  })

  it('carries in a named programme what was chosen, and a changed choice as the next revision', async () => {
    await tell({ disclosure: 'named' })
    expect(overview()?.programme?.disclosure).toBe('named')
    expect(callAddon(desk, 'rpcSend', request(1, true))).toMatchObject({ receipt: { revision: 1 } })
    expect(callAddon(desk, 'rpcSend', request(1, true))).toMatchObject({ receipt: { revision: 1 } })
    await tell({ mood: 'garble' })
    expect(callAddon(desk, 'rpcSend', request(1, false))).toMatchObject({ state: 'unreachable' })
    await tell({ mood: 'well' })
    expect(again()).toMatchObject({ state: 'done', receipt: { revision: 2 } })
    expect(overview()?.sent).toMatchObject([{ state: 'received', named: false }])
    await tell({})
    const sent = requests.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body).consent)
    const chosen = (named: boolean) => ({ version: 1, agreed: true, named })
    expect(sent).toEqual([true, true, false, false].map(chosen))
  })

  it('gives the same receipt for the same content, and the next revision for another', () => {
    const first = send()
    expect(send()).toEqual(first)
    rate([5, 5])
    expect(send()).toMatchObject({ state: 'done', receipt: { revision: 2 } })
  })

  it('keeps what could not be delivered, and sends it again under the same revision', async () => {
    await tell({ mood: 'garble' })
    expect(send()).toMatchObject({ state: 'unreachable' })
    expect(overview()).toMatchObject({
      programme: null,
      message: expect.stringContaining('not one of the Mitra service'),
      sent: [{ state: 'waiting', received: null, partnershipName: 'Friends' }],
    })
    await tell({ mood: 'well' })
    rate([1, 1])
    expect(again()).toMatchObject({ state: 'done', receipt: { revision: 1 } })
    expect(overview()?.sent).toMatchObject([{ state: 'received', received: { revision: 1 } }])
  })

  it('says so when nobody answers at all', async () => {
    await programme.terminate()
    expect(send()).toMatchObject({
      state: 'unreachable',
      message: expect.stringContaining('could not be reached'),
    })
  })

  it('names the scores that the sheet shows otherwise', async () => {
    await tell({ mood: 'garble' })
    send()
    await tell({ mood: 'well' })
    rate([1, 1])
    expect(again()).toMatchObject({
      state: 'done',
      differences: expect.arrayContaining([{ score: 'trust', sheet: 1, worker: 3.5 }]),
    })
  })

  it('passes on a refusal in the Worker’s words', async () => {
    await tell({ mood: 'refuse' })
    expect(send()).toEqual({
      state: 'failed',
      message: 'Title of round-not-open. Detail of round-not-open',
    })
  })

  it('offers to replace what another copy has sent, and then does', async () => {
    send()
    await tell({ supersede: 4 })
    rate([2, 2])
    expect(send()).toMatchObject({ state: 'conflict', currentRevision: 4 })
    expect(again(4)).toMatchObject({ state: 'done', receipt: { revision: 5 } })
  })

  it('withdraws, keeps no content, and sends anew under a higher revision', () => {
    send()
    valueIn(callAddon(desk, 'rpcWithdraw', { round, partnership }))
    expect(overview()?.sent).toMatchObject([{ state: 'withdrawn', received: null }])
    expect(JSON.stringify(desk.save().properties.document)).not.toContain('responses')
    expect(send()).toMatchObject({ state: 'done', receipt: { revision: 2 } })
  })

  it('names cells that are not counted', () => {
    rate([6, 3])
    const { assessment, notCounted } = valueIn(callAddon(desk, 'rpcPrepareSending', partnership))
    expect(assessment?.respondents).toHaveLength(1)
    expect(notCounted[0]).toMatchObject({ cell: expect.stringMatching(/^Ratings!F\d+$/), content: '6' })
  })
})
