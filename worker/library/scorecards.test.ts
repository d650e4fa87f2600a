import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { mostScorecards } from '../../shared/messages/library-limits.ts'
import { template } from '../testing/assessments.ts'
import { figuresOf } from '../testing/library.ts'
import { eraseEnded } from './erase-ended.ts'
import {
  listScorecards,
  readScorecard,
  type Sharer,
  shareScorecard,
  takeBackScorecard,
  templateShown,
} from './scorecards.ts'

const { LIBRARY: library } = env
const { wording, ...instrument } = template
const figures = figuresOf(3.5)
const content = { title: 'Kemitraan Air', figures, template: templateShown({ instrument, wording }, figures) }
const dayOf = (day: number): Date => new Date(Date.UTC(2027, 0, day))
const someSharer = (): Sharer => ({ programme: crypto.randomUUID(), organisation: crypto.randomUUID() })
const share = (sharer: Sharer, days = 30) => shareScorecard(library, sharer, content, days, dayOf(1))

const storedContent = (code: string) =>
  library.prepare('SELECT content FROM scorecards WHERE code = ?').bind(code).first<string>('content')

it('is read by its address until it expires', async () => {
  const { code, expiresAt } = await share(someSharer())
  expect(code).toMatch(/^[0-9A-Za-z]{22}$/)
  expect(expiresAt).toBe(dayOf(31).toISOString())
  expect(await readScorecard(library, code, dayOf(30))).toMatchObject({ code, content })
  await expect(readScorecard(library, code, dayOf(31))).rejects.toThrow('scorecard-ended')
  await expect(readScorecard(library, `${code.slice(1)}0`, dayOf(2))).rejects.toThrow('not-found')
  await expect(readScorecard(library, 'x', dayOf(2))).rejects.toThrow('not-found')
})

it('keeps of the template only what is shown', () => {
  expect(content.template.instrument.items.map(({ id }) => id)).toEqual(figures.items.map(({ id }) => id))
  expect(Object.keys(content.template.wording.id)).toEqual(['name', 'bands', 'items'])
  expect(Object.keys(content.template.wording.en.items)).toEqual(figures.items.map(({ id }) => id))
})

it('is erased when it is taken back, by its sharer or the programme’s coordinators and nobody else', async () => {
  const sharer = someSharer()
  const coordinators = { ...sharer, organisation: null }
  const [own, coordinated] = [(await share(sharer)).code, (await share(coordinators)).code]
  for (const stranger of [someSharer(), { ...sharer, organisation: crypto.randomUUID() }]) {
    await expect(takeBackScorecard(library, stranger, own, dayOf(2))).rejects.toThrow('not-found')
  }
  await expect(takeBackScorecard(library, sharer, coordinated, dayOf(2))).rejects.toThrow('not-found')
  const first = await takeBackScorecard(library, sharer, own, dayOf(2))
  expect(first).toEqual({ code: own, takenBackAt: dayOf(2).toISOString() })
  expect(await takeBackScorecard(library, coordinators, own, dayOf(3))).toEqual(first)
  expect(await storedContent(own)).toBeNull()
  await expect(readScorecard(library, own, dayOf(2))).rejects.toThrow('scorecard-ended')
})

it('is listed for its sharer only, while it can be read', async () => {
  const sharer = someSharer()
  const [kept, back] = [(await share(sharer)).code, (await share(sharer)).code]
  await share({ ...sharer, organisation: null })
  await takeBackScorecard(library, sharer, back, dayOf(2))
  const { scorecards } = await listScorecards(library, sharer, dayOf(2))
  expect(scorecards.map(({ code, title }) => [code, title])).toEqual([[kept, content.title]])
  expect((await listScorecards(library, sharer, dayOf(40))).scorecards).toEqual([])
})

it('is erased daily once it has expired, and forgotten after a year', async () => {
  const [short, long] = [(await share(someSharer(), 1)).code, (await share(someSharer(), 180)).code]
  await eraseEnded(library, dayOf(3))
  expect(await storedContent(short)).toBeNull()
  expect(await storedContent(long)).not.toBeNull()
  await expect(readScorecard(library, short, dayOf(300))).rejects.toThrow('scorecard-ended')
  await eraseEnded(library, dayOf(400))
  await expect(readScorecard(library, short, dayOf(400))).rejects.toThrow('not-found')
})

it('bounds how many can be read at a time', async () => {
  const sharer = someSharer()
  const { code } = await share(sharer)
  await library
    .prepare(
      `INSERT INTO scorecards (code, programme, organisation, shared_at, expires_at, content)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       SELECT code || i, programme, organisation, shared_at, expires_at, content FROM scorecards, n WHERE code = ?`,
    )
    .bind(mostScorecards - 1, code)
    .run()
  await expect(share(sharer)).rejects.toThrow('too-many-scorecards')
  await takeBackScorecard(library, sharer, code, dayOf(2))
  await share(sharer)
})
