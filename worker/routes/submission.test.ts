import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { progressSchema } from '../../shared/messages/progress.ts'
import { releaseSchema } from '../../shared/messages/release.ts'
import { receiptSchema, withdrawalSchema } from '../../shared/messages/submission.ts'
import { scorePartnership } from '../../shared/scoring/partnership.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

let programme: TestProgramme
let key: string
let keyId: string
let organisation: string
let partnership: string

beforeEach(async () => {
  programme = await newProgramme()
  const issued = await programme.invite('Yayasan Maju')
  key = issued.key
  keyId = issued.record.id
  organisation = issued.record.organisation ?? ''
  partnership = crypto.randomUUID()
})

const send = (response: 1 | 2 | 3 | 4 | 5, revision = 1): Promise<Response> =>
  programme.send(key, partnership, submissionOf(assessmentOf(response), revision))

async function expectProblem(response: Response, kind: string, status: number, currentRevision?: number) {
  expect(response.status).toBe(status)
  const problem = await problemOf(response)
  expect(problem.type).toBe(`urn:mitra:problem:${kind}`)
  expect(problem.currentRevision).toBe(currentRevision)
}

async function finish(...responses: readonly Response[]): Promise<number[]> {
  await Promise.all(responses.map((response) => response.text()))
  return responses.map(({ status }) => status)
}

describe('sending a submission', () => {
  it('acknowledges it with a receipt that holds its scorecard', async () => {
    const assessment = assessmentOf(4)
    const response = await programme.send(key, partnership, submissionOf(assessment))
    expect(response.status).toBe(201)
    expect(receiptSchema.parse(await response.json())).toMatchObject({
      round: 'baseline',
      organisation,
      partnership,
      revision: 1,
      respondents: 2,
      scorecard: scorePartnership(template, assessment.respondents),
    })
  })

  it('gives the same content the same receipt again, in every state of the round', async () => {
    const first = await (await send(4)).json()
    const open = await send(4)
    await finish(await programme.move('close'))
    const closed = await send(4)
    await finish(await programme.move('publish'))
    const published = await send(4)
    for (const repeat of [open, closed, published]) {
      expect(repeat.status).toBe(200)
      expect(await repeat.json()).toEqual(first)
    }
  })

  it('takes the names of a content in any order', async () => {
    const first = receiptSchema.parse(await (await send(4)).json())
    const { assessment, consent, revision } = submissionOf(assessmentOf(4))
    const turned = { assessment: Object.fromEntries(Object.entries(assessment).reverse()), revision, consent }
    const again = await programme.send(key, partnership, turned)
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(first)
  })

  it('replaces an older revision by a newer one', async () => {
    await finish(await send(4))
    const response = await send(2, 3)
    expect(response.status).toBe(200)
    expect(receiptSchema.parse(await response.json())).toMatchObject({ revision: 3 })
  })

  it('refuses other content under the same revision', async () => {
    await finish(await send(4, 2))
    await expectProblem(await send(3, 2), 'revision-conflict', 409, 2)
  })

  it('counts a changed consent as other content', async () => {
    await finish(await send(4))
    const changed = { ...submissionOf(assessmentOf(4)), consent: { version: 2, agreed: true as const } }
    await expectProblem(await programme.send(key, partnership, changed), 'revision-conflict', 409, 1)
  })

  it('refuses a revision that is older than what stands', async () => {
    await finish(await send(4, 5))
    await expectProblem(await send(4, 4), 'revision-superseded', 409, 5)
  })

  it('keeps rounds and partnerships apart', async () => {
    const other = await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(4)))
    const later = await programme.send(key, partnership, submissionOf(assessmentOf(4)), 'endline')
    expect(await finish(await send(4), other, later)).toEqual([201, 201, 201])
  })

  it('takes one of two different contents that arrive together, and never both', async () => {
    const responses = await Promise.all([send(4), send(2)])
    expect((await finish(...responses)).sort()).toEqual([201, 409])
  })
})

describe('the choice of being named', () => {
  it('is needed in a named programme', async () => {
    programme = await newProgramme({ disclosure: 'named' })
    key = (await programme.invite('Yayasan Maju')).key
    const response = await send(4)
    expect(response.status).toBe(422)
    const problem = await problemOf(response)
    expect(problem.type).toBe('urn:mitra:problem:consent-not-fitting')
    expect(problem.errors).toEqual([
      {
        path: 'consent.named',
        message: 'Choose true if the organisation is to be named, false if it is not.',
      },
    ])
  })

  it.each([true, false])('is refused in a confidential one: %s', async (named) => {
    const submission = submissionOf(assessmentOf(4), 1, named)
    const response = await programme.send(key, partnership, submission)
    expect(response.status).toBe(422)
    const problem = await problemOf(response)
    expect(problem.type).toBe('urn:mitra:problem:consent-not-fitting')
    expect(problem.errors?.map(({ path }) => path)).toEqual(['consent.named'])
  })

  it('is content: changed it needs a newer revision, and is then taken', async () => {
    programme = await newProgramme({ disclosure: 'named' })
    key = (await programme.invite('Yayasan Maju')).key
    const choose = (named: boolean, revision: number): Promise<Response> =>
      programme.send(key, partnership, submissionOf(assessmentOf(4), revision, named))
    const statuses = await finish(await choose(true, 1), await choose(true, 1), await choose(false, 2))
    expect(statuses).toEqual([201, 200, 200])
    await expectProblem(await choose(true, 2), 'revision-conflict', 409, 2)
  })
})

describe('who counts', () => {
  it('is whoever did not leave everything blank, in receipt, progress and release alike', async () => {
    const { respondents, ...rest } = assessmentOf(4)
    const blank = { sector: null, responses: template.items.map(() => null) }
    const content = submissionOf({ ...rest, respondents: [...respondents, blank] })
    const receipt = receiptSchema.parse(await (await programme.send(key, partnership, content)).json())
    const asking = { key: programme.coordinator }
    const sent = await ask(addresses.progress(programme.id, 'baseline'), asking)
    const [first] = progressSchema.parse(await sent.json()).organisations
    await finish(await programme.move('close'), await programme.move('publish'))
    const published = await ask(addresses.releaseJson(programme.id, 'baseline'), asking)
    const { results } = releaseSchema.parse(await published.json())
    expect([receipt.respondents, first?.submissions[0]?.respondents, results.respondents]).toEqual([2, 2, 2])
  })
})

describe('what a submission writes', () => {
  const rowsWritten = (): Promise<number> =>
    runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) =>
      Number(storage.sql.exec('SELECT total_changes() AS rows').one().rows),
    )

  it('is one row, and none for a repeat', async () => {
    await finish(await send(4))
    const before = await rowsWritten()
    await finish(await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(4))))
    const after = await rowsWritten()
    await finish(await send(4))
    expect([after - before, (await rowsWritten()) - after]).toEqual([1, 0])
  })
})

describe('withdrawing a submission', () => {
  const withdraw = (): Promise<Response> => programme.withdraw(key, partnership)

  it('erases everything that it said and keeps a tombstone', async () => {
    await finish(await send(4, 2))
    const response = await withdraw()
    expect(response.status).toBe(200)
    expect(withdrawalSchema.parse(await response.json())).toMatchObject({
      round: 'baseline',
      partnership,
      revision: 2,
    })
    await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage }) => {
      const { withdrawn_at, received_at, received_by, ...row } = storage.sql
        .exec('SELECT * FROM submissions')
        .one()
      expect(withdrawn_at).toEqual(expect.any(String))
      expect(received_at).toEqual(expect.any(String))
      expect(received_by).toBe(keyId)
      expect(row).toEqual({
        round: 'baseline',
        organisation,
        partnership,
        revision: 2,
        hash: null,
        kind: null,
        partnership_name: null,
        respondents: null,
        template_version: null,
        consent_version: null,
        consent_named: null,
        released: 0,
        assessment: null,
      })
    })
  })

  it('can be repeated', async () => {
    await finish(await send(4))
    const first = await withdraw()
    const again = await withdraw()
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(await first.json())
  })

  it('is not undone by a late repeat of what was withdrawn, only by a newer revision', async () => {
    await finish(await send(4), await withdraw())
    await expectProblem(await send(4), 'revision-superseded', 409, 1)
    const newer = await send(4, 2)
    expect(newer.status).toBe(201)
    await newer.text()
  })

  it('is possible after the round is closed and after it is published', async () => {
    const second = crypto.randomUUID()
    await finish(await send(4), await programme.send(key, second, submissionOf(assessmentOf(3))))
    await finish(await programme.move('close'))
    const closed = await withdraw()
    await finish(await programme.move('publish'))
    const published = await programme.withdraw(key, second)
    expect(await finish(closed, published)).toEqual([200, 200])
  })

  it('says when there is nothing to withdraw', async () => {
    await expectProblem(await withdraw(), 'nothing-to-withdraw', 404)
    await expectProblem(await programme.withdraw(key, partnership, 'midline'), 'round-unknown', 404)
  })
})
