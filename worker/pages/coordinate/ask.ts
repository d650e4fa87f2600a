import type { Problem } from '../../../shared/messages/problem.ts'

/** The Worker refused; the message is its problem's own words in the page's language. */
export class Refusal extends Error {}

export interface Asker {
  /** Goes into the Authorization header only; undefined where none is needed. */
  readonly key: string | undefined
  readonly language: string
  /** Said when no answer came. */
  readonly unreachable: string
}

function requestOf({ key, language }: Asker, method: string, body: unknown): RequestInit {
  const headers = {
    'Accept-Language': language,
    Accept: 'application/json',
    ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  }
  return body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
}

function refusalOf({ title, detail, errors = [] }: Problem): Refusal {
  return new Refusal([`${title}.`, detail, ...errors.map(({ message }) => message)].join(' '))
}

/**
 * Asks the Worker that served the page.
 *
 * @returns the answer, which is no refusal
 * @throws Refusal
 */
export async function askForResponse(
  asker: Asker,
  method: string,
  address: string,
  body?: unknown,
): Promise<Response> {
  const response = await fetch(address, requestOf(asker, method, body)).catch(() => undefined)
  if (response === undefined) throw new Refusal(asker.unreachable)
  if (response.ok) return response
  const problem: Problem | undefined = await response.json().catch(() => undefined)
  throw problem === undefined ? new Refusal(asker.unreachable) : refusalOf(problem)
}

/** The same for an answer in JSON. */
export async function askForJson<Answer>(
  asker: Asker,
  method: string,
  address: string,
  body?: unknown,
): Promise<Answer> {
  const response = await askForResponse(asker, method, address, body)
  const answer: Answer | undefined = await response.json().catch(() => undefined)
  if (answer === undefined) throw new Refusal(asker.unreachable)
  return answer
}
