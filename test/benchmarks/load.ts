import autocannon from 'autocannon'

const clients = 16

/** One request, made anew for each time it is sent where `vary` says how. */
export interface Asked {
  readonly method: 'GET' | 'PUT'
  readonly address: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly vary?: () => {
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
}

export interface Served {
  readonly requestsPerSecond: number
  /** Milliseconds. */
  readonly median: number
  readonly worstHundredth: number
  readonly requests: number
}

/**
 * What 16 clients get, each of whom asks again as soon as it has an answer.
 *
 * @throws Error when anything but a 2xx was answered: that would be faster, and prove nothing
 */
export async function load(asked: Asked, seconds: number): Promise<Served> {
  const { vary } = asked
  const result = await autocannon({
    url: asked.address,
    connections: clients,
    duration: seconds,
    method: asked.method,
    headers: { ...asked.headers },
    ...(asked.body !== undefined && { body: asked.body }),
    ...(vary !== undefined && {
      requests: [{ setupRequest: (request: autocannon.Request) => ({ ...request, ...vary() }) }],
    }),
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${asked.address}: ${result.non2xx} answers were not 2xx, ${result.errors} requests failed`,
    )
  }
  return {
    requestsPerSecond: result.requests.total / result.duration,
    median: result.latency.p50,
    worstHundredth: result.latency.p99,
    requests: result.requests.total,
  }
}
