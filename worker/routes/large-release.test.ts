import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import type { Release } from '../../shared/messages/release.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme } from '../testing/programmes.ts'

const partnerships = 3_800

it('a named release larger than one value of the database is published, read and taken back', async () => {
  const programme = await newProgramme({ disclosure: 'named' })
  const { key } = await programme.invite('Yayasan Ångström')
  const assessment = {
    ...assessmentOf(3, 1),
    partnershipName: 'Kemitraan “Sekolah Ceria” 𝕄'.padEnd(120, '…'),
  }
  await (await programme.send(key, crypto.randomUUID(), submissionOf(assessment, 1, true))).text()
  const object = reachProgramme(env, programme.id)
  await runInDurableObject(object, (_object, { storage: { sql } }) => {
    sql.exec(
      `WITH RECURSIVE more (number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM more WHERE number < ?)
       INSERT INTO submissions (round, organisation, partnership, revision, received_at, received_by, hash, kind,
         partnership_name, respondents, template_version, consent_version, consent_named, assessment)
       SELECT round, organisation, 'p' || number, revision, received_at, received_by, hash, kind,
         partnership_name, respondents, template_version, consent_version, consent_named, assessment
       FROM submissions, more`,
      partnerships,
    )
  })
  for (const move of ['close', 'publish'] as const) expect((await programme.move(move)).status).toBe(200)
  const read = (): Promise<Response> =>
    ask(addresses.releaseJson(programme.id, 'baseline'), { key: programme.coordinator })
  const text = await (await read()).text()
  expect(new TextEncoder().encode(text).byteLength).toBeGreaterThan(2 * 1024 * 1024)
  const release: Release = JSON.parse(text)
  if (release.disclosure !== 'named') throw new Error('The release is not named')
  const [organisation] = release.results.byName
  expect(organisation?.partnerships).toHaveLength(partnerships)
  expect(new Set(organisation?.partnerships.map(({ name }) => name))).toEqual(
    new Set([assessment.partnershipName]),
  )
  const sizes = () =>
    runInDurableObject(object, (_object, { storage: { sql } }) =>
      sql
        .exec('SELECT length(content) AS bytes FROM release_parts')
        .toArray()
        .map(({ bytes }) => Number(bytes)),
    )
  const stored = await sizes()
  expect(stored.length).toBeGreaterThan(2)
  expect(Math.max(...stored)).toBeLessThanOrEqual(1024 * 1024)
  expect((await programme.retract()).status).toBe(200)
  expect(await sizes()).toEqual([])
})
