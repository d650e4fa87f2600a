import { Hono } from 'hono'
import { bytes } from './bytes.ts'

/** The yardstick for reading: hono, and so many bytes. */
const app = new Hono()
app.get('/hello/:bytes', (context) => context.body(bytes(Number(context.req.param('bytes')))))

export default app
