import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json, Refusal, type Reply, refused } from './exchange.ts'
import { comesFromHere } from './guard.ts'
import type { ProgrammeLinks } from './messages.ts'
import { OpenSpreadsheets } from './open-spreadsheets.ts'
import { googleScript, type PageFile, pageFiles } from './page-files.ts'
import { type DeskParts, route } from './routes.ts'
import { languageAskedFor } from './sentences.ts'
import { Shelf } from './shelf.ts'

export interface DeskOptions {
  /** 0 takes a free one. */
  port: number
  /** Where the spreadsheets are kept; a later start with the same folder goes on from there. */
  folder: string
  /** The folder with the built add-on. */
  bundle: string
  /** Where the Worker runs here; null without one. */
  workerAddress: string | null
  /** The Worker's address that the add-on was built with; calls to it go to `workerAddress`. */
  publishedWorkerAddress: string | null
  /** The demonstration's programmes: none until it is there, and none when left out. */
  programmes?: () => readonly ProgrammeLinks[]
}

export interface RunningDesk {
  /** Without a slash at the end. */
  readonly address: string
  /** Where to put further spreadsheets while it runs. */
  readonly shelf: Shelf
  close(): Promise<void>
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const always = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function page(files: Map<string, PageFile>, path: string): Reply {
  const file = files.get(/^\/spreadsheets\/[a-z0-9-]+$/.test(path) ? '/spreadsheet' : path)
  if (!file) throw new Refusal(404, 'no-such-page')
  return {
    status: 200,
    headers: { 'content-type': file.type, 'content-security-policy': pagePolicy },
    body: file.body,
  }
}

async function reply(parts: DeskParts, files: Map<string, PageFile>, port: number, request: IncomingMessage) {
  const provenance = {
    method: request.method ?? 'GET',
    host: request.headers.host,
    origin: request.headers.origin,
    fetchSite: header(request, 'sec-fetch-site'),
    fetchMode: header(request, 'sec-fetch-mode'),
  }
  if (!comesFromHere(provenance, port)) throw new Refusal(403, 'not-from-here')
  const url = new URL(request.url ?? '/', 'http://localhost')
  return url.pathname.startsWith('/api/') ? await route(parts, request, url) : page(files, url.pathname)
}

function send(response: ServerResponse, answer: Reply): void {
  response.writeHead(answer.status, { ...always, ...answer.headers })
  response.end(answer.body)
}

/**
 * Starts the workbench's page: spreadsheets in the browser, for this machine only, each in a thread that runs the
 * built add-on.
 *
 * @throws Error when the port is taken
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const shelf = new Shelf(options.folder)
  const open = new OpenSpreadsheets()
  const { workerAddress, publishedWorkerAddress } = options
  const addresses = workerAddress && publishedWorkerAddress ? { [publishedWorkerAddress]: workerAddress } : {}
  const [files, shim] = await Promise.all([pageFiles(), googleScript()])
  const parts: DeskParts = {
    shelf,
    open,
    addresses,
    workerAddress,
    programmes: options.programmes ?? (() => []),
    bundle: options.bundle,
    googleScript: shim,
  }
  let port = options.port

  const server = createServer((request, response) => {
    reply(parts, files, port, request)
      .catch((error: unknown) => {
        const language = languageAskedFor(request.headers['accept-language'])
        if (error instanceof Refusal) return refused(error, language)
        console.error(error)
        return refused(new Refusal(500, 'could-not-open'), language)
      })
      .then((answer) => send(response, answer))
      .catch(() => send(response, json({}, 500)))
  })
  // A script may wait long for a person's answer; the browser's request waits with it.
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const bound = server.address() as AddressInfo
  port = bound.port
  return {
    address: `http://127.0.0.1:${port}`,
    shelf,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await open.closeAll()
    },
  }
}
