import type { TypedResponse } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import type { JSONParsed } from 'hono/utils/types'
import type * as z from 'zod'
import type { InEachLanguage } from '../../shared/language/language.ts'
import type { HeaderName } from './headers.ts'
import type { AnswerName, answerSchemas } from './schemas.ts'

interface Described {
  readonly words: InEachLanguage<string>
  readonly headers: readonly HeaderName[]
}

/** A value as JSON, which the handler gives by `context.json(value, status)`. */
export interface JsonAnswer<Name extends AnswerName = AnswerName> extends Described {
  readonly form: 'json'
  readonly name: Name
}

/** Anything else, given as a whole response; `name` when it is JSON that was encoded before. */
export interface OtherAnswer extends Described {
  readonly form: 'other'
  /** The Content-Type without its parameters; undefined where nothing is in the answer. */
  readonly type: string | undefined
  readonly name?: AnswerName
  /** Whether a browser gets it as a page. */
  readonly isAlsoPage?: boolean
}

/** By status: every answer of an operation but its problems. */
export type Answers = Readonly<
  Partial<Record<200 | 201 | 202 | 204 | 303 | 304 | 503, JsonAnswer | OtherAnswer>>
>

/** What a handler may answer: the declared statuses, and under each the declared content. */
export type AnswerOf<Declared extends Answers> = {
  [Status in keyof Declared & StatusCode]: Declared[Status] extends JsonAnswer<infer Name>
    ? Response & TypedResponse<JSONParsed<z.output<(typeof answerSchemas)[Name]>>, Status, 'json'>
    : Response
}[keyof Declared & StatusCode]

export function json<Name extends AnswerName>(name: Name, words: InEachLanguage<string>): JsonAnswer<Name> {
  return { form: 'json', name, words, headers: [] }
}

/** JSON that was encoded before: an answer that is kept and sent again and again. */
export function encodedJson(
  name: AnswerName,
  words: InEachLanguage<string>,
  headers: readonly HeaderName[] = [],
): OtherAnswer {
  return { form: 'other', type: 'application/json', name, words, headers }
}

/** JSON for programs, and a page for whoever reads it in a browser. */
export function jsonOrPage(name: AnswerName, words: InEachLanguage<string>): OtherAnswer {
  return { ...encodedJson(name, words), isAlsoPage: true }
}

/** JSON of any shape, for what describes itself. */
export function anyJson(words: InEachLanguage<string>): OtherAnswer {
  return { form: 'other', type: 'application/json', words, headers: [] }
}

/** @param type such as `text/csv` */
export function text(
  type: string,
  words: InEachLanguage<string>,
  headers: readonly HeaderName[] = [],
): OtherAnswer {
  return { form: 'other', type, words, headers }
}

/** An answer of headers only. */
export function empty(words: InEachLanguage<string>, headers: readonly HeaderName[] = []): OtherAnswer {
  return { form: 'other', type: undefined, words, headers }
}
