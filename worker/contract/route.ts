import { createRoute } from '@hono/zod-openapi'
import type { Language } from '../../shared/language/language.ts'
import { type ProblemKind, problemType } from '../../shared/messages/problem.ts'
import type { JsonAnswer, OtherAnswer } from './answers.ts'
import type { AnyDeclaration } from './declaration.ts'
import { bodyExamples } from './examples.ts'
import type { HeaderName } from './headers.ts'
import { schemaReference } from './json-schemas.ts'
import { byStatus, refusalsOf, refusalWords } from './refusals.ts'
import type { BodyName } from './schemas.ts'
import { keyWords, securityOf } from './security.ts'
import { tags } from './tags.ts'

const headersOf = (names: readonly HeaderName[]) =>
  Object.fromEntries(
    ['X-Request-Id' as const, ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  )

const textSchema = { type: 'string' } as const

function contentOf(answer: JsonAnswer | OtherAnswer) {
  const type = answer.form === 'json' ? 'application/json' : answer.type
  if (type === undefined) return {}
  const otherSchema = type === 'application/json' ? { type: 'object' as const } : textSchema
  const schema = answer.name === undefined ? otherSchema : schemaReference(answer.name)
  const page = answer.form === 'other' && answer.isAlsoPage ? { 'text/html': { schema: textSchema } } : {}
  return { content: { [type]: { schema }, ...page } }
}

function answersOf({ answers }: AnyDeclaration, language: Language) {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [
      status,
      { description: answer.words[language], headers: headersOf(answer.headers), ...contentOf(answer) },
    ]),
  )
}

const headersOfProblems: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After'],
}

/** The problem document with its kinds; a browser that reads gets a page instead. */
function problemContent(kinds: readonly ProblemKind[], method: string) {
  const schema = {
    allOf: [
      schemaReference('Problem'),
      { type: 'object' as const, properties: { type: { enum: kinds.map(problemType) } } },
    ],
  }
  const page = method === 'get' ? { 'text/html': { schema: textSchema } } : {}
  return { 'application/problem+json': { schema }, ...page }
}

function problemsOf(declaration: AnyDeclaration, language: Language) {
  const { method } = declaration
  return Object.fromEntries(
    byStatus(refusalsOf(declaration)).map(([status, kinds]) => [
      status,
      {
        description: refusalWords(kinds, language),
        headers: headersOf(headersOfProblems[status] ?? []),
        content: problemContent(kinds, method),
      },
    ]),
  )
}

/** What every address can answer beside: the platform's own refusals, and failures of ours. */
function otherwise({ access, method }: AnyDeclaration, language: Language) {
  const beforeUs = {
    id: 'Ditolak sebelum sampai ke Worker, misalnya karena kepalanya terlalu besar.',
    en: 'Refused before it reached the Worker, for example because its headers are too large.',
  }
  return {
    ...(access.by === 'everybody' && { '4XX': { description: beforeUs[language] } }),
    default: {
      description: refusalWords(['internal'], language),
      headers: headersOf([]),
      content: problemContent(['internal'], method),
    },
  }
}

/** Described once for all operations, in the document's components. */
function parametersOf({ parameters, answers }: AnyDeclaration) {
  const names = [...parameters, 'language', ...(304 in answers ? ['If-None-Match'] : [])]
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

const bodyContent = (name: BodyName) => ({ schema: schemaReference(name), example: bodyExamples[name] })

/** The declaration as a route of @hono/zod-openapi, described in a language. */
export function routeOf(declaration: AnyDeclaration, language: Language) {
  const { id, method, path, tag, words, query, body, access } = declaration
  const { summary, description } = words[language]
  return createRoute({
    operationId: id,
    method,
    path,
    tags: [tags[tag][language].name],
    summary,
    description: [description, keyWords(access, language)].filter((part) => part !== '').join('\n\n'),
    security: securityOf(access),
    parameters: parametersOf(declaration),
    request: {
      ...(query.schema !== undefined && { query: query.schema }),
      ...(body.name !== undefined && {
        body: { required: body.isRequired, content: { [body.type]: bodyContent(body.name) } },
      }),
    },
    responses: {
      ...answersOf(declaration, language),
      ...problemsOf(declaration, language),
      ...otherwise(declaration, language),
    },
  })
}
