import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { ThreadAnswer, ThreadRequest } from './fetch-thread.ts'

const longestWait = 60_000

let thread: Worker | undefined

function fetchThread(): Worker {
  if (!thread) {
    thread = new Worker(new URL('./fetch-thread.ts', import.meta.url))
    // The thread stays for the next request, and never keeps the process from ending.
    thread.unref()
    thread.on('exit', () => {
      thread = undefined
    })
  }
  return thread
}

/**
 * Fetches while this thread stands still, as Apps Script does. The server must therefore run in another thread or
 * process. Gives up after 60 seconds.
 */
export function fetchNow(request: Omit<ThreadRequest, 'signal' | 'port'>): ThreadAnswer {
  const signal = new SharedArrayBuffer(4)
  const { port1, port2 } = new MessageChannel()
  fetchThread().postMessage({ ...request, signal, port: port2 }, [port2])
  const outcome = Atomics.wait(new Int32Array(signal), 0, 0, longestWait)
  const received: { message: ThreadAnswer } | undefined = receiveMessageOnPort(port1)
  port1.close()
  if (outcome === 'timed-out' || !received) return { ok: false, reason: 'timed out' }
  return received.message
}
