import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type HistoryLine, programmeImportedSchema } from '../../shared/messages/history.ts'
import { keyIssuedSchema } from '../../shared/messages/keys.ts'
import { releaseSchema } from '../../shared/messages/release.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import {
  asNdjson,
  exported,
  finish,
  historyOf,
  imported,
  linesOf,
  livedProgramme,
  livedResponses,
} from '../testing/histories.ts'
import { ask, newProgramme, problemOf } from '../testing/programmes.ts'

/** Answers that are recognised wherever they are told. */
const planted = '"DK",5,"NA",1,"DK",4'
const plantedResponses = template.items.map(
  (_, place) => (['DK', 5, 'NA', 1, 'DK', 4] as const)[place % 6] ?? null,
)

/** A history without what must differ after it moved: ids of programmes, moments of moving, keys' states, what notes the move. */
function comparable(history: string): object[] {
  const isOfTheMove = (line: HistoryLine): boolean =>
    line.line === 'end' ||
    (line.line === 'audit' && ['export-programme', 'import-programme'].includes(line.entry.action)) ||
    (line.line === 'key' && line.kind === 'coordinator')
  return linesOf(history)
    .filter((line) => !isOfTheMove(line))
    .map((line) => {
      if (line.line === 'mitra') return { ...line, programme: '', exportedAt: '' }
      if (line.line === 'release') return { ...line, release: { ...line.release, programme: '' } }
      if (line.line === 'key') return { ...line, revokedAt: '' }
      return line
    })
}

describe('a programme with its history', () => {
  it.each(['confidential', 'named'] as const)('moves and goes on: %s', async (disclosure) => {
    const programme = await livedProgramme(disclosure)
    const history = await historyOf(programme.id)
    const response = await imported(history)
    expect(response.status).toBe(201)
    const moved = programmeImportedSchema.parse(await response.json())
    expect(moved.programme).not.toBe(programme.id)
    expect(moved.organisations).toHaveLength(7)
    expect(moved.submissions).toBe(6)
    expect(moved.next).toContain('invite every organisation again by its id')
    const again = await historyOf(moved.programme)
    expect(comparable(again)).toEqual(comparable(history))

    const read = async (of: string, key: string, round: string) =>
      releaseSchema.parse(await (await ask(addresses.releaseJson(of, round), { key })).json())
    const before = await read(programme.id, programme.coordinator, 'baseline')
    const after = await read(moved.programme, moved.coordinatorKey, 'baseline')
    expect(after).toEqual({ ...before, programme: moved.programme })

    // Both publish the next round: the same figures, compared with the same round before.
    for (const [of, key] of [
      [programme.id, programme.coordinator],
      [moved.programme, moved.coordinatorKey],
    ] as const) {
      for (const move of ['close', 'publish'] as const) {
        await finish(await ask(addresses[move](of, 'endline'), { method: 'POST', key }))
      }
    }
    const [here, there] = [
      await read(programme.id, programme.coordinator, 'endline'),
      await read(moved.programme, moved.coordinatorKey, 'endline'),
    ]
    expect(there).toEqual({ ...here, programme: moved.programme, publishedAt: there.publishedAt })
  })

  it('knows what was sent before by its organisations’ new invitations, and no key of before', async () => {
    const programme = await newProgramme()
    const { key, record } = await programme.invite('Yayasan Maju')
    const partnership = crypto.randomUUID()
    const submission = submissionOf(assessmentOf(3))
    const sent = await programme.send(key, partnership, submission)
    const receipt = await sent.json()
    const moved = programmeImportedSchema.parse(await (await imported(await historyOf(programme.id))).json())
    for (const old of [key, programme.coordinator]) {
      const refused = await ask(addresses.programme(moved.programme), { key: old })
      expect(refused.status).toBe(401)
      await refused.text()
    }
    const issue = { kind: 'organisation', organisation: { id: record.organisation } }
    const issued = await ask(addresses.keys(moved.programme), {
      method: 'POST',
      key: moved.coordinatorKey,
      json: issue,
    })
    const invitation = keyIssuedSchema.parse(await issued.json())
    const again = await ask(addresses.submission(moved.programme, 'baseline', partnership), {
      method: 'PUT',
      key: invitation.key,
      json: submission,
    })
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(receipt)
  })

  it('is larger than one piece, and comes byte by byte', async () => {
    const programme = await newProgramme()
    const { key } = await programme.invite('Yayasan Maju Jaya 🤝')
    for (let place = 0; place < 12; place += 1) {
      await finish(await programme.send(key, crypto.randomUUID(), submissionOf(assessmentOf(3, 200))))
    }
    const history = await historyOf(programme.id)
    expect(history.length).toBeGreaterThan(256 * 1024)
    const bytes = new TextEncoder().encode(history)
    let from = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        // A prime, so that pieces end within characters and lines.
        const to = from + 9973
        controller.enqueue(bytes.slice(from, to))
        from = to
        if (from >= bytes.length) controller.close()
      },
    })
    const response = await imported(body)
    expect(response.status).toBe(201)
    const { organisations, submissions } = programmeImportedSchema.parse(await response.json())
    expect([organisations[0]?.name, submissions]).toEqual(['Yayasan Maju Jaya 🤝', 12])
  })
})

describe('a coordinator’s record', () => {
  it.each(['confidential', 'named'] as const)('holds no answer of a %s programme', async (disclosure) => {
    const programme = await newProgramme({ disclosure })
    const named = disclosure === 'named' ? true : undefined
    for (const place of livedResponses.keys()) {
      const { key } = await programme.invite(`Yayasan ${place}`)
      const assessment = { ...assessmentOf(3), respondents: [{ sector: null, responses: plantedResponses }] }
      const sent = submissionOf(assessment, 1, named)
      await finish(await programme.send(key, crypto.randomUUID(), sent))
    }
    for (const move of ['close', 'publish'] as const) await finish(await programme.move(move))
    const record = await historyOf(programme.id, programme.coordinator)
    const lines = linesOf(record)
    expect(lines[0]).toMatchObject({ line: 'mitra', holds: 'record' })
    expect(lines.filter(({ line }) => line === 'sent')).toHaveLength(7)
    // The plan's template names practices, and what may be answered.
    const told = (history: string): string =>
      asNdjson(linesOf(history).filter(({ line }) => line !== 'programme'))
    const answered = [planted, 'in-place', '"respondents":[', '"assessment"', '"practices":{']
    const everything = await historyOf(programme.id)
    for (const part of answered) {
      expect(told(record)).not.toContain(part)
      // What is searched for is found where answers are.
      expect(told(everything)).toContain(part)
    }
    expect(record).not.toContain('"hash"')
  })

  it('holds nothing that opens anything', async () => {
    const programme = await livedProgramme()
    for (const history of [
      await historyOf(programme.id),
      await historyOf(programme.id, programme.coordinator),
    ]) {
      expect(history).not.toContain('mitra_')
      expect(history).not.toContain('digest')
      expect(history).not.toContain('secret')
    }
  })

  it('is noted, and says so itself the next time', async () => {
    const programme = await newProgramme()
    await historyOf(programme.id)
    await historyOf(programme.id, programme.coordinator)
    const noted = linesOf(await historyOf(programme.id)).flatMap((line) =>
      line.line === 'audit' && line.entry.action === 'export-programme'
        ? [[line.entry.key === null, line.entry.subject.holds]]
        : [],
    )
    expect(noted).toEqual([
      [true, 'everything'],
      [false, 'record'],
    ])
  })

  it('cannot be imported', async () => {
    const programme = await newProgramme()
    const response = await imported(await historyOf(programme.id, programme.coordinator))
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors?.[0]?.path).toBe('lines.1.holds')
  })
})

describe('an export', () => {
  it('is refused to every other key, to a wrong secret, and of nothing', async () => {
    const programme = await newProgramme()
    const { key } = await programme.invite('Yayasan Maju')
    const { key: view } = await programme.issue({ kind: 'view', label: 'Dana' })
    const [organisation, funder, wrong, nothing, forged] = await Promise.all([
      exported(programme.id, key),
      exported(programme.id, view),
      exported(programme.id, 'guess'),
      exported(env.PROGRAMMES.newUniqueId().toString()),
      exported('0'.repeat(64)),
    ])
    const answers = [organisation, funder, wrong, nothing, forged]
    expect(answers.map((response) => response?.status)).toEqual([403, 403, 401, 404, 404])
    await Promise.all(answers.map((response) => response?.text()))
  })
})
