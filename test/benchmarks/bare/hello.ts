import { Hono } from 'hono'

const bodies = new Map<number, Uint8Array<ArrayBuffer>>()

function bodyOf(bytes: number): Uint8Array<ArrayBuffer> {
  const kept = bodies.get(bytes) ?? new Uint8Array(bytes).fill('a'.charCodeAt(0))
  bodies.set(bytes, kept)
  return kept
}

/** The yardstick for reading: hono, and so many bytes. */
const app = new Hono()
app.get('/hello/:bytes', (context) => context.body(bodyOf(Number(context.req.param('bytes')))))

export default app
