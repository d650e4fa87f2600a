import { Hono } from 'hono'
import { aroundEveryRoute } from '../../../worker/web/around-every-route.ts'
import type { MitraEnvironment } from '../../../worker/web/context.ts'
import { bytes } from './bytes.ts'

/** The same behind what Mitra puts around every route, with as many headers: no key, and nothing looked up. */
const app = new Hono<MitraEnvironment>()
app.use(...aroundEveryRoute(Date.now))
app.get('/hello/:bytes', (context) => {
  context.set('isRemembered', true)
  return context.body(bytes(Number(context.req.param('bytes'))), 200, {
    'Content-Type': 'application/json',
    ETag: '"baseline.json.en.version"',
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Language, Authorization, Cookie',
  })
})

export default app
