import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as z from 'zod'
import { addresses } from '../../shared/messages/addresses.ts'
import { type Answer, send } from './client.ts'

const answerSchema = z.object({
  headers: z.record(z.string(), z.unknown()).default({}),
  content: z.record(z.string(), z.unknown()).default({}),
})
type DocumentedAnswer = z.infer<typeof answerSchema>

const operationSchema = z.object({
  operationId: z.string(),
  responses: z.record(z.string(), answerSchema),
})

const documentSchema = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) })

/** The kinds that a problem's answer names. */
const kindsSchema = z.object({
  schema: z.object({
    allOf: z.tuple([
      z.unknown(),
      z.object({ properties: z.object({ type: z.object({ enum: z.array(z.string()) }) }) }),
    ]),
  }),
})

/** An operation of the document. */
interface Documented {
  readonly id: string
  readonly path: string
  readonly method: string
  readonly answers: Readonly<Record<string, DocumentedAnswer>>
}

/** An operation with one thing that it can answer. */
export interface DocumentedOutcome {
  readonly id: string
  readonly status: string
  /** The status, or for a problem its kind. */
  readonly outcome: string
}

/** What no request brings about: the platform's refusals before the Worker is reached, and failures of ours. */
const beyondRequests = ['4XX', 'default']

const problemContent = 'application/problem+json'
const prefix = 'urn:mitra:problem:'

function outcomesOf(status: string, answer: DocumentedAnswer): string[] {
  const problem = answer.content[problemContent]
  if (problem === undefined) return [status]
  return kindsSchema
    .parse(problem)
    .schema.allOf[1].properties.type.enum.map((type) => type.replace(prefix, ''))
}

const pointer = (...parts: string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')

/** The OpenAPI document that the built Worker serves, and whether an answer is as it says. */
export class Contract {
  readonly #ajv: Ajv
  readonly operations: ReadonlyMap<string, Documented>

  private constructor(document: unknown) {
    this.#ajv = new Ajv({ strict: false, allErrors: true })
    addFormats(this.#ajv)
    const parsed = documentSchema.parse(document)
    this.#ajv.addSchema(parsed, 'contract')
    const operations = Object.entries(parsed.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId: id, responses: answers }]): Documented => {
        return { id, path, method, answers }
      }),
    )
    this.operations = new Map(operations.map((operation) => [operation.id, operation]))
  }

  static async read(origin: string): Promise<Contract> {
    const { text } = await send(origin, { method: 'GET', path: addresses.contract(), headers: {} })
    return new Contract(JSON.parse(text))
  }

  /** Every operation with everything that it can answer and that a request can bring about. */
  outcomes(): DocumentedOutcome[] {
    return [...this.operations.values()].flatMap(({ id, answers }) =>
      Object.entries(answers)
        .filter(([status]) => !beyondRequests.includes(status))
        .flatMap(([status, answer]) =>
          outcomesOf(status, answer).map((outcome) => ({ id, status, outcome })),
        ),
    )
  }

  /** What in an answer is not as the document says of the operation; nothing when all is. */
  faultsOf(id: string, answer: Answer): string[] {
    const operation = this.operations.get(id)
    if (operation === undefined) return [`The document has no operation ${id}`]
    const status = String(answer.status)
    const documented = operation.answers[status]
    if (documented === undefined) return [`${status} is not documented`]
    const missing = Object.keys(documented.headers).filter((name) => !(name.toLowerCase() in answer.headers))
    return [
      ...missing.map((name) => `The header ${name} is missing`),
      ...this.#contentFaults(operation, status, documented, answer),
    ]
  }

  /** Whether a text is the problem document of its status. */
  problemFaults({ status, text }: Answer): string[] {
    const body: unknown = JSON.parse(text)
    const validate = this.#validator('contract#/components/schemas/Problem')
    if (!validate(body)) return validate.errors?.map(({ message }) => message ?? '') ?? []
    return z.object({ status: z.literal(status) }).safeParse(body).success ? [] : ['Its status is another']
  }

  #contentFaults(
    { path, method }: Documented,
    status: string,
    { content }: DocumentedAnswer,
    { headers, text }: Answer,
  ): string[] {
    const types = Object.keys(content)
    const type = headers['content-type']?.split(';')[0] ?? ''
    if (types.length === 0) return text === '' ? [] : ['There is content, and none is documented']
    if (!types.includes(type)) return [`${type} is not documented`]
    const validate = this.#validator(
      `contract#${pointer('paths', path, method, 'responses', status, 'content', type, 'schema')}`,
    )
    const body: unknown = /[/+]json$/.test(type) ? JSON.parse(text) : text
    if (validate(body)) return []
    return (
      validate.errors?.map(
        ({ instancePath, message }) => `${instancePath} ${message}: ${text.slice(0, 200)}`,
      ) ?? []
    )
  }

  #validator(address: string): ValidateFunction {
    const validate = this.#ajv.getSchema(address)
    if (validate === undefined) throw new Error(`The document has no schema at ${address}`)
    return validate
  }
}
