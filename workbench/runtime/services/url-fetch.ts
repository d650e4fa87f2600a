import type { ThreadAnswer } from './fetch-thread.ts'
import type { Host } from './host.ts'
import { Exception, type Served, Service, wrongParameters } from './service.ts'
import { fetchNow } from './synchronous-fetch.ts'
import { Blob } from './utilities.ts'

const longestUrl = 2 * 1024

type ResponseNames =
  | 'getResponseCode'
  | 'getContentText'
  | 'getContent'
  | 'getHeaders'
  | 'getAllHeaders'
  | 'getBlob'

class HTTPResponse extends Service implements Served<GoogleAppsScript.URL_Fetch.HTTPResponse, ResponseNames> {
  readonly #answer: Extract<ThreadAnswer, { ok: true }>

  constructor(answer: Extract<ThreadAnswer, { ok: true }>) {
    super()
    this.#answer = answer
  }

  getResponseCode(): number {
    return this.#answer.status
  }

  getContentText(): string {
    return Buffer.from(this.#answer.body).toString('utf8')
  }

  /** Bytes as Java has them, from -128 to 127. */
  getContent(): number[] {
    return [...new Int8Array(this.#answer.body)]
  }

  getHeaders(): Record<string, string> {
    return Object.fromEntries(this.#answer.headers.map(([name, value]) => [shownHeader(name), value]))
  }

  getAllHeaders(): Record<string, string | string[]> {
    const all: Record<string, string | string[]> = {}
    for (const [lower, value] of this.#answer.headers) {
      const name = shownHeader(lower)
      const before = all[name]
      all[name] = before === undefined ? value : [before, value].flat()
    }
    return all
  }

  getBlob(): Blob {
    return new Blob(this.getContentText(), this.getHeaders()['Content-Type'] ?? '', 'response')
  }
}

/** Google gives header names in capitals: `Content-Type`. */
function shownHeader(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase())
}

const knownOptions = new Set([
  'contentType',
  'headers',
  'method',
  'payload',
  'useIntranet',
  'validateHttpsCertificates',
  'followRedirects',
  'muteHttpExceptions',
  'escaping',
  'url',
])

interface Request {
  url: string
  method: string
  headers: Record<string, string>
  body: string | null
  followRedirects: boolean
  muted: boolean
}

function requestOf(url: unknown, options: unknown): Request {
  const given = options ?? {}
  if (typeof url !== 'string' || typeof given !== 'object')
    throw wrongParameters('UrlFetchApp.fetch', url, options)
  const settings = new Map<string, unknown>(Object.entries(given))
  const unknownOption = [...settings.keys()].find((name) => !knownOptions.has(name))
  if (unknownOption !== undefined)
    throw new Exception(`Attribute provided with no value or unknown: ${unknownOption}`)
  const payload = payloadOf(settings.get('payload'))
  const contentType = settings.get('contentType') ?? payload?.contentType
  const headers = headersOf(settings.get('headers'))
  if (contentType !== undefined) headers['Content-Type'] = String(contentType)
  return {
    url,
    method: String(settings.get('method') ?? 'get').toUpperCase(),
    headers,
    body: payload?.body ?? null,
    followRedirects: settings.get('followRedirects') !== false,
    muted: settings.get('muteHttpExceptions') === true,
  }
}

function headersOf(value: unknown): Record<string, string> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null)
    throw new Exception('Attribute provided with invalid value: headers')
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
}

function payloadOf(value: unknown): { body: string; contentType: string } | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return { body: value, contentType: 'application/x-www-form-urlencoded' }
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Exception('Attribute provided with invalid value: payload')
  const form = new URLSearchParams(headersOf(value))
  return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' }
}

export class UrlFetchApp
  extends Service
  implements Served<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll'>
{
  readonly #host: Host

  constructor(host: Host) {
    super()
    this.#host = host
  }

  fetch(url: unknown, options?: unknown): HTTPResponse {
    const request = requestOf(url, options)
    this.#check(request.url)
    const answer = fetchNow({ ...request, url: this.#reached(request.url) })
    if (!answer.ok) throw new Exception(`Address unavailable: ${request.url}`)
    const response = new HTTPResponse(answer)
    if (!request.muted && answer.status >= 400)
      throw new Exception(
        `Request failed for ${hostOf(request.url)} returned code ${answer.status}. Truncated server response: ${response.getContentText().slice(0, 256)} (use muteHttpExceptions option to examine full response)`,
      )
    return response
  }

  fetchAll(requests: unknown): HTTPResponse[] {
    if (!Array.isArray(requests)) throw wrongParameters('UrlFetchApp.fetchAll', requests)
    return requests.map((request: unknown) => {
      if (typeof request === 'string') return this.fetch(request)
      const url =
        typeof request === 'object' && request !== null && 'url' in request ? request.url : undefined
      return this.fetch(url, request)
    })
  }

  #check(url: string): void {
    if (url.length > longestUrl) throw new Exception(`Limit Exceeded: URLFetch URL Length.`)
    if (!URL.canParse(url)) throw new Exception(`Invalid argument: ${url}`)
    const allowed = this.#host.bundle.manifest.urlFetchWhitelist
    if (allowed && !allowed.some((prefix) => new URL(url).href.startsWith(prefix)))
      throw new Exception(`Failed to fetch URL ${url}: it is not in the urlFetchWhitelist of the manifest.`)
  }

  /** The local address that stands in for the published one. */
  #reached(url: string): string {
    for (const [prefix, local] of Object.entries(this.#host.addresses))
      if (url.startsWith(prefix))
        return local.replace(/\/$/, '') + url.slice(prefix.replace(/\/$/, '').length)
    return url
  }
}

function hostOf(url: string): string {
  return new URL(url).origin
}
