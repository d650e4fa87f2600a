import type * as z from 'zod'
import type { Language } from '../../shared/language/language.ts'
import { type Problem, problemSchema } from '../../shared/messages/problem.ts'
import { parseJson } from './parse-json.ts'

/** Why there is no answer to speak of. `unreadable`: something answered, but not as the Worker does. */
export type Silence = 'unreachable' | 'unreadable' | 'quota-used-up' | 'not-permitted'

export type Answer<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'silent'; readonly silence: Silence }

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions

/** As much of UrlFetchApp as is used. */
export interface Fetcher {
  fetch(
    address: string,
    options: Options,
  ): Pick<GoogleAppsScript.URL_Fetch.HTTPResponse, 'getContentText' | 'getResponseCode'>
}

/** The Worker as one key sees it. */
export interface Service {
  readonly fetcher: Fetcher
  /** The Worker's address with its final slash. */
  readonly address: string
  readonly key: string
  /** In which the Worker words its problems. */
  readonly language: Language
}

export interface Call<Schema extends z.ZodType> {
  readonly method: 'get' | 'put' | 'delete'
  /** One of `addresses` in shared/messages. */
  readonly path: string
  readonly body?: object
  /** What a successful answer must look like. */
  readonly answer: Schema
}

function optionsOf(service: Service, call: Call<z.ZodType>): Options {
  const options: Options = {
    method: call.method,
    headers: { Authorization: `Bearer ${service.key}`, 'Accept-Language': service.language },
    muteHttpExceptions: true,
    // A redirection would carry the key to another host.
    followRedirects: false,
  }
  return call.body === undefined
    ? options
    : { ...options, contentType: 'application/json', payload: JSON.stringify(call.body) }
}

/** UrlFetchApp tells its failures apart by their (English) sentences only. */
function silenceOf(failure: unknown): Silence {
  const sentence = String(failure)
  if (/permission|authori[sz]ation/i.test(sentence)) return 'not-permitted'
  if (/too many times|quota|bandwidth/i.test(sentence)) return 'quota-used-up'
  return 'unreachable'
}

/** One request to the Worker; it never throws, whatever the line, a proxy or the Worker does. */
export function callWorker<Schema extends z.ZodType>(
  service: Service,
  call: Call<Schema>,
): Answer<z.output<Schema>> {
  const address = service.address + call.path.replace(/^\//, '')
  let status: number
  let content: unknown
  try {
    const response = service.fetcher.fetch(address, optionsOf(service, call))
    status = response.getResponseCode()
    content = parseJson(response.getContentText())
  } catch (failure) {
    return { state: 'silent', silence: silenceOf(failure) }
  }
  if (status >= 200 && status < 300) {
    const answer = call.answer.safeParse(content)
    if (answer.success) return { state: 'answered', value: answer.data }
  } else {
    const problem = problemSchema.safeParse(content)
    if (problem.success) return { state: 'problem', problem: problem.data }
  }
  return { state: 'silent', silence: 'unreadable' }
}
