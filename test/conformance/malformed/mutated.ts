import { type Asked, wired, withQuery } from '../asked.ts'
import type { Sent } from '../client.ts'
import { mutatedBody } from './body.ts'
import {
  hostileAuthorizations,
  hostileHeaders,
  hostileQueries,
  hostileSegments,
  hostileTexts,
  hostileTypes,
} from './hostile.ts'
import type { Random } from './random.ts'

/** A request with what was done to it. */
export interface Mutated {
  readonly sent: Sent
  /** Whether it still goes to the operation it was made from. */
  readonly isInPlace: boolean
  readonly mutations: readonly string[]
}

type Mutation = (mutated: Mutated, random: Random) => Mutated

const withHeaders = (mutated: Mutated, headers: Readonly<Record<string, string>>): Mutated => ({
  ...mutated,
  sent: { ...mutated.sent, headers: { ...mutated.sent.headers, ...headers } },
})

const moved = (mutated: Mutated, changes: Partial<Sent>): Mutated => ({
  ...mutated,
  sent: { ...mutated.sent, ...changes },
  isInPlace: false,
})

/** One segment of the path in place of another, one more, or one less. */
const mutatePath: Mutation = (mutated, random) => {
  const [path = '', query] = mutated.sent.path.split('?')
  const segments = path.split('/').slice(1)
  const at = random.below(segments.length)
  segments.splice(at, random.below(2), ...(random.below(6) === 0 ? [] : [random.pick(hostileSegments)]))
  return moved(mutated, { path: `/${segments.join('/')}${query === undefined ? '' : `?${query}`}` })
}

/** One character of the path in place of another, which mostly hits an id. */
const mutateCharacter: Mutation = (mutated, random) => {
  const { path } = mutated.sent
  const at = 1 + random.below(path.length)
  return moved(mutated, {
    path: path.slice(0, at) + random.pick(['a', 'G', '-', '0', '%41', '']) + path.slice(at + 1),
  })
}

const mutateQuery: Mutation = (mutated, random) => ({
  ...mutated,
  sent: { ...mutated.sent, path: withQuery(mutated.sent.path, random.pick(hostileQueries)) },
})

const mutateHeader: Mutation = (mutated, random) => {
  const [name, value] = random.pick(hostileHeaders)
  return withHeaders(mutated, { [name]: value })
}

const mutateType: Mutation = (mutated, random) =>
  withHeaders(mutated, { 'Content-Type': random.pick(hostileTypes) })

const mutateKey: Mutation = (mutated, random) => {
  const { Authorization: genuine = '' } = mutated.sent.headers
  const at = random.below(genuine.length + 1)
  return withHeaders(mutated, {
    Authorization: random.pick([
      random.pick(hostileAuthorizations),
      random.pick(hostileAuthorizations),
      genuine.slice(0, at),
      `${genuine.slice(0, at)}${genuine.slice(at + 1)}`,
      `${genuine.slice(0, at)}A${genuine.slice(at + 1)}`,
      `${genuine}, ${genuine}`,
      genuine.toUpperCase(),
    ]),
  })
}

const mutateMethod: Mutation = (mutated, random) =>
  moved(mutated, {
    method: random.pick([
      'GET',
      'HEAD',
      'PUT',
      'POST',
      'DELETE',
      'PATCH',
      'OPTIONS',
      'PROPFIND',
      'TRACE',
      'QUERY',
    ]),
  })

/** A body where there should be another, or none. */
const mutateBody =
  (content: unknown): Mutation =>
  (mutated, random) => ({
    ...mutated,
    sent: { ...mutated.sent, body: mutatedBody(content ?? { [random.pick(hostileTexts)]: 1 }, random) },
  })

/** A well-formed request mutated in one to three ways, of which a body comes first where there is one. */
export function mutated(asked: Asked, random: Random): Mutated {
  const body = mutateBody(asked.json)
  const bodies: readonly [string, Mutation][] = Array.from(
    { length: asked.json === undefined ? 1 : 12 },
    () => ['body', body],
  )
  const mutations: readonly [[string, Mutation], ...[string, Mutation][]] = [
    ['path', mutatePath],
    ['character', mutateCharacter],
    ['query', mutateQuery],
    ['header', mutateHeader],
    ['header', mutateHeader],
    ['type', mutateType],
    ['key', mutateKey],
    ['method', mutateMethod],
    ...bodies,
  ]
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(mutations))
  return chosen.reduce<Mutated>(
    (before, [name, mutate]) => ({
      ...mutate(before, random),
      mutations: [...before.mutations, name],
    }),
    { sent: wired(asked), isInPlace: true, mutations: [] },
  )
}
