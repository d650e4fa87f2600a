import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import type { RoundChange } from '../../shared/messages/change.ts'
import { type Release, releaseSchema } from '../../shared/messages/release.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { ask, newProgramme, type TestProgramme } from '../testing/programmes.ts'

const partnership = '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11'

async function finish(...responses: readonly Response[]): Promise<void> {
  for (const response of responses) {
    expect(response.ok).toBe(true)
    await response.text()
  }
}

async function publish(programme: TestProgramme, round: string): Promise<Release> {
  await finish(await programme.move('close', round), await programme.move('publish', round))
  const address = addresses.releaseJson(programme.id, round)
  return releaseSchema.parse(await (await ask(address, { key: programme.coordinator })).json())
}

const invited = (programme: TestProgramme, organisations: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: organisations }, async (_, place) => (await programme.invite(`Mitra ${place}`)).key),
  )

/** What every organisation answers to everything, in the order of the keys; null sends nothing. */
async function send(
  programme: TestProgramme,
  round: string,
  keys: readonly string[],
  responses: readonly (1 | 2 | 3 | 4 | 5 | null)[],
  named?: (place: number) => boolean,
): Promise<void> {
  for (const [place, response] of responses.entries()) {
    if (response === null) continue
    const submission = submissionOf(assessmentOf(response), 1, named?.(place))
    await finish(await programme.send(keys[place] ?? '', partnership, submission, round))
  }
}

const page = async (programme: TestProgramme, round: string, language: string): Promise<string> => {
  const address = addresses.releasePage(programme.id, round)
  return (await ask(address, { key: programme.coordinator, language })).text()
}

describe('change between rounds', () => {
  it('is of published means, with how many took part in both: withdrawn after the release is in, before is out', async () => {
    const programme = await newProgramme()
    const keys = await invited(programme, 8)
    await send(programme, 'baseline', keys, [2, 3, 4, 3, 2, 4, 3, null])
    await finish(await programme.withdraw(keys[6] ?? '', partnership))
    const first = await publish(programme, 'baseline')
    expect(first.changes).toEqual([])
    await finish(await programme.withdraw(keys[0] ?? '', partnership))
    await send(programme, 'endline', keys, [3, 3, 4, 4, 3, null, 4, 4])
    const second = await publish(programme, 'endline')
    const [change, ...more] = second.changes
    expect(more).toEqual([])
    expect(change).toMatchObject({
      since: { id: 'baseline', label: 'Baseline' },
      organisations: 7,
      organisationsInBoth: 5,
    })
    // 18 / 6 = 3.0, then 25 / 7 = 3.57…, published as 3.6.
    expect(change?.scores.trust).toBe(0.6)
    const csv = await ask(addresses.releaseCsv(programme.id, 'endline'), { key: programme.coordinator })
    const text = await csv.text()
    expect(text).toContain(',change,baseline,organisations-in-both,,,,5,shown\r\n')
    expect(text).toContain(',change,baseline,score-change,trust,Trust and mutual respect,,0.6,shown\r\n')
    const english = await page(programme, 'endline', 'en')
    for (const part of ['Since Baseline', 'unmatched; 5 of 7 took part in both', '+0.6', 'up']) {
      expect(english).toContain(part)
    }
    const indonesian = await page(programme, 'endline', 'id')
    for (const part of ['Sejak Baseline', 'tidak dipasangkan; 5 dari 7 ikut keduanya', '+0,6', 'naik']) {
      expect(indonesian).toContain(part)
    }
  })

  it('is null where a mean is protected, and says no more than that', async () => {
    const programme = await newProgramme()
    const keys = await invited(programme, 6)
    await send(programme, 'baseline', keys, [2, 3, 4, 3, null, null])
    await publish(programme, 'baseline')
    await send(programme, 'endline', keys, [2, 3, 4, 3, 2, 4])
    const { changes } = await publish(programme, 'endline')
    const [change] = changes
    expect(change?.organisationsInBoth).toBe(4)
    expect(Object.values(change?.scores ?? {})).toEqual(Array.from({ length: 10 }, () => null))
    const csv = await ask(addresses.releaseCsv(programme.id, 'endline'), { key: programme.coordinator })
    expect(await csv.text()).toContain(',score-change,trust,Trust and mutual respect,,,protected\r\n')
  })

  it('is not there since a round that is not published, nor since a later one', async () => {
    const programme = await newProgramme()
    const keys = await invited(programme, 6)
    const responses = [2, 3, 4, 3, 2, 4] as const
    await send(programme, 'endline', keys, responses)
    expect((await publish(programme, 'endline')).changes).toEqual([])
    await send(programme, 'baseline', keys, responses)
    expect((await publish(programme, 'baseline')).changes).toEqual([])
  })

  it('is there since every earlier round, in the plan’s order', async () => {
    const rounds = ['baseline', 'midline', 'endline'].map((id) => ({ id, label: `The ${id}` }))
    const programme = await newProgramme({ rounds })
    const keys = await invited(programme, 6)
    const published: RoundChange[][] = []
    for (const round of ['midline', 'baseline', 'endline']) {
      await send(programme, round, keys, [2, 3, 4, 3, 2, 4])
      published.push((await publish(programme, round)).changes)
    }
    expect(published.map((changes) => changes.map(({ since }) => since.id))).toEqual([
      [],
      [],
      ['baseline', 'midline'],
    ])
  })
})

describe('change in a named programme', () => {
  it('counts those alone that agreed, in each round by its own choice', async () => {
    const programme = await newProgramme({ disclosure: 'named' })
    const keys = await invited(programme, 4)
    await send(programme, 'baseline', keys, [2, 3, 4, 5], (place) => place !== 3)
    await publish(programme, 'baseline')
    await finish(await programme.withdraw(keys[0] ?? '', partnership))
    await finish(await programme.withdraw(keys[3] ?? '', partnership))
    await send(programme, 'endline', keys, [3, 3, 4, 4], (place) => place !== 1)
    const { changes } = await publish(programme, 'endline')
    expect(changes[0]).toMatchObject({ organisations: 3, organisationsInBoth: 2 })
    // (2 + 3 + 4) / 3 = 3.00, then (3 + 4 + 4) / 3 = 3.67.
    expect(changes[0]?.scores.trust).toBe(0.67)
  })
})
