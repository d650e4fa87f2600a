import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { programmeViewSchema } from '../../shared/messages/programme-view.ts'
import { releaseSchema } from '../../shared/messages/release.ts'
import { standingRoundSchema } from '../../shared/messages/round.ts'
import { createApp } from '../app.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

const reason = 'Kiriman <b>satu organisasi</b> tertukar.'
const partnership = '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11'

let programme: TestProgramme
let senders: string[]
let view: string

async function finish(...responses: readonly Response[]): Promise<number[]> {
  await Promise.all(responses.map((response) => response.text()))
  return responses.map(({ status }) => status)
}

/** All organisations send to a round, which is then published. */
async function publish(round: string): Promise<void> {
  for (const [index, key] of senders.entries()) {
    const response = ([2, 3, 4] as const)[index % 3] ?? 3
    await finish(await programme.send(key, partnership, submissionOf(assessmentOf(response)), round))
  }
  await finish(await programme.move('close', round), await programme.move('publish', round))
}

beforeEach(async () => {
  programme = await newProgramme()
  const invited = [1, 2, 3, 4, 5, 6].map(async (number) => programme.invite(`Yayasan ${number}`))
  senders = (await Promise.all(invited)).map(({ key }) => key)
  view = (await programme.issue({ kind: 'view', label: 'Dana' })).key
  await publish('baseline')
})

async function kindOf(response: Response): Promise<string> {
  return (await problemOf(response)).type.replace('urn:mitra:problem:', '')
}

const readings = () => [
  addresses.releaseJson(programme.id, 'baseline'),
  addresses.releaseCsv(programme.id, 'baseline'),
  addresses.releasePage(programme.id, 'baseline'),
]

describe('retracting a release', () => {
  it('answers with the round, retracted, and to a repeat with the same', async () => {
    const first = standingRoundSchema.parse(await (await programme.retract(reason)).json())
    expect(first).toMatchObject({ id: 'baseline', state: 'retracted', retraction: { reason } })
    const again = await programme.retract('another reason')
    expect([again.status, await again.json()]).toEqual([200, first])
  })

  it('needs no reason', async () => {
    const round = standingRoundSchema.parse(await (await programme.retract()).json())
    expect(round.retraction?.reason).toBeNull()
  })

  it.each(['', '   ', 'x'.repeat(501)])('refuses %j as a reason', async (wrong) => {
    const response = await programme.retract(wrong)
    expect([response.status, await kindOf(response)]).toEqual([422, 'invalid-content'])
  })

  it('needs a release that is out', async () => {
    const open = await kindOf(await programme.retract(reason, 'endline'))
    await finish(await programme.move('close', 'endline'))
    const closed = await kindOf(await programme.retract(reason, 'endline'))
    const unknown = await kindOf(await programme.retract(reason, 'midline'))
    expect([open, closed, unknown]).toEqual(['round-not-published', 'round-not-published', 'round-unknown'])
  })

  it('leaves nothing of the release in storage, and a trace of who and when', async () => {
    await finish(await programme.withdraw(senders[0] ?? '', partnership), await programme.retract(reason))
    await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage: { sql } }) => {
      const rows = (query: string) => sql.exec(query).toArray()
      expect(rows('SELECT * FROM release_parts')).toEqual([])
      expect(rows('SELECT * FROM releases')).toEqual([])
      expect(rows('SELECT * FROM submissions WHERE released = 1')).toEqual([])
      const [coordinator] = rows("SELECT id FROM keys WHERE kind = 'coordinator'")
      expect(rows("SELECT key, subject FROM audit WHERE action = 'retract-round'")).toEqual([
        { key: coordinator?.id, subject: '{"round":"baseline"}' },
      ])
    })
  })
})

describe('a retracted round', () => {
  it('is over: it is not published, reopened or closed again, and takes no submission', async () => {
    await finish(await programme.retract(reason))
    const kinds = []
    for (const move of ['publish', 'reopen', 'close'] as const)
      kinds.push(await kindOf(await programme.move(move)))
    const newer = submissionOf(assessmentOf(5), 2)
    kinds.push(await kindOf(await programme.send(senders[0] ?? '', partnership, newer)))
    expect(new Set(kinds)).toEqual(new Set(['round-retracted']))
  })

  it('still lets an organisation withdraw what it sent', async () => {
    await finish(await programme.retract(reason))
    expect(await finish(await programme.withdraw(senders[0] ?? '', partnership))).toEqual([200])
  })

  it('is told to everybody who has a key', async () => {
    await finish(await programme.retract(reason))
    const answer = await ask(addresses.programme(programme.id), { key: view })
    const [round] = programmeViewSchema.parse(await answer.json()).rounds
    expect(round).toMatchObject({ state: 'retracted', retraction: { reason } })
  })

  it('is in no later comparison, and stays in one that is out', async () => {
    await publish('endline')
    const endline = async () => {
      const read = await ask(addresses.releaseJson(programme.id, 'endline'), { key: view })
      return releaseSchema.parse(await read.json()).changes.map(({ since }) => since.id)
    }
    await finish(await programme.retract(reason))
    expect(await endline()).toEqual(['baseline'])
    programme = await newProgramme()
    senders = [(await programme.invite('Yayasan Baru')).key]
    view = (await programme.issue({ kind: 'view', label: 'Dana' })).key
    await publish('baseline')
    await finish(await programme.retract(reason))
    await publish('endline')
    expect(await endline()).toEqual([])
  })
})

describe('a retracted release', () => {
  it('is gone as JSON, CSV and page, which say the day and the reason', async () => {
    await finish(await programme.retract(reason))
    for (const address of readings()) {
      const response = await ask(address, { key: view })
      expect(response.status).toBe(410)
      const problem = await problemOf(response)
      expect(problem.type).toBe('urn:mitra:problem:release-retracted')
      expect(problem.retraction).toEqual({ retractedAt: expect.any(String), reason })
    }
  })

  it.each([
    ['en', 'The results of this round were retracted', 'Retracted on ', 'The coordinator’s reason: '],
    ['id', 'Hasil putaran ini sudah ditarik kembali', 'Ditarik kembali pada ', 'Alasan koordinator: '],
  ])('is explained on its page in %s', async (language, ...texts) => {
    await finish(await programme.retract(reason))
    const [, , page = ''] = readings()
    const response = await ask(page, { key: view, language, headers: { Accept: 'text/html' } })
    expect(response.status).toBe(410)
    const text = await response.text()
    for (const part of texts) expect(text).toContain(part)
    expect(text).toContain('Kiriman &lt;b&gt;satu organisasi&lt;/b&gt; tertukar.')
  })

  it('is explained on the programme’s page, without a way to it', async () => {
    await finish(await programme.retract(reason))
    const page = addresses.programmePage(programme.id)
    const text = await (await ask(page, { key: programme.coordinator, language: 'en' })).text()
    expect(text).toContain('Retracted on ')
    expect(text).toContain('Kiriman &lt;b&gt;satu organisasi&lt;/b&gt; tertukar.')
    expect(text).not.toContain(addresses.releasePage(programme.id, 'baseline'))
  })
})

describe('what an isolate remembers of a release', () => {
  it('stops with the retraction within eight seconds, for a key that it does not know at once', async () => {
    let time = 0
    const app = createApp(() => time)
    const read = async (address: string, key: string): Promise<number> => {
      const request = { headers: { Authorization: `Bearer ${key}`, 'CF-Connecting-IP': 'clock' } }
      const [status] = await finish(await app.request(address, request, env))
      return status ?? 0
    }
    const readAll = async (key: string): Promise<number[]> => {
      const statuses = []
      for (const address of readings()) statuses.push(await read(address, key))
      return statuses
    }
    expect(await readAll(view)).toEqual([200, 200, 200])
    await finish(await programme.retract(reason))
    time = 7_999
    expect(await readAll(view)).toEqual([200, 200, 200])
    const other = (await programme.issue({ kind: 'view', label: 'Lain' })).key
    expect(await read(readings()[0] ?? '', other)).toBe(410)
    time = 8_000
    expect(await readAll(view)).toEqual([410, 410, 410])
  })
})
