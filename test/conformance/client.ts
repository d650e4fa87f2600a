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

/** Sends one request. Not by `fetch`, which would put right or refuse what is malformed. */
export function send(origin: string, sent: Sent): Promise<Answer> {
  const { method, path, headers, body } = sent
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    // Node would send no length with DELETE, and what follows would be taken for the next request.
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const asking = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } })
    asking.on('error', (error) => {
      // A kept connection can be closed just as it is used again; a reset of a new one is a failure.
      if (asking.reusedSocket && 'code' in error && error.code === 'ECONNRESET') resolve(send(origin, sent))
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
