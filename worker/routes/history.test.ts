import { listDurableObjectIds, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import {
  type HistoryLine,
  historyLineSchema,
  programmeImportedSchema,
} from '../../shared/messages/history.ts'
import { keyIssuedSchema } from '../../shared/messages/keys.ts'
import { releaseSchema } from '../../shared/messages/release.ts'
import { assessmentOf, submissionOf, template } from '../testing/assessments.ts'
import { ask, newProgramme, operatorSecret, problemOf, type TestProgramme } from '../testing/programmes.ts'

const responses = [2, 3, 4, 3, 2, 4, 5] as const

async function finish(...answers: readonly Response[]): Promise<void> {
  for (const answer of answers) {
    expect(answer.ok).toBe(true)
    await answer.text()
  }
}

/** Answers that are recognised wherever they are told. */
const planted = '"DK",5,"NA",1,"DK",4'
const plantedResponses = template.items.map(
  (_, place) => (['DK', 5, 'NA', 1, 'DK', 4] as const)[place % 6] ?? null,
)

/** A programme with one round published, one open; something replaced, withdrawn before and after publication. */
async function livedProgramme(disclosure: 'confidential' | 'named' = 'confidential'): Promise<TestProgramme> {
  const programme = await newProgramme({ disclosure })
  const named = (place: number) => (disclosure === 'named' ? place % 3 !== 0 : undefined)
  const partnerships = responses.map(() => crypto.randomUUID())
  const keys: string[] = []
  for (const [place, response] of responses.entries()) {
    const { key } = await programme.invite(`Yayasan ${place}`)
    keys.push(key)
    const submission = submissionOf(assessmentOf(response), 1, named(place))
    await finish(await programme.send(key, partnerships[place] ?? '', submission))
  }
  const again = submissionOf(assessmentOf(5), 2, named(1))
  await finish(
    await programme.send(keys[1] ?? '', partnerships[1] ?? '', again),
    await programme.withdraw(keys[6] ?? '', partnerships[6] ?? ''),
    await programme.move('close'),
    await programme.move('publish'),
    await programme.withdraw(keys[5] ?? '', partnerships[5] ?? ''),
    await programme.send(
      keys[0] ?? '',
      partnerships[0] ?? '',
      submissionOf(assessmentOf(4), 1, named(0)),
      'endline',
    ),
  )
  return programme
}

const exported = (programme: string, key = operatorSecret()): Promise<Response> =>
  ask(addresses.exportProgramme(programme), { key })

const imported = (body: BodyInit, key = operatorSecret(), language = 'en'): Promise<Response> =>
  ask(addresses.importProgramme(), {
    method: 'POST',
    key,
    body,
    language,
    headers: { 'Content-Type': 'application/x-ndjson' },
  })

const linesOf = (history: string): HistoryLine[] =>
  history
    .trimEnd()
    .split('\n')
    .map((line) => historyLineSchema.parse(JSON.parse(line)))

const historyOf = async (programme: string, key?: string): Promise<string> =>
  (await exported(programme, key)).text()

const asNdjson = (lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

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
    for (const place of responses.keys()) {
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

type Change = (lines: HistoryLine[]) => readonly (object | string)[]

const changed =
  (line: HistoryLine['line'], change: object): Change =>
  (lines) => {
    let isDone = false
    return lines.map((each) => {
      if (isDone || each.line !== line) return each
      isDone = true
      return { ...each, ...change }
    })
  }

/** The lines without those of a kind, with an end that says so. */
const without =
  (line: HistoryLine['line']): Change =>
  (lines) => {
    const rest = lines.filter((each) => each.line !== line && each.line !== 'end')
    return line === 'end' ? rest : [...rest, { line: 'end', lines: rest.length }]
  }

const twice =
  (line: HistoryLine['line']): Change =>
  (lines) =>
    lines.flatMap((each) => (each.line === line ? [each, each] : [each]))

describe('an import is all or nothing', () => {
  let lived: string

  beforeAll(async () => {
    lived = await historyOf((await livedProgramme()).id)
  })

  // 1 mitra, 2 programme, 3–4 rounds, 5–11 organisations, 12 coordinator, 13–19 keys, 20–25 submissions, 26–27 withdrawn, 28 release, 29–41 audit.
  it.each<readonly [string, Change, string]>([
    ['a line that is no JSON', (lines) => [...lines.slice(0, 5), '{"line":', ...lines.slice(5)], 'lines.6'],
    ['an unknown field', changed('organisation', { email: 'a@b.c' }), 'lines.5.email'],
    [
      'a threshold under five',
      (lines) =>
        lines.map((each) =>
          each.line === 'programme' ? { ...each, plan: { ...each.plan, threshold: 4 } } : each,
        ),
      'lines.2.plan.threshold',
    ],
    ['a round that is not planned', changed('round', { id: 'other' }), 'lines.3.id'],
    ['a round twice', twice('round'), 'lines.4.id'],
    [
      'a retraction of what was not retracted',
      changed('round', { retraction: { retractedAt: '2027-01-01T00:00:00Z', reason: null } }),
      'lines.3.retraction',
    ],
    ['an organisation twice', twice('organisation'), 'lines.6.id'],
    [
      'a key of an unknown organisation',
      (lines) =>
        lines.map((each) =>
          each.line === 'key' && each.kind === 'organisation'
            ? { ...each, organisation: crypto.randomUUID() }
            : each,
        ),
      'lines.13.organisation',
    ],
    [
      'a coordinator’s key of an organisation',
      (lines) =>
        lines.map((each) =>
          each.line === 'key' && each.kind === 'coordinator'
            ? { ...each, organisation: crypto.randomUUID() }
            : each,
        ),
      'lines.12.organisation',
    ],
    [
      'a replacement that is missing',
      changed('key', { replacedBy: crypto.randomUUID() }),
      'lines.12.replacedBy',
    ],
    ['a submission twice', twice('submission'), 'lines.21.partnership'],
    [
      'a submission of an unknown organisation',
      changed('submission', { organisation: crypto.randomUUID() }),
      'lines.20.organisation',
    ],
    [
      'answers to another template',
      changed('submission', { assessment: { ...assessmentOf(3), template: { id: 'other', version: 1 } } }),
      'lines.20.assessment.template',
    ],
    [
      'a response of 6',
      (lines) =>
        lines.map((each) =>
          each.line === 'submission'
            ? { ...each, assessment: { ...each.assessment, respondents: [{ sector: null, responses: [6] }] } }
            : each,
        ),
      'lines.20.assessment.respondents.0.responses.0',
    ],
    [
      'a release of a round that is not published',
      (lines) => changed('round', { state: 'closed' })(lines.filter(({ line }) => line !== 'withdrawn')),
      'lines.26.release.round.id',
    ],
    ['a published round without its release', without('release'), 'lines.41'],
    ['a release twice', twice('release'), 'lines.29.release.round.id'],
    [
      'lines out of order',
      (lines) => [
        ...lines.filter(({ line }) => line !== 'release' && line !== 'end'),
        ...lines.filter(({ line }) => line === 'release'),
      ],
      'lines.41.line',
    ],
    ['no end', without('end'), 'lines.41'],
    [
      'fewer lines than its end says',
      (lines) => lines.filter((each) => each.line !== 'audit'),
      'lines.29.lines',
    ],
    ['nothing', () => [], 'lines.0'],
    ['a head only', (lines) => lines.slice(0, 1), 'lines.1'],
  ])('%s', async (_what, change, path) => {
    const lines = linesOf(lived)
    const before = new Set((await listDurableObjectIds(env.PROGRAMMES)).map(String))
    const history = change(lines)
      .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      .join('\n')
    const response = await imported(history)
    const problem = await problemOf(response)
    expect([response.status, problem.errors?.map((error) => error.path)[0]]).toEqual([422, path])
    const made = (await listDurableObjectIds(env.PROGRAMMES)).filter((id) => !before.has(String(id)))
    expect(made.length).toBeLessThanOrEqual(1)
    for (const id of made) {
      const tables = await runInDurableObject(env.PROGRAMMES.get(id), (_object, { storage: { sql } }) =>
        sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
      )
      expect(tables).toEqual([])
    }
  })

  it('says in the asked-for language what is to be done', async () => {
    const response = await imported('{', operatorSecret(), 'id')
    expect((await problemOf(response)).errors?.[0]?.message).toContain('Baris ini bukan JSON')
  })

  it('is for the operator alone, as NDJSON', async () => {
    const programme = await newProgramme()
    const asCoordinator = await imported('', programme.coordinator)
    const asJson = await ask(addresses.importProgramme(), {
      method: 'POST',
      key: operatorSecret(),
      json: {},
    })
    expect([asCoordinator.status, asJson.status]).toEqual([401, 415])
    await Promise.all([asCoordinator, asJson].map((response) => response.text()))
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
