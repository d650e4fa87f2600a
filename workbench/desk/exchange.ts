import type { IncomingMessage } from 'node:http'
import type * as z from 'zod'
import type { Language } from './messages.ts'
import { type Sentence, sentence } from './sentences.ts'

/** What a route gives back. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** A refusal that the person can do something about. */
export class Refusal extends Error {
  readonly status: number
  readonly sentence: Sentence

  constructor(status: number, name: Sentence) {
    super(name)
    this.status = status
    this.sentence = name
  }
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  }
}

/** A refusal as the page reads it: `problem` for the program, `message` for the person. */
export function refused(refusal: Refusal, language: Language): Reply {
  const problem = { problem: refusal.sentence, message: sentence(refusal.sentence, language) }
  return json(problem, refusal.status)
}

/** The whole body; refuses with 413 beyond the limit (in bytes). */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) throw new Refusal(413, 'too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const largestJson = 20_000_000

/** A JSON body of that shape. A form cannot send this content type, so another site cannot either. */
export async function bodyAs<Shape>(request: IncomingMessage, schema: z.ZodType<Shape>): Promise<Shape> {
  if (request.headers['content-type'] !== 'application/json') throw new Refusal(415, 'not-understood')
  const text = new TextDecoder().decode(await bodyOf(request, largestJson))
  const parsed = schema.safeParse(parsedJson(text))
  if (!parsed.success) throw new Refusal(400, 'not-understood')
  return parsed.data
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'not-understood')
  }
}
