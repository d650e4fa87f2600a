import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { progressSchema } from '../../shared/messages/progress.ts'
import { standingRoundSchema } from '../../shared/messages/round.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

let programme: TestProgramme

beforeEach(async () => {
  programme = await newProgramme()
})

const progress = async () => {
  const response = await ask(addresses.progress(programme.id, 'baseline'), { key: programme.coordinator })
  return progressSchema.parse(await response.json())
}

async function stateAfter(move: 'close' | 'reopen' | 'publish'): Promise<string> {
  const response = await programme.move(move)
  if (response.ok) return standingRoundSchema.parse(await response.json()).state
  return (await problemOf(response)).type.replace('urn:mitra:problem:', '')
}

describe('a round', () => {
  it('closes, reopens, closes and is published', async () => {
    const states = []
    for (const move of ['close', 'reopen', 'close', 'publish'] as const) states.push(await stateAfter(move))
    expect(states).toEqual(['closed', 'open', 'closed', 'published'])
  })

  it('answers a repeated move as it stands', async () => {
    const states = []
    for (const move of ['reopen', 'close', 'close', 'publish', 'publish'] as const)
      states.push(await stateAfter(move))
    expect(states).toEqual(['open', 'closed', 'closed', 'published', 'published'])
  })

  it('is not published while it is open', async () => {
    expect(await stateAfter('publish')).toBe('round-not-closed')
  })

  it('is neither closed nor reopened once it is published', async () => {
    await stateAfter('close')
    await stateAfter('publish')
    expect([await stateAfter('close'), await stateAfter('reopen')]).toEqual([
      'round-published',
      'round-published',
    ])
  })

  it('must be one of the plan’s', async () => {
    const response = await programme.move('close', 'midline')
    expect(response.status).toBe(404)
    expect((await problemOf(response)).type).toBe('urn:mitra:problem:round-unknown')
  })

  it('leaves the other rounds alone', async () => {
    await stateAfter('close')
    const { key } = await programme.invite('Yayasan Maju')
    const response = await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(3)), 'endline')
    expect(response.status).toBe(201)
    await response.text()
  })
})

describe('progress', () => {
  it('names who has sent and who was invited and has not, without what was withdrawn', async () => {
    const maju = await programme.invite('Yayasan Maju')
    await programme.invite('Belum Kirim')
    const [kept, withdrawn] = [crypto.randomUUID(), crypto.randomUUID()]
    for (const partnership of [kept, withdrawn]) {
      await (await programme.send(maju.key, partnership, submissionOf(assessmentOf(3)))).text()
    }
    await (await programme.withdraw(maju.key, withdrawn)).text()
    const { organisations, state } = await progress()
    expect(state).toBe('open')
    expect(organisations).toEqual([
      { id: expect.any(String), name: 'Belum Kirim', submissions: [] },
      {
        id: maju.record.organisation,
        name: 'Yayasan Maju',
        submissions: [
          {
            partnership: kept,
            partnershipName: 'Sekolah Ceria',
            kind: 'education',
            revision: 1,
            respondents: 2,
            receivedAt: expect.any(String),
            named: null,
          },
        ],
      },
    ])
  })
})

describe('progress of a named programme', () => {
  it('says who will be named', async () => {
    programme = await newProgramme({ disclosure: 'named' })
    const { key } = await programme.invite('Yayasan Maju')
    for (const named of [true, false]) {
      const submission = submissionOf(assessmentOf(3), 1, named)
      await (await programme.send(key, crypto.randomUUID(), submission)).text()
    }
    const [organisation] = (await progress()).organisations
    expect(organisation?.submissions.map(({ named }) => named).sort()).toEqual([false, true])
  })
})

describe('the audit trail', () => {
  it('holds one entry for each change, without content, and none for what was refused or changed nothing', async () => {
    const { key, record } = await programme.invite('Yayasan Maju')
    const partnership = crypto.randomUUID()
    const sending = [
      submissionOf(assessmentOf(3)),
      submissionOf(assessmentOf(3)),
      submissionOf(assessmentOf(4)),
    ]
    for (const submission of [...sending, submissionOf(assessmentOf(4), 2)]) {
      await (await programme.send(key, partnership, submission)).text()
    }
    await (await programme.withdraw(key, partnership)).text()
    await (await programme.withdraw(key, partnership)).text()
    await (await programme.send(key, partnership, submissionOf(assessmentOf(4), 3))).text()
    for (const _time of ['once', 'again']) {
      await (
        await ask(addresses.key(programme.id, record.id), { method: 'DELETE', key: programme.coordinator })
      ).text()
    }
    for (const move of ['publish', 'close', 'close', 'reopen', 'close', 'publish', 'publish'] as const) {
      await stateAfter(move)
    }
    await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) => {
      const rows = storage.sql
        .exec<{ at: string; key: string | null; action: string; subject: string }>(
          'SELECT * FROM audit_trail',
        )
        .toArray()
      expect(rows.map(({ action }) => action).sort()).toEqual([
        'close-round',
        'close-round',
        'create-programme',
        'issue-key',
        'publish-round',
        'reopen-round',
        'revoke-key',
        'submit',
        'submit',
        'submit',
        'withdraw',
      ])
      const sent = rows.filter(({ action }) => action === 'submit')
      expect(sent.map(({ key: by, subject }) => [by, JSON.parse(subject)])).toEqual(
        [1, 2, 3].map((revision) => [record.id, { round: 'baseline', partnership, revision }]),
      )
      expect(rows.every(({ at }) => Number.isFinite(Date.parse(at)))).toBe(true)
      expect(JSON.stringify(rows)).not.toContain('Sekolah Ceria')
    })
  })
})
