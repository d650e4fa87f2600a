import type * as z from 'zod'
import { addresses } from '../../shared/messages/addresses.ts'
import { type KeyIssue, keyIssuedSchema } from '../../shared/messages/keys.ts'
import { type ProgrammeCreation, programmeCreatedSchema } from '../../shared/messages/plan.ts'

/** Sends a JSON request and checks the answer; throws with the Worker's own words when it refuses. */
async function call<Answer>(
  url: string,
  key: string,
  answer: z.ZodType<Answer> | null,
  body?: unknown,
): Promise<Answer | null> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`POST ${url} gave ${response.status}: ${text}`)
  return answer === null ? null : answer.parse(JSON.parse(text))
}

/** What a coordinator does over the Worker's HTTP interface. */
export class Coordinator {
  readonly programme: string
  readonly key: string
  readonly #worker: string

  private constructor(worker: string, programme: string, key: string) {
    this.#worker = worker
    this.programme = programme
    this.key = key
  }

  /** @param worker its address, without a slash at the end */
  static async create(
    worker: string,
    operatorSecret: string,
    creation: ProgrammeCreation,
  ): Promise<Coordinator> {
    const created = await call(
      worker + addresses.programmes(),
      operatorSecret,
      programmeCreatedSchema,
      creation,
    )
    if (created === null) throw new Error('The programme was created without an answer')
    return new Coordinator(worker, created.programme, created.coordinatorKey)
  }

  /** @returns the key, which is shown this once */
  async issue(request: KeyIssue): Promise<string> {
    const issued = await call(
      this.#worker + addresses.keys(this.programme),
      this.key,
      keyIssuedSchema,
      request,
    )
    if (issued === null) throw new Error('The key was issued without an answer')
    return issued.key
  }

  async closeAndPublish(round: string): Promise<void> {
    await call(this.#worker + addresses.close(this.programme, round), this.key, null)
    await call(this.#worker + addresses.publish(this.programme, round), this.key, null)
  }
}
