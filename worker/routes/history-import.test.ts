import { listDurableObjectIds, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import type { HistoryLine } from '../../shared/messages/history.ts'
import { assessmentOf } from '../testing/assessments.ts'
import { historyOf, imported, linesOf, livedProgramme } from '../testing/histories.ts'
import { ask, newProgramme, operatorSecret, problemOf } from '../testing/programmes.ts'

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
