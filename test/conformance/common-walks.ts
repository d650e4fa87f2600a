import { type KeyKind, keyKindSchema, readKey, writeKey } from '../../shared/messages/key.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import { type Asked, withQuery } from './asked.ts'
import type { StandingProgramme } from './programme.ts'
import { guessingAddress } from './stage.ts'
import type { ByKey, Outcome, Walk, Walked } from './walked.ts'

/** A well-formed key with its last character changed, which its checksum catches. */
export const mistyped = (key: string): string => key.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x'))

/** A key of the same programme and kind that was never issued. */
export function guessed(key: string): string {
  const reading = readKey(key)
  if (reading.state !== 'well-formed') throw new Error('Not a key')
  return writeKey(reading.kind, reading.programme, crypto.getRandomValues(new Uint8Array(96)))
}

const permittedKind = ({ kinds: [kind] }: ByKey): KeyKind => kind

function requireByKey({ by }: Walked): ByKey {
  if (by === 'operator' || by === 'everybody') throw new Error('No key of a programme is asked for')
  return by
}

const keysInQuery = /(?<=[?&])k=[^&]*&?/g
const firstInQuery = /(?<=[?&]k=)[^&]*/
const firstInForm = /(?<=^k=)[^+&]*/

/** The same request without its key, wherever that stands. */
export function withoutKey({ key, path, body, ...asked }: Asked): Asked {
  const isForm = body !== undefined && firstInForm.test(body)
  return {
    ...asked,
    path: path.replaceAll(keysInQuery, ''),
    ...(body !== undefined && { body: isForm ? '' : body }),
  }
}

/** The same request with another key: where keys stand in the address or a form, in place of the first of them. */
export function withKey(asked: Asked, key: string): Asked {
  const { path, body } = asked
  if (firstInQuery.test(path)) return { ...asked, path: path.replace(firstInQuery, key) }
  if (body !== undefined && firstInForm.test(body)) {
    return { ...asked, body: body.replace(firstInForm, key) }
  }
  return { ...asked, key }
}

type KeyFor = (home: StandingProgramme, kind: KeyKind) => string

/** Asks in the standing programme with a key of a kind that may, but of another set. */
const withKeyOf =
  (keyFor: KeyFor) =>
  (walked: Walked): Walk =>
  ({ home, other }) =>
    withKey(walked.ask(home, other), keyFor(home, permittedKind(requireByKey(walked))))

/** A kind that may not; where every kind may, a coordinator's key in the address. */
function insufficient(walked: Walked): Walk {
  const { kinds } = requireByKey(walked)
  const refused = keyKindSchema.options.find((kind) => !kinds.includes(kind))
  return ({ home, other }) => {
    const asked = walked.ask(home, other)
    if (refused !== undefined) return withKey(asked, home.keys[refused])
    const bare = withoutKey(asked)
    return { ...bare, path: withQuery(bare.path, `k=${home.keys.coordinator}`) }
  }
}

/** Too much has been guessed from the address, and now once more. */
const braked =
  (walked: Walked): Walk =>
  async (stage) => {
    await stage.exhaustGuesses()
    const { home, other } = stage
    const key =
      walked.by === 'operator' ? 'not the secret' : guessed(home.keys[permittedKind(requireByKey(walked))])
    const headers = { 'CF-Connecting-IP': guessingAddress }
    const asked = withKey(walked.ask(home, other), key)
    return { ...asked, headers: { ...asked.headers, ...headers } }
  }

/** The same request with another body. */
const withBody =
  (body: string, headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' }) =>
  (walked: Walked): Walk =>
  ({ home, other }) => {
    const { json, ...asked } = walked.ask(home, other)
    return { ...asked, body, headers: { ...asked.headers, ...headers } }
  }

/** Where nothing is sent, what can be faulty is an id in the address. */
function faulty(walked: Walked): Walk {
  return (stage) => {
    const asked = walked.ask(stage.home, stage.other)
    if (asked.json !== undefined) return withBody('{}')(walked)(stage)
    return { ...asked, path: asked.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'no-id') }
  }
}

const unasked =
  (walked: Walked): Walk =>
  ({ home, other }) =>
    withoutKey(walked.ask(home, other))

const largest = 1024 * 1024

const inUnknownRound =
  (walked: Walked): Walk =>
  ({ home, other }) => {
    const asked = walked.ask(home, other)
    return { ...asked, path: asked.path.replace(`/rounds/${home.round}`, '/rounds/no-such-round') }
  }

/** How what operations have in common is brought about, by the kind of problem. */
const common: Readonly<Partial<Record<ProblemKind, (walked: Walked) => Walk>>> = {
  'key-missing': unasked,
  'portfolio-not-open': unasked,
  'key-mistyped': withKeyOf(({ keys }, kind) => mistyped(keys[kind])),
  'key-unknown': withKeyOf(({ keys }, kind) => guessed(keys[kind])),
  'key-revoked': withKeyOf(({ revoked }, kind) => revoked[kind]),
  'key-expired': withKeyOf(({ expired }, kind) => expired[kind]),
  'key-not-sufficient': insufficient,
  'operator-secret-wrong':
    (walked) =>
    ({ home, other }) =>
      withKey(walked.ask(home, other), 'not the secret'),
  'too-many-attempts': braked,
  'malformed-json': withBody('{"name":'),
  'unsupported-media-type': withBody('{}', { 'Content-Type': 'text/plain' }),
  'invalid-content': faulty,
  'body-too-large': withBody(' '.repeat(largest + 1)),
  'round-unknown': inUnknownRound,
}

const isProblem = (outcome: Outcome): outcome is ProblemKind => !/^\d/.test(outcome)

/** The walk to an outcome: the operation's own, else the common one; undefined where there is none. */
export function walkTo(walked: Walked, outcome: Outcome): Walk | undefined {
  const own = walked.walks[outcome]
  if (own !== undefined || !isProblem(outcome)) return own
  return common[outcome]?.(walked)
}
