import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import type { Preview } from '../../shared/messages/preview.ts'
import { progressSchema } from '../../shared/messages/progress.ts'
import { releaseSchema } from '../../shared/messages/release.ts'
import { shownFigures } from '../../shared/publishing/shown-figures.ts'
import { reachProgramme } from '../programme/reach.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import { ask, newProgramme, type TestProgramme } from '../testing/programmes.ts'

async function previewOf({ id, coordinator }: TestProgramme, language = 'en'): Promise<Preview> {
  const response = await ask(addresses.progress(id, 'baseline'), { key: coordinator, language })
  return progressSchema.parse(await response.json()).preview
}

const finish = async (response: Response): Promise<void> => void (await response.text())

/** Six organisations that differ; named or not as given. */
async function withSubmissions(
  programme: TestProgramme,
  named: readonly (boolean | undefined)[],
): Promise<string[]> {
  const organisations: string[] = []
  for (const [index, agreed] of named.entries()) {
    const { key, record } = await programme.invite(`Yayasan ${index}`)
    const response = ([2, 3, 4] as const)[index % 3] ?? 3
    const content = submissionOf(assessmentOf(response), 1, agreed)
    await finish(await programme.send(key, crypto.randomUUID(), content))
    organisations.push(record.organisation ?? '')
  }
  return organisations
}

const six = Array.from({ length: 6 }, () => undefined)

describe('the preview of a closed round', () => {
  it('says which cells its release then shows, with no number in it', async () => {
    const programme = await newProgramme()
    await withSubmissions(programme, six)
    await finish(await programme.move('close'))
    const preview = await previewOf(programme)
    await finish(await programme.move('publish'))
    const read = await ask(addresses.releaseJson(programme.id, 'baseline'), { key: programme.coordinator })
    const release = releaseSchema.parse(await read.json())
    if (preview.holds !== 'figures' || release.disclosure !== 'confidential')
      throw new Error('Not confidential')
    const { holds, statements, ...figures } = preview
    expect(figures).toEqual(shownFigures(release.results))
    expect(figures.all.scores.trust).toBe(true)
    expect(figures.sectors.some(({ scores }) => scores.trust)).toBe(true)
    expect(figures.sectors.some(({ scores }) => !scores.trust)).toBe(true)
    expect(JSON.stringify(figures)).not.toMatch(/\d[,}\]]/)
    expect(Object.keys(statements.items)).toHaveLength(template.items.length)
  })

  it('names the statements in the asked-for language', async () => {
    const programme = await newProgramme()
    await finish(await programme.move('close'))
    const read = async (language: string) => {
      const preview = await previewOf(programme, language)
      return preview.holds === 'figures' ? preview.statements : undefined
    }
    const [{ id = '' } = {}] = template.items
    const texts = [(await read('en'))?.items[id], (await read('id'))?.items[id]]
    expect(texts).toEqual([
      template.wording.en.items[id]?.statement,
      template.wording.id.items[id]?.statement,
    ])
  })

  it('hides all of a round that too few have sent to', async () => {
    const programme = await newProgramme()
    await withSubmissions(programme, six.slice(0, 4))
    await finish(await programme.move('close'))
    expect(JSON.stringify(await previewOf(programme))).not.toContain('true')
  })

  it('is stored nowhere', async () => {
    const programme = await newProgramme()
    await withSubmissions(programme, six)
    await finish(await programme.move('close'))
    const changes = () =>
      runInDurableObject(reachProgramme(env, programme.id), (_object, { storage: { sql } }) =>
        sql.exec('SELECT total_changes() AS changes').one(),
      )
    const before = await changes()
    await previewOf(programme)
    expect(await changes()).toEqual(before)
  })

  it('of a named programme is who agreed to be named, and how much would be in', async () => {
    const programme = await newProgramme({ disclosure: 'named' })
    const [first = '', , third = ''] = await withSubmissions(programme, [true, false, true])
    await finish(await programme.move('close'))
    const preview = await previewOf(programme)
    if (preview.holds !== 'names') throw new Error('Not named')
    expect({ ...preview, organisations: new Set(preview.organisations) }).toEqual({
      holds: 'names',
      organisations: new Set([
        { id: first, name: 'Yayasan 0', partnerships: 1 },
        { id: third, name: 'Yayasan 2', partnerships: 1 },
      ]),
      partnerships: 2,
      respondents: 4,
    })
  })
})

describe('a round that is not closed', () => {
  it('has no preview, and says why', async () => {
    const programme = await newProgramme()
    await withSubmissions(programme, six)
    const open = await previewOf(programme)
    await finish(await programme.move('close'))
    await finish(await programme.move('publish'))
    const published = await previewOf(programme)
    await finish(await programme.retract())
    expect([open, published, await previewOf(programme)]).toEqual([
      { holds: 'nothing', because: 'open' },
      { holds: 'nothing', because: 'published' },
      { holds: 'nothing', because: 'retracted' },
    ])
  })
})
