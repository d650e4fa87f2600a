import { DurableObject } from 'cloudflare:workers'
import { Hono } from 'hono'
import { aroundEveryRoute } from '../../../worker/web/around-every-route.ts'
import type { MitraEnvironment } from '../../../worker/web/context.ts'

interface Environment {
  readonly ROWS: DurableObjectNamespace<Rows>
}

/** The yardstick for sending: an object that inserts one row with the body that it is given. */
export class Rows extends DurableObject<Environment> {
  constructor(state: DurableObjectState, environment: Environment) {
    super(state, environment)
    state.storage.sql.exec(
      'CREATE TABLE IF NOT EXISTS rows (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID',
    )
  }

  insert(id: string, body: string): void {
    this.ctx.storage.sql.exec('INSERT INTO rows (id, body) VALUES (?, ?)', id, body)
  }
}

const app = new Hono<{ Bindings: Environment; Variables: MitraEnvironment['Variables'] }>()
app.use(...aroundEveryRoute(Date.now))
app.put('/rows/:id', async (context) => {
  const rows = context.env.ROWS.get(context.env.ROWS.idFromName('rows'))
  await rows.insert(context.req.param('id'), await context.req.text())
  return context.json({ inserted: true }, 201)
})

export default app
