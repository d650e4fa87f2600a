import { beforeAll, describe, expect, it } from 'vitest'
import type { InEachLanguage } from '../../shared/language/language.ts'
import { languages } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { writeKey } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { problems } from '../../shared/messages/problem-words.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { type Asking, ask, newProgramme, problemOf, type TestProgramme } from '../testing/programmes.ts'

const partnership = '5b0f4a1e-6f52-4c1f-9a3c-0d3a7f5f8e11'
const good = submissionOf(assessmentOf(3))
const { assessment } = good
const [respondent] = assessment.respondents

interface Case {
  readonly what: string
  readonly kind: ProblemKind
  readonly status: number
  readonly send: (programme: TestProgramme, key: string) => Asking
  /** Where the fault is said to be, and in which words. */
  readonly fault?: { readonly path: string; readonly words: InEachLanguage<RegExp> }
}

const put = (asking: Asking): Asking => ({ method: 'PUT', ...asking })
const json = { 'Content-Type': 'application/json' }

/** The good submission with another response in the third item. */
const withResponse = (response: unknown) => ({
  ...good,
  assessment: {
    ...assessment,
    respondents: [
      {
        sector: 'media',
        responses: assessment.respondents[0]?.responses.map((given, item) => (item === 3 ? response : given)),
      },
    ],
  },
})

const cases: readonly Case[] = [
  {
    what: 'an unknown key',
    kind: 'key-unknown',
    status: 401,
    send: ({ id }) =>
      put({ key: writeKey('organisation', id, crypto.getRandomValues(new Uint8Array(96))), json: good }),
  },
  {
    what: 'a mistyped key',
    kind: 'key-mistyped',
    status: 401,
    send: (_programme, key) =>
      put({ key: key.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x')), json: good }),
  },
  {
    what: 'malformed JSON',
    kind: 'malformed-json',
    status: 400,
    send: (_programme, key) => put({ key, body: '{"revision":1,', headers: json }),
  },
  {
    what: 'something that is not said to be JSON',
    kind: 'unsupported-media-type',
    status: 415,
    send: (_programme, key) =>
      put({ key, body: JSON.stringify(good), headers: { 'Content-Type': 'text/plain' } }),
  },
  {
    what: 'too large a body',
    kind: 'body-too-large',
    status: 413,
    send: (_programme, key) => put({ key, body: ' '.repeat(1024 * 1024 + 1), headers: json }),
  },
  {
    what: 'an unknown field',
    kind: 'invalid-content',
    status: 422,
    send: (_programme, key) => put({ key, json: { ...good, assessment: { ...assessment, names: ['Ani'] } } }),
    fault: { path: 'assessment.names', words: { id: /tidak dikenal/, en: /not known/ } },
  },
  {
    what: 'a response of 6',
    kind: 'invalid-content',
    status: 422,
    send: (_programme, key) => put({ key, json: withResponse(6) }),
    fault: {
      path: 'assessment.respondents.0.responses.3',
      words: { id: /harus 1, 2, 3, 4, 5, NA, DK, atau kosong/, en: /must be 1, 2, 3, 4, 5, NA, DK or blank/ },
    },
  },
  {
    what: 'a response of text',
    kind: 'invalid-content',
    status: 422,
    send: (_programme, key) => put({ key, json: withResponse('3') }),
    fault: { path: 'assessment.respondents.0.responses.3', words: { id: /harus 1/, en: /must be 1/ } },
  },
  {
    what: 'no consent',
    kind: 'invalid-content',
    status: 422,
    send: (_programme, key) => put({ key, json: { ...good, consent: { version: 1, agreed: false } } }),
    fault: { path: 'consent.agreed', words: { id: /harus true/, en: /must be true/ } },
  },
  {
    what: 'no respondent',
    kind: 'invalid-content',
    status: 422,
    send: (_programme, key) =>
      put({ key, json: { ...good, assessment: { ...assessment, respondents: [] } } }),
    fault: {
      path: 'assessment.respondents',
      words: { id: /Entri: paling sedikit 1/, en: /Entries: at least 1/ },
    },
  },
  {
    what: 'another template version',
    kind: 'wrong-template-version',
    status: 422,
    send: (_programme, key) =>
      put({
        key,
        json: { ...good, assessment: { ...assessment, template: { id: 'education', version: 99 } } },
      }),
    fault: { path: 'assessment.template', words: { id: /memakai education/, en: /uses education/ } },
  },
  {
    what: 'a response too few',
    kind: 'wrong-responses',
    status: 422,
    send: (_programme, key) =>
      put({
        key,
        json: {
          ...good,
          assessment: { ...assessment, respondents: [respondent, { sector: null, responses: [3] }] },
        },
      }),
    fault: {
      path: 'assessment.respondents.1.responses',
      words: { id: /Ada 1 jawaban/, en: /There are 1 responses/ },
    },
  },
  {
    what: 'a practice that the template has not',
    kind: 'invalid-content',
    status: 422,
    send: (_programme, key) =>
      put({ key, json: { ...good, assessment: { ...assessment, practices: { 'no-such': 'partly' } } } }),
    fault: {
      path: 'assessment.practices.no-such',
      words: { id: /tidak punya praktik/, en: /no such practice/ },
    },
  },
  {
    what: 'a kind that is not planned',
    kind: 'kind-not-planned',
    status: 422,
    send: (_programme, key) =>
      put({ key, json: { ...good, assessment: { ...assessment, kind: 'infrastructure' } } }),
    fault: {
      path: 'assessment.kind',
      words: { id: /education, general, research/, en: /education, general, research/ },
    },
  },
]

let programme: TestProgramme
let key: string

beforeAll(async () => {
  programme = await newProgramme()
  key = (await programme.invite('Yayasan Maju')).key
})

const address = (round = 'baseline', of = partnership): string =>
  addresses.submission(programme.id, round, of)

async function expectWords(response: Response, kind: ProblemKind, status: number, language: 'id' | 'en') {
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Content-Language')).toBe(language)
  const problem = await problemOf(response)
  expect(problem).toMatchObject({
    type: `urn:mitra:problem:${kind}`,
    status,
    ...problems[kind].words[language],
  })
  expect(problem.requestId).toBe(response.headers.get('X-Request-Id'))
  return problem
}

describe.each(languages)('bad input is answered in %s', (language) => {
  it.each(cases)('$what', async ({ kind, status, send, fault }) => {
    const response = await ask(address(), { ...send(programme, key), language })
    const problem = await expectWords(response, kind, status, language)
    if (fault === undefined) {
      expect(problem.errors).toBeUndefined()
    } else {
      expect(problem.errors?.map(({ path }) => path)).toEqual([fault.path])
      expect(problem.errors?.[0]?.message).toMatch(fault.words[language])
    }
  })

  it('a revoked key', async () => {
    const { key: revoked, record } = await programme.invite(`Yayasan Mundur ${language}`)
    const address = addresses.key(programme.id, record.id)
    await (await ask(address, { method: 'DELETE', key: programme.coordinator })).text()
    const response = await ask(addresses.programme(programme.id), { key: revoked, language })
    await expectWords(response, 'key-revoked', 401, language)
  })

  it('other content under an old revision', async () => {
    const of = crypto.randomUUID()
    await (await programme.send(key, of, submissionOf(assessmentOf(3), 2))).text()
    const other = await ask(
      address('baseline', of),
      put({ key, json: submissionOf(assessmentOf(4), 2), language }),
    )
    expect((await expectWords(other, 'revision-conflict', 409, language)).currentRevision).toBe(2)
    const older = await ask(
      address('baseline', of),
      put({ key, json: submissionOf(assessmentOf(4), 1), language }),
    )
    expect((await expectWords(older, 'revision-superseded', 409, language)).currentRevision).toBe(2)
  })

  it('sending into a closed round', async () => {
    await (await programme.move('close', 'endline')).text()
    const response = await ask(address('endline'), put({ key, json: good, language }))
    await expectWords(response, 'round-not-open', 409, language)
  })

  it('sending into a published round', async () => {
    const published = await newProgramme()
    const member = await published.invite('Yayasan Maju')
    for (const move of ['close', 'publish'] as const) await (await published.move(move)).text()
    const path = addresses.submission(published.id, 'baseline', partnership)
    const response = await ask(path, put({ key: member.key, json: good, language }))
    await expectWords(response, 'round-published', 409, language)
  })

  it('sending into a round that is not planned', async () => {
    const response = await ask(address('midline'), put({ key, json: good, language }))
    await expectWords(response, 'round-unknown', 404, language)
  })

  it('an address that is none, and a method that it has not', async () => {
    await expectWords(await ask('/nothing', { language }), 'not-found', 404, language)
    const patched = await ask(address(), { method: 'PATCH', key, language })
    expect(patched.headers.get('Allow')).toBe('PUT, DELETE')
    await expectWords(patched, 'method-not-allowed', 405, language)
  })
})

describe('a body', () => {
  it('is bounded also when it does not say how long it is', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024))
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        if (sent > 40) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const response = await ask(address(), put({ key, body, headers: json }))
    expect(response.status).toBe(413)
    await response.text()
  })

  it('draws no more than twenty faults', async () => {
    const responses = assessment.respondents[0]?.responses.map(() => 6)
    const respondents = Array.from({ length: 50 }, () => ({ sector: null, responses }))
    const response = await ask(
      address(),
      put({ key, json: { ...good, assessment: { ...assessment, respondents } } }),
    )
    expect((await problemOf(response)).errors).toHaveLength(20)
  })

  it('of more practices than any template has is refused as one fault', async () => {
    const practices = Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`p${index}`, 0]))
    const response = await ask(
      address(),
      put({ key, json: { ...good, assessment: { ...assessment, practices } } }),
    )
    const problem = await problemOf(response)
    expect(problem.errors?.map(({ path }) => path)).toEqual(['assessment.practices'])
  })

  it('nested beyond reason is refused like any other', async () => {
    const response = await ask(
      address(),
      put({ key, body: '['.repeat(200_000) + ']'.repeat(200_000), headers: json }),
    )
    expect([400, 422]).toContain(response.status)
    await response.text()
  })
})
