import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** How many requests are under way at once at most. */
export const mostAtOnce = 64

const agent = new Agent({ keepAlive: true, maxSockets: mostAtOnce })

/** A request as it goes over the wire: its address is sent as it is, well-formed or not. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** How often one request is sent again at most. */
const mostRepeats = 3

/** More than a socket takes at once: the answer may come, and the connection close, before all of it is sent. */
const largeBytes = 64 * 1024

/**
 * Whether a connection was closed just as it was used: a kept one by who no longer needed it, or one whose large body was
 * refused before it was all sent. The answer is then lost on the way. Anything else is a failure.
 */
function wasClosedMeanwhile(error: Error, isReused: boolean, bytes: number): boolean {
  return (
    'code' in error &&
    (error.code === 'ECONNRESET' || error.code === 'EPIPE') &&
    (isReused || bytes > largeBytes)
  )
}

/** Sends one request. Not by `fetch`, which would put right or refuse what is malformed. */
export function send(origin: string, sent: Sent, repeats = mostRepeats): Promise<Answer> {
  const { method, path, headers, body } = sent
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    // Node would send no length with DELETE, and what follows would be taken for the next request.
    const bytes = body === undefined ? 0 : Buffer.byteLength(body)
    const length = body === undefined ? {} : { 'Content-Length': bytes }
    const asking = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } })
    asking.on('error', (error) => {
      const mayRepeat = repeats > 0 && wasClosedMeanwhile(error, asking.reusedSocket, bytes)
      if (mayRepeat) resolve(send(origin, sent, repeats - 1))
      else reject(error)
    })
    asking.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('error', reject)
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asking.end(body)
  })
}
