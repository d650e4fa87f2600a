import { env, exports } from 'cloudflare:workers'
import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyIssue, type KeyIssued, keyIssuedSchema } from '../../shared/messages/keys.ts'
import { type ProgrammeCreation, programmeCreatedSchema } from '../../shared/messages/plan.ts'
import { type Problem, problemSchema } from '../../shared/messages/problem.ts'
import { template } from './assessments.ts'

const origin = 'https://mitra.test'

export interface Asking {
  readonly method?: string
  readonly key?: string
  readonly language?: string
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is. */
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
}

/** Each test comes from an address of its own, so that one test's failures do not brake another's. */
export const someAddress = (): string => `test-${crypto.randomUUID()}`

function requestOf(path: string, asking: Asking): Request {
  const headers = new Headers(asking.headers)
  if (!headers.has('CF-Connecting-IP')) headers.set('CF-Connecting-IP', someAddress())
  if (asking.key !== undefined) headers.set('Authorization', `Bearer ${asking.key}`)
  if (asking.language !== undefined) headers.set('Accept-Language', asking.language)
  if (asking.json !== undefined) headers.set('Content-Type', 'application/json')
  const body = asking.json === undefined ? asking.body : JSON.stringify(asking.json)
  return new Request(origin + path, {
    method: asking.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  })
}

/** Asks the Worker as it is deployed. */
export async function ask(path: string, asking: Asking = {}): Promise<Response> {
  return exports.default.fetch(requestOf(path, asking))
}

export async function problemOf(response: Response): Promise<Problem> {
  return problemSchema.parse(await response.json())
}

export const operatorSecret = (): string => env.OPERATOR_SECRET ?? ''

export interface TestProgramme {
  readonly id: string
  readonly coordinator: string
  readonly issue: (issue: KeyIssue) => Promise<KeyIssued>
  readonly invite: (name: string) => Promise<KeyIssued>
  /** What is sent need not be a submission: tests send worse. */
  readonly send: (key: string, partnership: string, content: object, round?: string) => Promise<Response>
  readonly withdraw: (key: string, partnership: string, round?: string) => Promise<Response>
  readonly move: (move: 'close' | 'reopen' | 'publish', round?: string) => Promise<Response>
  readonly retract: (reason?: string, round?: string) => Promise<Response>
}

export const creation: ProgrammeCreation = {
  name: 'Sekolah Bersama 2027',
  rounds: [
    { id: 'baseline', label: 'Baseline' },
    { id: 'endline', label: 'Endline' },
  ],
  kinds: ['education', 'general', 'research'],
  template: { id: template.id, version: template.version },
}

/** A new programme with shortcuts for what its members do over HTTP. */
export async function newProgramme(changes: Partial<ProgrammeCreation> = {}): Promise<TestProgramme> {
  const response = await ask(addresses.programmes(), {
    method: 'POST',
    key: operatorSecret(),
    json: { ...creation, ...changes },
  })
  const { programme: id, coordinatorKey: coordinator } = programmeCreatedSchema.parse(await response.json())
  const issue = async (asked: KeyIssue): Promise<KeyIssued> => {
    const answer = await ask(addresses.keys(id), { method: 'POST', key: coordinator, json: asked })
    return keyIssuedSchema.parse(await answer.json())
  }
  return {
    id,
    coordinator,
    issue,
    invite: (name) => issue({ kind: 'organisation', organisation: { name } }),
    send: (key, partnership, content, round = 'baseline') =>
      ask(addresses.submission(id, round, partnership), { method: 'PUT', key, json: content }),
    withdraw: (key, partnership, round = 'baseline') =>
      ask(addresses.submission(id, round, partnership), { method: 'DELETE', key }),
    move: (move, round = 'baseline') => ask(addresses[move](id, round), { method: 'POST', key: coordinator }),
    retract: (reason, round = 'baseline') =>
      ask(addresses.retract(id, round), {
        method: 'POST',
        key: coordinator,
        ...(reason !== undefined && { json: { reason } }),
      }),
  }
}
