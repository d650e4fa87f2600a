import { beforeAll, describe, expect, inject, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyKind, keyKindSchema } from '../../shared/messages/key.ts'
import { receiptSchema } from '../../shared/messages/submission.ts'
import { allOperations } from '../../worker/access/operations.ts'
import { type Asked, withQuery } from './asked.ts'
import { operatorSecret } from './built-worker.ts'
import type { Answer } from './client.ts'
import { guessed, mistyped, withKey, withoutKey } from './common-walks.ts'
import { operations } from './operations.ts'
import { submission } from './programme.ts'
import { Stage } from './stage.ts'
import type { ByKey, Walked } from './walked.ts'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.set(inject('origin'))
})

interface Case extends Pick<Walked, 'ask'> {
  readonly id: string
  readonly by: ByKey
}

/** Every operation and page that needs a key of a programme. */
const cases = Object.entries(operations).flatMap(([id, { by, ask }]): Case[] =>
  by === 'operator' || by === 'everybody' ? [] : [{ id, by, ask }],
)
const singly = cases.filter(({ by }) => by.together === undefined)

const asked = ({ ask }: Pick<Walked, 'ask'>): Asked => ask(stage.home, stage.other)

/** The kind of problem of an answer; undefined when it is none. */
function problemOf({ status, text }: Answer): string | undefined {
  if (status < 400) return undefined
  const { type }: { type: string } = JSON.parse(text)
  return type.replace('urn:mitra:problem:', '')
}

const ask = async (one: Asked): Promise<string | undefined> => problemOf(await stage.ask(one))

/** Refusals that say something against the key, whatever else is wrong. */
const againstKeys = /^(key-|operator-|portfolio-not-open|too-many-attempts)/

describe('the matrix', () => {
  it('has every operation that a key can be asked for', () => {
    const named = new Set(cases.map(({ by }) => by.operation))
    expect(allOperations.filter((operation) => !named.has(operation))).toEqual([])
  })
})

describe.each(cases)('$id', (one) => {
  const { kinds, also = [] } = one.by
  const others = keyKindSchema.options.filter((kind) => !kinds.includes(kind))
  // A coordinator's or an organisation's key is good for nothing where others can see it.
  const visible = kinds.filter((kind) => !one.by.together || kind === 'view' || kind === 'feed')

  it('is done with every kind of key that may', async () => {
    for (const kind of visible) {
      expect((await ask(withKey(asked(one), stage.home.keys[kind]))) ?? '', kind).not.toMatch(againstKeys)
    }
  })

  it('is refused to every other kind', async () => {
    for (const kind of others) {
      expect(await ask(withKey(asked(one), stage.home.keys[kind])), kind).toBe('key-not-sufficient')
    }
  })

  it('is refused to a key that is revoked, expired, mistyped or guessed', async () => {
    for (const kind of visible) {
      const { revoked, expired, keys } = stage.home
      const refused = [revoked[kind], expired[kind], mistyped(keys[kind]), guessed(keys[kind])]
      const answers = await Promise.all(refused.map((key) => ask(withKey(asked(one), key))))
      expect(answers).toEqual(['key-revoked', 'key-expired', 'key-mistyped', 'key-unknown'])
    }
  })

  it('is refused to nobody’s request', async () => {
    const expected = one.by.together ? /^(portfolio-not-open|invalid-content)$/ : /^key-missing$/
    expect(await ask(withoutKey(asked(one)))).toMatch(expected)
  })

  it('is refused to the session of a funder, unless it is read', async () => {
    const cookie = await stage.session(stage.home)
    const bare = withoutKey(asked(one))
    const answer = await ask({ ...bare, headers: { ...bare.headers, Cookie: cookie } })
    if (also.includes('session') && !one.by.together) expect(answer ?? '').not.toMatch(againstKeys)
    else expect(answer).toMatch(/^(key-missing|portfolio-not-open|invalid-content)$/)
  })
})

describe.each(singly)('$id', (one) => {
  const { kinds, also = [] } = one.by

  it('is refused to keys of another programme, of every kind', async () => {
    const inAddress = withoutKey(asked(one)).path.includes(stage.home.id)
    for (const kind of keyKindSchema.options) {
      const answer = await ask(withKey(asked(one), stage.other.keys[kind]))
      // Where the address names no programme, the key's own is meant: what is another's is not found there.
      if (inAddress) expect(answer, kind).toBe('key-unknown')
      else if (!kinds.includes(kind)) expect(answer, kind).toBe('key-not-sufficient')
    }
  })

  it('is refused to a key in the address, unless it is read and the key is for that', async () => {
    for (const kind of keyKindSchema.options) {
      const bare = withoutKey(asked(one))
      const answer = await ask({ ...bare, path: withQuery(bare.path, `k=${stage.home.keys[kind]}`) })
      const isFor = kinds.includes(kind) && (kind === 'view' || kind === 'feed')
      if (!also.includes('address')) expect(answer, kind).toBe('key-missing')
      else if (isFor) expect(answer ?? '', kind).not.toMatch(againstKeys)
      else expect(answer, kind).toBe('key-not-sufficient')
    }
  })

  it('is refused to the session of another programme’s funder', async () => {
    const bare = withoutKey(asked(one))
    const answer = await ask({
      ...bare,
      headers: { ...bare.headers, Cookie: await stage.session(stage.other) },
    })
    expect(answer).toMatch(/^key-(missing|expired)$/)
  })
})

const byOperator = Object.entries(operations).flatMap(([id, { by, ask: of }]) =>
  by === 'operator' ? [{ id, ask: of }] : [],
)

describe.each(byOperator)('$id', (one) => {
  it('is done with the operator’s secret, and refused to every key', async () => {
    expect((await ask(withKey(asked(one), operatorSecret))) ?? '').not.toMatch(againstKeys)
    for (const key of Object.values(stage.home.keys)) {
      expect(await ask(withKey(asked(one), key))).toBe('operator-secret-wrong')
    }
    expect(await ask(withoutKey(asked(one)))).toBe('operator-secret-wrong')
  })
})

/** What one organisation has, seen with another one's key: by every operation that takes an organisation's key. */
const ofOthers: Readonly<Record<string, () => Promise<void>>> = {
  async viewProgramme() {
    const { id, keys, stranger } = stage.home
    const names = await Promise.all(
      [keys.organisation, stranger].map(async (key) => {
        const { text } = await stage.done({ path: addresses.programme(id), key })
        const { organisation }: { organisation: { name: string } } = JSON.parse(text)
        return organisation.name
      }),
    )
    expect(names).toEqual(['Yayasan Uji', 'Yayasan Lain'])
  },
  async sendSubmission() {
    const { id, round, keys, stranger } = stage.home
    const path = addresses.submission(id, round, crypto.randomUUID())
    const send = async (key: string, content: object) => {
      const { text } = await stage.done({ method: 'PUT', path, key, json: content })
      return receiptSchema.parse(JSON.parse(text))
    }
    const own = await send(keys.organisation, submission)
    const beside = await send(stranger, { ...submission, revision: 9 })
    expect(beside.organisation).not.toBe(own.organisation)
    expect(await send(keys.organisation, submission)).toEqual(own)
  },
  async withdrawSubmission() {
    const { id, round, keys, stranger } = stage.home
    const path = addresses.submission(id, round, crypto.randomUUID())
    await stage.done({ method: 'PUT', path, key: keys.organisation, json: submission })
    expect(await ask({ method: 'DELETE', path, key: stranger })).toBe('nothing-to-withdraw')
    await stage.done({ method: 'DELETE', path, key: keys.organisation })
  },
  async shareScorecard() {
    const code = await shareScorecard()
    for (const key of othersKeys()) expect(await sharedCodes(key)).not.toContain(code)
  },
  async listScorecards() {
    const code = await shareScorecard()
    expect(await sharedCodes(stage.home.keys.organisation)).toContain(code)
    for (const key of othersKeys()) expect(await sharedCodes(key)).not.toContain(code)
  },
  async takeBackScorecard() {
    const path = addresses.scorecard(await shareScorecard())
    for (const key of othersKeys()) {
      expect(await ask({ method: 'DELETE', path, key })).toBe('not-found')
    }
    await stage.done({ path })
  },
}

async function shareScorecard(): Promise<string> {
  const { shareScorecard: sharing } = operations
  const { text } = await stage.done(sharing?.ask(stage.home, stage.other) ?? { path: '/' })
  const { code }: { code: string } = JSON.parse(text)
  return code
}

async function sharedCodes(key: string): Promise<string[]> {
  const { text } = await stage.done({ path: addresses.scorecards(), key })
  const { scorecards }: { scorecards: { code: string }[] } = JSON.parse(text)
  return scorecards.map(({ code }) => code)
}

/** Keys of whoever has nothing to do with what an organisation shares. */
const othersKeys = (): string[] => [
  stage.home.stranger,
  stage.other.keys.organisation,
  stage.other.keys.coordinator,
]

describe('another organisation’s own', () => {
  const takesOrganisations = cases.filter(({ by }) =>
    by.kinds.some((kind: KeyKind) => kind === 'organisation'),
  )

  it('is looked at for every operation that takes an organisation’s key', () => {
    expect(Object.keys(ofOthers).sort()).toEqual(takesOrganisations.map(({ id }) => id).sort())
  })

  it.each(Object.entries(ofOthers))('is neither seen nor touched by %s', async (_id, look) => look())
})
