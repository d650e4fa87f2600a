import { type MessagePort, parentPort } from 'node:worker_threads'

/** A request as the thread gets it, and the number to raise when the answer lies ready. */
export interface ThreadRequest {
  signal: SharedArrayBuffer
  port: MessagePort
  url: string
  method: string
  headers: Record<string, string>
  body: string | null
  followRedirects: boolean
}

export type ThreadAnswer =
  | { ok: true; status: number; headers: [string, string][]; body: Uint8Array }
  | { ok: false; reason: string }

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      redirect: request.followRedirects ? 'follow' : 'manual',
    })
    const body = new Uint8Array(await response.arrayBuffer())
    return { ok: true, status: response.status, headers: [...response.headers], body }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { ok: false, reason: String(cause) }
  }
}

parentPort?.on('message', async (request: ThreadRequest) => {
  request.port.postMessage(await answer(request))
  const signal = new Int32Array(request.signal)
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
})
