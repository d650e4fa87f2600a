import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { releaseSchema } from '../../shared/messages/release.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { newProgramme } from '../testing/programmes.ts'
import { reachProgramme } from './reach.ts'
import { completeTables } from './tables.ts'

it('gives a programme of an older Mitra what its tables lack, and marks what its releases still count', async () => {
  const programme = await newProgramme()
  const { key } = await programme.invite('Yayasan Maju')
  const [before, after] = [crypto.randomUUID(), crypto.randomUUID()]
  for (const partnership of [before, after]) {
    await (await programme.send(key, partnership, submissionOf(assessmentOf(3)))).text()
  }
  await (await programme.withdraw(key, before)).text()
  await (await programme.move('close')).text()
  await (await programme.move('publish')).text()
  await (await programme.withdraw(key, after)).text()
  await runInDurableObject(reachProgramme(env, programme.id), (_object, { storage: { sql } }) => {
    sql.exec("UPDATE releases SET published_at = strftime('%FT%T', published_at, '-1 minute')")
    sql.exec("UPDATE submissions SET withdrawn_at = '2026-01-01' WHERE partnership = ?", before)
    sql.exec("UPDATE releases SET release = json_remove(release, '$.changes')")
    for (const column of ['consent_named', 'released'])
      sql.exec(`ALTER TABLE submissions DROP COLUMN ${column}`)
    completeTables(sql)
    completeTables(sql)
    const released = sql.exec('SELECT partnership, released FROM submissions ORDER BY released').toArray()
    expect(released).toEqual([
      { partnership: before, released: 0 },
      { partnership: after, released: 1 },
    ])
    const { release } = sql.exec<{ release: string }>('SELECT release FROM releases').one()
    expect(releaseSchema.parse(JSON.parse(release)).changes).toEqual([])
  })
})
