import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type NamedRelease, namedReleaseSchema } from '../../shared/messages/release.ts'
import { csvField } from '../release/csv.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import { ask, newProgramme, type TestProgramme } from '../testing/programmes.ts'

const formula = '=HYPERLINK("http://x")'
const markup = 'Yayasan <b>Maju</b>'
const silent = 'Tidak Disebut'

let programme: TestProgramme
let view: string

const read = (path: string, language = 'en'): Promise<Response> => ask(path, { key: view, language })
const json = (): string => addresses.releaseJson(programme.id, 'baseline')
const csv = (): string => addresses.releaseCsv(programme.id, 'baseline')
const page = (): string => addresses.releasePage(programme.id, 'baseline')

async function releaseOf(): Promise<NamedRelease> {
  return namedReleaseSchema.parse(await (await read(json())).json())
}

/** Two that are named, one of them with a partnership that is not, and one that is not named. */
beforeAll(async () => {
  programme = await newProgramme({ disclosure: 'named', name: 'Sekolah Bernama' })
  const sendings = [
    { name: formula, response: 4, named: [true, false] },
    { name: markup, response: 2, named: [true] },
    { name: silent, response: 5, named: [false] },
  ] as const
  for (const { name, response, named } of sendings) {
    const { key } = await programme.invite(name)
    for (const choice of named) {
      const assessment = choice ? assessmentOf(response) : assessmentOf(1, 9)
      const submission = submissionOf(assessment, 1, choice)
      await (await programme.send(key, crypto.randomUUID(), submission)).text()
    }
  }
  await (await programme.move('close')).text()
  await (await programme.move('publish')).text()
  view = (await programme.issue({ kind: 'view', label: 'Dana' })).key
})

describe('a named release as JSON', () => {
  it('holds those alone that agreed, by name, with the full statistics', async () => {
    const { results, disclosure, changes } = await releaseOf()
    expect(disclosure).toBe('named')
    expect(changes).toEqual([])
    expect(results).toMatchObject({ organisations: 2, partnerships: 2, respondents: 4 })
    expect(results.byName.map(({ name }) => name).sort()).toEqual([formula, markup].sort())
    expect(results.all.scores.trust).toMatchObject({
      n: 2,
      mean: { value: 3 },
      deviation: { value: 1.41 },
      median: { value: 3 },
      lowerQuartile: { value: 2.5 },
      upperQuartile: { value: 3.5 },
      reliability: { alpha: { value: null, reason: 'few-respondents' } },
      intraclass: { single: { value: 1 } },
    })
    expect(results.all.items[0]).toMatchObject({
      responses: { ratings: [0, 2, 0, 2, 0] },
      topTwo: { value: 50 },
    })
  })
})

describe('a named release as CSV', () => {
  it('is the same tidy table with a row for each statistic and each named partnership', async () => {
    const text = await (await read(csv())).text()
    const line = (...fields: readonly (string | number | null)[]): string =>
      `${['Sekolah Bernama', 'baseline', 'named', ...fields].map(csvField).join(',')}\r\n`
    const trust = ['trust', 'Trust and mutual respect'] as const
    expect(text).toMatch(/^programme,round,disclosure,block,group,measure,id,label,n,value,status\r\n/)
    for (const row of [
      line('all', '', 'organisations', '', '', null, 2, 'shown'),
      line('all', '', 'score', ...trust, 2, 3, 'shown'),
      line('all', '', 'score-deviation', ...trust, 2, 1.41, 'shown'),
      line('all', '', 'alpha', ...trust, null, null, 'few-respondents'),
      line('all', '', 'icc-1', ...trust, null, 1, 'shown'),
      line('sector', 'nonprofit', 'score', ...trust, 2, 3, 'shown'),
      line('sector', 'media', 'score', ...trust, 0, null, 'no-values'),
      line('partnership', `${formula}: Sekolah Ceria`, 'score', ...trust, null, 4, 'shown'),
      line('partnership', `${markup}: Sekolah Ceria`, 'overall', 'principles', '', null, 2, 'shown'),
    ]) {
      expect(text).toContain(row)
    }
    const ofDimensions = 10 * 13
    const ofItems = template.items.length * 16
    const ofGroups = 6 * 10 * 2
    const rows = 3 + ofDimensions + ofItems + template.practices.length + ofGroups + 2 * 13
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + rows)
  })

  it('holds no text that a spreadsheet would run', async () => {
    expect(await (await read(csv())).text()).not.toMatch(/(^|,|")[=+@]/m)
  })
})

describe('the page of a named release', () => {
  it.each([
    [
      'en',
      'How does each organisation score?',
      'Standard deviation',
      '3.00',
      'Cronbach’s alpha',
      'fewer than 30 complete answers',
    ],
    [
      'id',
      'Bagaimana skor tiap organisasi?',
      'Simpangan baku',
      '3,00',
      'Alfa Cronbach',
      'kurang dari 30 jawaban lengkap',
    ],
  ])('shows every organisation and the statistics in %s', async (language, ...texts) => {
    const text = await (await read(page(), language)).text()
    for (const part of texts) expect(text).toContain(part)
    expect(text).toContain('Yayasan &lt;b&gt;Maju&lt;/b&gt;')
    expect(text.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/ src="\/assets\/copy-\w+\.js" defer/),
    ])
    expect(text).not.toMatch(/ style=/)
    expect(text).not.toMatch(/Protected|Dilindungi|without exposing|tanpa membuka/)
  })

  it('says so when nobody agreed', async () => {
    const empty = await newProgramme({ disclosure: 'named' })
    const { key } = await empty.invite(silent)
    await (await empty.send(key, crypto.randomUUID(), submissionOf(assessmentOf(3), 1, false))).text()
    await (await empty.move('close')).text()
    await (await empty.move('publish')).text()
    const response = await ask(addresses.releasePage(empty.id, 'baseline'), { key: empty.coordinator })
    const text = await response.text()
    expect(text).toContain('No organisation agreed to be named in this round')
    expect(text).not.toContain('id="reliability"')
  })

  it('is announced on the programme’s page as it will be', async () => {
    const text = await (await read(addresses.programmePage(programme.id))).text()
    expect(text).toContain('Organisations that agreed are named')
    expect(text).not.toMatch(/confidential|at least \d/)
  })
})

describe('who did not agree', () => {
  it('is nowhere: not in JSON, CSV or page, and in no figure', async () => {
    for (const path of [json(), csv(), page()]) {
      expect(await (await read(path)).text()).not.toContain(silent)
    }
    const { results } = await releaseOf()
    expect(results.all.items[0]?.responses.ratings).toEqual([0, 2, 0, 2, 0])
  })
})
