import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type AuditPage, auditPageSchema } from '../../shared/messages/audit.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

const partnership = '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11'

async function page({ id, coordinator }: TestProgramme, before?: number): Promise<AuditPage> {
  const response = await ask(addresses.audit(id, before), { key: coordinator })
  return auditPageSchema.parse(await response.json())
}

const finish = async (response: Response): Promise<void> => void (await response.text())

it('says who did what, the newest first, with the place of each in time', async () => {
  const programme = await newProgramme()
  const { key, record } = await programme.invite('Yayasan Maju')
  await finish(await programme.send(key, partnership, submissionOf(assessmentOf(3))))
  await finish(await programme.move('close'))
  await finish(await programme.move('publish'))
  await finish(await programme.retract('a reason'))
  await finish(await programme.withdraw(key, partnership))
  const { entries, before } = await page(programme)
  const [first] = entries.slice(-1)
  expect(first).toMatchObject({ number: 1, key: null, action: 'create-programme' })
  const coordinator = entries.find(({ action }) => action === 'issue-key')?.key
  const round = { round: 'baseline' }
  const sent = { ...round, partnership, revision: 1 }
  expect(entries.slice(0, -1).map(({ at, ...entry }) => entry)).toEqual([
    { number: 7, key: record.id, action: 'withdraw', subject: sent },
    { number: 6, key: coordinator, action: 'retract-round', subject: round },
    { number: 5, key: coordinator, action: 'publish-round', subject: round },
    { number: 4, key: coordinator, action: 'close-round', subject: round },
    { number: 3, key: record.id, action: 'submit', subject: sent },
    { number: 2, key: coordinator, action: 'issue-key', subject: { key: record.id, kind: 'organisation' } },
  ])
  expect(before).toBeNull()
})

it('comes in pages of a hundred, whose numbers stay when a submission is replaced', async () => {
  const programme = await newProgramme()
  const { key } = await programme.invite('Yayasan Maju')
  await finish(await programme.send(key, partnership, submissionOf(assessmentOf(3))))
  await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage: { sql } }) => {
    sql.exec(
      `WITH RECURSIVE later (step) AS (SELECT 1 UNION ALL SELECT step + 1 FROM later WHERE step < 197)
       INSERT INTO audit (at, key, action, subject)
       SELECT strftime('%Y-%m-%dT%H:%M:%fZ', '2100-01-01', step || ' seconds'), NULL, 'close-round', '{"round":"baseline"}'
       FROM later`,
    )
  })
  const read = async () => {
    const newest = await page(programme)
    const older = await page(programme, newest.before ?? 0)
    return { newest, older }
  }
  const { newest, older } = await read()
  const numbers = [newest, older].map(({ entries }) => entries.map(({ number }) => number))
  expect(numbers).toEqual([
    Array.from({ length: 100 }, (_, index) => 200 - index),
    Array.from({ length: 100 }, (_, index) => 100 - index),
  ])
  expect([newest.before, older.before]).toEqual([101, null])
  await finish(await programme.send(key, partnership, submissionOf(assessmentOf(4), 2)))
  const after = await page(programme, 5)
  expect(after.entries.slice(-3)).toEqual(older.entries.slice(-3))
  expect(after.entries[0]).toMatchObject({ number: 4, action: 'submit', subject: { revision: 2 } })
})

it.each(['0', '-1', 'x', '1.5', ''])('has no page before %j', async (before) => {
  const programme = await newProgramme()
  const response = await ask(`${addresses.audit(programme.id)}?before=${before}`, {
    key: programme.coordinator,
  })
  expect(response.status).toBe(422)
  const problem = await problemOf(response)
  expect(problem.errors?.map(({ path }) => path)).toEqual(['before'])
})

it('is empty before the first entry', async () => {
  expect(await page(await newProgramme(), 1)).toEqual({ entries: [], before: null })
})
